import type { LensInput, RecordType } from '../generated/graphql.ts';
import type { Saved } from '../graph/codec.ts';
import { fetchAmong, fetchNeighbours, type Found } from '../graph/fetch.ts';
import { type Graph, MANY_NODES, MOST_NODES } from '../graph/graph.ts';
import { added, linked, NOTHING, type Walk } from '../graph/walk.ts';
import { pauseBefore, useConnection } from '../server/connection.ts';
import { asFailure } from '../server/failure.ts';
import { go, settle, step } from './steps.ts';
import { useExplorer, walkNow } from './store.ts';

/** The steps that bring more into the picture: they ask the server. */

const { getState, setState } = useExplorer;
let last: Promise<void> = Promise.resolve();

/**
 * Runs steps that ask the server one after another, so that none overtakes the one before. Where the server is lost, it is
 * asked until it is back.
 */
export function queue(work: () => Promise<void>): Promise<void> {
  setState(({ busy }) => ({ busy: busy + 1, lacks: [] }));
  last = last.then(() => untilDone(work)).finally(() => setState(({ busy }) => ({ busy: busy - 1 })));
  return last;
}

async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await work();
      return useConnection.getState().isBack();
    } catch (error) {
      const failure = asFailure(error);
      if (failure.kind !== 'lost') return setState({ lacks: [failure.message], status: failure.message });
      useConnection.getState().isLost(failure.message);
      await new Promise((done) => setTimeout(done, pauseBefore(attempt)));
    }
  }
}

/** Puts records into the picture. */
export function add(keys: readonly string[], words: string): Promise<void> {
  return queue(async () => {
    const found = await fetchAmong([...walkNow().nodes.keys(), ...keys].slice(0, MOST_NODES), getState().place.lens);
    const { walk, leftOut } = added(walkNow(), found.graph);
    await step(words, linked(walk, found.graph.edges));
    tell(found, leftOut);
  });
}

/** Puts what lies around records into the picture: at most `first`, of these types. */
export function expand(
  keys: readonly string[],
  types: readonly RecordType[] | undefined,
  first: number,
): Promise<void> {
  return queue(async () => {
    const { lens } = getState().place;
    const before = walkNow().nodes.size;
    // The server ranks all neighbours, those that are here already among them: so many more are asked for.
    const around = await fetchNeighbours(
      keys,
      types,
      Math.min(first + neighboursOf(walkNow(), keys), MOST_AT_ONCE),
      lens,
    );
    const { walk, leftOut } = added(walkNow(), newest(around.graph, first));
    const count = walk.nodes.size - before;
    await step(`Expanded by ${count}`, walk);
    if (before > keys.length && count > 0) {
      const among = await fetchAmong([...walk.nodes.keys()], lens);
      await settle(linked(walkNow(), among.graph.edges));
    }
    tell(around, leftOut, around.leftOut);
  });
}

/** As many as the server gives of neighbours in one answer. */
const MOST_AT_ONCE = 500;

function neighboursOf({ edges }: Walk, keys: readonly string[]): number {
  const beside = [...edges.values()].flatMap(({ from, to }) =>
    keys.includes(from) ? [to] : keys.includes(to) ? [from] : [],
  );
  return new Set(beside).size;
}

/** What is there already, and the first so many newcomers. */
function newest({ nodes, edges }: Graph, first: number): Graph {
  const { nodes: known } = walkNow();
  const newcomers = nodes.filter(({ key }) => !known.has(key)).slice(0, first);
  return { nodes: [...nodes.filter(({ key }) => known.has(key)), ...newcomers], edges };
}

/** Shows another graph instead: a query's answer, or a start. */
export function replace(walk: Walk, words: string): Promise<void> {
  return queue(async () => {
    // What is known already is drawn at once; all that joins it comes a moment later.
    if (walk.edges.size > 0) await step(words, walk);
    const found = await fetchAmong([...walk.nodes.keys()], getState().place.lens);
    const whole = linked(added(walk.edges.size > 0 ? walkNow() : walk, found.graph).walk, found.graph.edges);
    await (walk.edges.size > 0 ? settle(whole) : step(words, whole));
    setState(({ fits }) => ({ fits: fits + 1, path: undefined }));
    tell(found, 0);
  });
}

/** Opens a graph that an address told of, just as it was. */
export function restore(saved: Saved): Promise<void> {
  return queue(async () => {
    const { keys, places, pinned, hidden, without, fold } = saved;
    const found = await fetchAmong(keys.slice(0, MOST_NODES), getState().place.lens);
    const walk = added({ ...NOTHING, places, pinned, without, fold }, found.graph).walk;
    await step('Opened a shared view', linked({ ...walk, hidden }, found.graph.edges));
    tell(found, 0);
  });
}

/** Asks for all that is in the picture again: through another lens, something else is to be seen. */
export function refresh(): Promise<void> {
  return queue(async () => {
    const walk = walkNow();
    if (walk.nodes.size === 0) return;
    const found = await fetchAmong([...walk.nodes.keys()], getState().place.lens);
    const seen = new Set(found.graph.nodes.map(({ key }) => key));
    const nodes = new Map([...walk.nodes].filter(([key]) => seen.has(key)));
    await step('Changed the lens', linked({ ...added({ ...walk, nodes }, found.graph).walk }, found.graph.edges));
    tell(found, 0);
  });
}

/** Counts only what passes, on the whole page. */
export function changeLens(lens: LensInput): void {
  go({ lens });
  void refresh();
}

/** Says in words what the picture lacks. */
function tell({ missing, cut }: Found, leftOut: number, lying = 0): void {
  const size = walkNow().nodes.size;
  const lacks = [
    leftOut > 0 ? `${leftOut} more did not fit: a picture holds ${MOST_NODES} records.` : '',
    missing.length > 0
      ? `${missing.length} of the records cannot be seen: they are not there, or the lens hides them.`
      : '',
    cut ? 'There are more around these than were counted.' : '',
    size > MANY_NODES ? `${size} records are hard to read: hide a type, or fold more.` : '',
  ].filter((words) => words !== '');
  const around = lying > 0 ? `; ${lying} more lie around those asked for` : '';
  const words = getState().history.past.at(-1)?.words ?? '';
  setState({ lacks, status: `${words}. ${size} records in the picture${around}.` });
}
