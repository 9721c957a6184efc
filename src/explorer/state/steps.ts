import { drawn } from '../graph/fold.ts';
import type { Graph, Point } from '../graph/graph.ts';
import { redone, settled, stepped, undone } from '../graph/history.ts';
import { type Fold, hiding, NOTHING, pinning, placed, showing, toggling, type Walk } from '../graph/walk.ts';
import { Layout } from '../layout/layout.ts';
import type { RecordType } from '../record/type.ts';
import type { Asked } from '../server/ask.ts';
import { fetchDenied } from './denied.ts';
import type { Place } from './place.ts';
import { useExplorer, walkNow } from './store.ts';

/** The steps of a reader. Each that changes the picture can be taken back. */

const { getState, setState } = useExplorer;
const layout = new Layout();

/** Goes to another place of the page. */
export function go(change: Partial<Place>): void {
  setState({ place: { ...getState().place, ...change } });
}

/** Looks at a record: its details come beside the picture. */
export function look(of: string | undefined): void {
  setState({ picked: new Set(), path: undefined, isFocused: of !== undefined });
  go({ of });
}

/** Opens the GraphQL editor beside the picture, with this query in it. */
export function openInEditor(asked: Asked): void {
  setState({ opened: asked });
  go({ query: true });
}

/** One step on: drawn, laid out, and there to be taken back. */
export async function step(words: string, next: Walk): Promise<void> {
  setState(({ history }) => ({ history: stepped(history, words, next), status: words }));
  await settle(next);
}

/** The present put in order, without a step of its own: places for newcomers, marks for what is disputed. */
export async function settle(walk: Walk): Promise<void> {
  setState(({ history }) => ({ history: settled(history, walk) }));
  const graph = drawn(walk);
  if (!graph.nodes.every(({ key }) => walk.places.has(key))) await layOut(graph, walk.places);
  void fetchDenied();
}

async function layOut(graph: Graph, before: Walk['places']): Promise<void> {
  setState(({ busy }) => ({ busy: busy + 1 }));
  const places = await layout.place(graph, before);
  setState(({ busy, history }) => ({
    busy: busy - 1,
    history: places ? settled(history, placed(history.present, newPlaces(places))) : history,
  }));
}

// What the reader moved while the layout was under way stays where it was put.
function newPlaces(found: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const { places } = walkNow();
  return new Map([...found].filter(([key]) => !places.has(key)));
}

/** Takes the last step back. */
export function undo(): void {
  const { history } = getState();
  const before = undone(history);
  if (before) setState({ history: before, status: `Taken back: ${history.past.at(-1)?.words ?? ''}`, lacks: [] });
}

/** Takes it again. */
export function redo(): void {
  const { history } = getState();
  const after = redone(history);
  if (after) setState({ history: after, status: `Done again: ${history.future[0]?.words ?? ''}`, lacks: [] });
}

/** Takes records out of the picture; what else is there stays where it is. */
export function hide(keys: readonly string[]): void {
  void step(`Hid ${keys.length}`, hiding(walkNow(), keys));
  if (keys.includes(getState().place.of ?? '')) look(undefined);
}

/** Hides all but these. */
export function hideOthers(keys: ReadonlySet<string>): void {
  hide([...walkNow().nodes.keys()].filter((key) => !keys.has(key)));
}

/** Shows again what was hidden: these, or all. */
export function show(keys: readonly string[] = [...walkNow().hidden]): void {
  void step(`Showed ${keys.length} again`, showing(walkNow(), keys));
}

/** Holds records in their places, or lets them go. */
export function pin(keys: readonly string[], isPinned: boolean): void {
  void step(isPinned ? `Pinned ${keys.length}` : `Let ${keys.length} go`, pinning(walkNow(), keys, isPinned));
}

/** Puts records where the reader dragged them; there they stay. */
export function move(places: ReadonlyMap<string, Point>): void {
  void step(`Moved ${places.size}`, pinning(placed(walkNow(), places), [...places.keys()], true));
}

/** Switches a type off or on. */
export function toggle(type: RecordType): void {
  void step(`${walkNow().without.has(type) ? 'Showed' : 'Left out'} type ${type}`, toggling(walkNow(), type));
}

/** Folds more or less into edges. */
export function fold(how: Fold): void {
  void step(`Folded ${how}`, { ...walkNow(), fold: how });
}

/** Lays all out anew, but for what is pinned. */
export function tidy(): void {
  const walk = walkNow();
  const places = new Map([...walk.places].filter(([key]) => walk.pinned.has(key)));
  void step('Laid out anew', { ...walk, places }).then(() => setState(({ fits }) => ({ fits: fits + 1 })));
}

/** Begins with an empty picture. */
export function clear(): void {
  void step('Cleared', { ...NOTHING, fold: walkNow().fold });
  look(undefined);
}
