import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, Edge } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { listedPage } from '../../graphql/listed.ts';
import type { PageArguments } from '../../graphql/pages.ts';
import type { ActGraph } from '../acts/acts.ts';
import type { Clashes, Figures } from './figures.ts';

/** What is known of one event's figures, as its fields are resolved. */
export interface Answer {
  /** Opaque: the event, the arguments, the lens. */
  readonly id: string;
  readonly figures: Figures;
  readonly graph: ActGraph;
  /** Not every claim on the event, or not every act on one of them, was looked at. */
  readonly cut: boolean;
  /** Computed when it is first asked for. */
  readonly clashes: () => Promise<Clashes>;
}

/** Something of an answer, with the answer that it is of. */
export interface Part<Of> {
  readonly of: Of;
  readonly answer: Answer;
}

/** The types of an answer's connections. */
export type PartEdge<Of> = Edge<Part<Of>>;

/** A page of one of an answer's lists: which list is told by `list`, so that a cursor of one is refused by the others. */
export function listPage<Item extends { readonly id: string }>(
  { answer, list }: { readonly answer: Answer; readonly list: string },
  items: readonly Item[],
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<Edge<Item>> {
  return listedPage(items, args, context, info, [answer.id, list]);
}

/** The same, each item with the answer that it is of. */
export function partsPage<Item extends { readonly id: string }>(
  from: { readonly answer: Answer; readonly list: string },
  ...rest: readonly [readonly Item[], PageArguments, Context, GraphQLResolveInfo]
): Connection<PartEdge<Item>> {
  const { edges, ...page } = listPage(from, ...rest);
  return { ...page, edges: edges.map(({ node, cursor }) => ({ cursor, node: { of: node, answer: from.answer } })) };
}
