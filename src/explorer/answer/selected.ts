import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What it takes to tell what a query selects. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A field that was selected: its name in the schema, and all that was selected beneath it. */
export interface Selected {
  readonly name: string;
  readonly sets: readonly SelectionSetNode[];
}

/** What it takes to read the answers to this document. */
export function readingOf(schema: GraphQLSchema, document: DocumentNode): Reading {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return { schema, fragments: new Map(fragments.map((each) => [each.name.value, each])) };
}

/** The fields that these selections ask of an object of this type, by the names they have in the answer. */
export function selectedOf(
  reading: Reading,
  sets: readonly SelectionSetNode[],
  typename: string,
): ReadonlyMap<string, Selected> {
  const found = new Map<string, Selected>();
  for (const set of sets) collect(reading, set, typename, found);
  return found;
}

function collect(reading: Reading, set: SelectionSetNode, typename: string, found: Map<string, Selected>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const sets = [...(found.get(name)?.sets ?? []), ...(selection.selectionSet ? [selection.selectionSet] : [])];
      found.set(name, { name: selection.name.value, sets });
      continue;
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? reading.fragments.get(selection.name.value) : selection;
    if (fragment && holdsFor(reading.schema, fragment.typeCondition?.name.value, typename)) {
      collect(reading, fragment.selectionSet, typename, found);
    }
  }
}

function holdsFor(schema: GraphQLSchema, condition: string | undefined, typename: string): boolean {
  if (condition === undefined || condition === typename) return true;
  const [wide, narrow] = [schema.getType(condition), schema.getType(typename)];
  return isAbstractType(wide) && isObjectType(narrow) && schema.isSubType(wide, narrow);
}
