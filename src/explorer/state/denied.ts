import { DeniedDocument } from '../generated/graphql.ts';
import { ask } from '../server/ask.ts';
import { useExplorer, walkNow } from './store.ts';

/** Claims that were asked about through the lens in force, whether denied or not. */
let known = { lens: '{}', keys: new Set<string>() };

/** A question about more would keep others waiting. */
const AT_ONCE = 200;

/**
 * Finds out which claims of the picture somebody denies. It comes after the picture itself, and does without where it is not
 * to be had: the next step asks again.
 */
export async function fetchDenied(): Promise<void> {
  const { lens } = useExplorer.getState().place;
  const text = JSON.stringify(lens);
  if (known.lens !== text) {
    known = { lens: text, keys: new Set() };
    useExplorer.setState({ denied: new Set() });
  }
  const claims = [...walkNow().nodes.values()].filter(({ key, type }) => type === 'Claim' && !known.keys.has(key));
  const keys = claims.slice(0, AT_ONCE).map(({ key }) => key);
  if (keys.length === 0) return;
  for (const key of keys) known.keys.add(key);
  const answer = await ask(DeniedDocument, { keys, lens }).catch(() => undefined);
  if (!answer) {
    for (const key of keys) known.keys.delete(key);
    return;
  }
  const denied = answer.lens.neighbourhood.nodes.flatMap((node) =>
    'deniedBy' in node && (node.deniedBy.totalCount ?? 0) > 0 ? [node.key] : [],
  );
  if (known.lens === text && denied.length > 0)
    useExplorer.setState((state) => ({ denied: new Set([...state.denied, ...denied]) }));
  return fetchDenied();
}
