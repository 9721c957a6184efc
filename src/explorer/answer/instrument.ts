import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The names under which a drawn query also asks what each record is. The server's limit of aliases lets them pass. */
export const OURS = { typename: 'kg_type', key: 'kg_key', label: 'kg_label' } as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(OURS));
const FIELDS = `${OURS.typename}: __typename ${OURS.key}: key ${OURS.label}: label`;

/** A query that can be drawn from its answer. */
export interface Instrumented {
  readonly query: string;
  /** What stands in it, without ours. */
  readonly document: DocumentNode;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The query with the type, the key and the label of every record asked for as well, whatever the reader chose of it. It is
 * put into the text, at the end of each selection, so that errors keep the lines they speak of. Undefined where there is
 * nothing to add: it asks for no record, does not parse, or uses these names itself.
 */
export function instrument(schema: GraphQLSchema, query: string): Instrumented | undefined {
  const document = parsed(query);
  const insertions = document && insertionsOf(schema, document);
  if (!document || !insertions?.length) return undefined;
  let [text, from] = ['', 0];
  for (const { at, text: fields } of insertions.toSorted((one, other) => one.at - other.at)) {
    text += `${query.slice(from, at)} ${fields} `;
    from = at;
  }
  return { query: text + query.slice(from), document };
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined; // the server says what is wrong with it
  }
}

// Whatever stands in an answer was asked for by a field, so fragments need nothing of their own.
function insertionsOf(schema: GraphQLSchema, document: DocumentNode): Insertion[] | undefined {
  const types = new TypeInfo(schema);
  const insertions: Insertion[] = [];
  let isTaken = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        if (NAMES.has((field.alias ?? field.name).value)) isTaken = true;
        const fields = fieldsFor(schema, getNamedType(types.getType()));
        const end = field.selectionSet?.loc?.end;
        if (fields !== undefined && end !== undefined) insertions.push({ at: end - 1, text: fields });
      },
    }),
  );
  return isTaken ? undefined : insertions;
}

function fieldsFor(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): string | undefined {
  if (!type) return undefined;
  if (isRecord(schema, type)) return FIELDS;
  const mayBe = isAbstractType(type) && schema.getPossibleTypes(type).some((each) => isRecord(schema, each));
  return mayBe ? `... on Record { ${FIELDS} }` : undefined;
}

function isRecord(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const record = schema.getType('Record');
  if (type === record || !isInterfaceType(record)) return type === record;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(record, type);
}
