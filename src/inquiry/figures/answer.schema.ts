import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, Edge } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { type Listed, listedPage } from '../../graphql/listed.ts';
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

/** A page of one of an answer's lists. */
export function partsPage<Of extends Listed>(
  { answer, list }: { readonly answer: Answer; readonly list: string },
  items: readonly Of[],
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<PartEdge<Of>> {
  const { edges, ...page } = listedPage(items, args, context, info, [answer.id, list]);
  return { ...page, edges: edges.map(({ node, cursor }) => ({ cursor, node: { of: node, answer } })) };
}
