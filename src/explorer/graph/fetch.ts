import { AroundDocument, type AroundQueryVariables, type LensInput, type RecordType } from '../generated/graphql.ts';
import { ask } from '../server/ask.ts';
import type { Graph } from './graph.ts';
import { readGraph } from './read.ts';

/** What the server told of a part of the graph. */
export interface Found {
  readonly graph: Graph;
  /** Keys of which there is no record, or none to be seen through the lens. */
  readonly missing: readonly string[];
  readonly leftOut: number;
  readonly cut: boolean;
}

/** Records with all that joins them, and nothing else. */
export function fetchAmong(keys: readonly string[], lens: LensInput, signal?: AbortSignal): Promise<Found> {
  return fetchAround({ keys: [...keys], depth: 0, types: null, first: 0, lens }, signal);
}

/** Records and what lies around them: at most `first`, of these types. */
export function fetchNeighbours(
  keys: readonly string[],
  types: readonly RecordType[] | undefined,
  first: number,
  lens: LensInput,
): Promise<Found> {
  return fetchAround({ keys: [...keys], depth: 1, types: types ? [...types] : null, first, lens });
}

async function fetchAround(variables: AroundQueryVariables, signal?: AbortSignal): Promise<Found> {
  const { neighbourhood } = (await ask(AroundDocument, variables, signal)).lens;
  const { missing, cut, leftOut } = neighbourhood;
  return {
    graph: readGraph(neighbourhood),
    missing,
    leftOut: leftOut.reduce((sum, { count }) => sum + count, 0),
    cut,
  };
}
