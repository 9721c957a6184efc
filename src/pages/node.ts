import type { RecordPageQuery } from './generated/graphql.ts';

/** What the API answers of a record, for its page. */
export type RecordNode = NonNullable<RecordPageQuery['node']>;

/** The same for one type of record. */
export type NodeOf<Name extends RecordNode['__typename']> = Extract<RecordNode, { readonly __typename: Name }>;

export type ClaimNode = Extract<RecordNode, { readonly evidence: unknown }>;
export type NamedNode = Extract<RecordNode, { readonly names: unknown }>;
export type ActorNode = NodeOf<'Person' | 'Organization' | 'State' | 'Community'>;

export function isClaim(node: RecordNode): node is ClaimNode {
  return 'evidence' in node;
}

export function isNamed(node: RecordNode): node is NamedNode {
  return 'names' in node;
}
