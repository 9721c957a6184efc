import { decodeGraph } from '../graph/codec.ts';
import { NOTHING } from '../graph/walk.ts';
import { followAddress } from '../state/address.ts';
import { parsePlace } from '../state/place.ts';
import { restore } from '../state/gather.ts';
import { useExplorer } from '../state/store.ts';
import { openAround, openStart } from './start.ts';

/** Opens what the address tells of, follows it from then on, and makes the address follow the page. */
export function begin(): () => void {
  void open(true);
  const stop = followAddress();
  const follow = () => void open(false);
  window.addEventListener('popstate', follow);
  return () => {
    stop();
    window.removeEventListener('popstate', follow);
  };
}

async function open(isFirst: boolean): Promise<void> {
  const { place, graph } = parsePlace(location.hash);
  useExplorer.setState({ place });
  const saved = await decodeGraph(graph);
  if (saved && (isFirst || !isShown(saved.keys))) return restore(saved);
  if (!isFirst) return;
  if (place.of !== undefined) return openAround(place.of);
  return openStart();
}

/** Going back one place mostly shows the same graph: it need not be fetched again. */
function isShown(keys: readonly string[]): boolean {
  const { nodes } = useExplorer.getState().history.present ?? NOTHING;
  return keys.length === nodes.size && keys.every((key) => nodes.has(key));
}
