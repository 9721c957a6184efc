import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';

/** The same operation, asked below `lens(input: {})`; unchanged where it asks for lenses itself. */
export function throughEmptyLens(query: string): string {
  const document = parse(query);
  return print({
    ...document,
    definitions: document.definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION && !asksForLens(each) ? wrapped(each) : each,
    ),
  });
}

const asksForLens = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'lens');

function wrapped(operation: OperationDefinitionNode): OperationDefinitionNode {
  const [lens] = parse('{ lens(input: {}) { x } }').definitions;
  const [field] = (lens as OperationDefinitionNode).selectionSet.selections;
  const selections = [{ ...field, selectionSet: operation.selectionSet }];
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: selections as never } };
}
