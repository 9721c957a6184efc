import { BetweenDocument, type BetweenQuery, IdsDocument } from '../generated/graphql.ts';
import { ask } from '../server/ask.ts';
import { add, queue } from './gather.ts';
import { useExplorer } from './store.ts';
import { isolated } from '../record/isolated.ts';

type Paths = NonNullable<BetweenQuery['lens']['paths']>;

/** Draws the best-supported way between two records, and says what it hangs on. */
export async function findPath(from: string, to: string): Promise<void> {
  let found: Paths | null = null;
  await queue(async () => {
    found = await fetchPath(from, to);
  });
  const { paths = [], reasons = [] } = (found as Paths | null) ?? {};
  const [path] = paths;
  if (!path) {
    const words = reasons.join(' ') || 'Paths lead between actors and events: choose two of these.';
    useExplorer.setState({ path: undefined, status: words, lacks: [words] });
    return;
  }
  const keys = keysOf(path.hops);
  await add([...keys], 'Drew a path');
  const weakest = path.hops.filter(
    (hop) => hop.from.key === path.weakest.from.key && hop.to.key === path.weakest.to.key,
  );
  useExplorer.setState({ path: { keys, weakest: keysOf(weakest) }, lacks: [wordsOf(path)], status: wordsOf(path) });
}

async function fetchPath(from: string, to: string): Promise<Paths | null> {
  const { lens } = useExplorer.getState().place;
  const { neighbourhood } = (await ask(IdsDocument, { keys: [from, to], lens })).lens;
  const ids = new Map(neighbourhood.nodes.map(({ id, key }) => [key, id]));
  const [start, end] = [ids.get(from), ids.get(to)];
  if (start === undefined || end === undefined) return null;
  return (await ask(BetweenDocument, { start, end, lens })).lens.paths;
}

function keysOf(hops: Paths['paths'][number]['hops']): ReadonlySet<string> {
  return new Set(hops.flatMap(({ from, to, claims }) => [from.key, ...claims.map(({ claim }) => claim.key), to.key]));
}

function wordsOf({ hops, weakest }: Paths['paths'][number]): string {
  const { min, max } = weakest.independentRoots;
  const voices =
    max === null
      ? `${min} independent voice, perhaps more`
      : `${min}${max > min ? ` to ${max}` : ''} independent ${max === 1 ? 'voice' : 'voices'}`;
  const steps = hops.length === 1 ? 'one step' : `${hops.length} steps`;
  return `Connected in ${steps}. It hangs on ${isolated(weakest.from.label)} – ${isolated(weakest.to.label)}: ${voices}.`;
}
