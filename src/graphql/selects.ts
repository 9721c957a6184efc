import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
} from 'graphql';

/** Whether one of these fields is asked for right below the field being resolved, through fragments, skip and include. */
export function selects(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  const asks = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (isLeftOut(selection, info)) return false;
      if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet.selections);
      return asks(info.fragments[selection.name.value]?.selectionSet.selections ?? []);
    });
  return info.fieldNodes.some((node: FieldNode) => asks(node.selectionSet?.selections ?? []));
}

function isLeftOut(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false
  );
}
