import { encodeGraph } from '../graph/codec.ts';
import { placeText } from './place.ts';
import { useExplorer, walkNow } from './store.ts';

/** The address follows the page: each place is one to go back to, the graph in it is only kept up to date. */

/** A browser takes about a hundred changes of its address in half a minute, and then no more. */
const PAUSE_MS = 400;

let timer: ReturnType<typeof setTimeout> | undefined;
let graphText = '';

/** The address of what is shown now. */
export async function addressNow(): Promise<string> {
  graphText = await encodeGraph(walkNow());
  return `${location.origin}${location.pathname}#${placeText(useExplorer.getState().place, graphText)}`;
}

/** Keeps the address to what is shown, until it is told to stop. */
export function followAddress(): () => void {
  return useExplorer.subscribe((now, before) => {
    if (now.place !== before.place && hashOf(now.place) !== location.hash)
      history.pushState(null, '', hashOf(now.place) || location.pathname);
    if (now.history.present !== before.history.present || now.place !== before.place) {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), PAUSE_MS);
    }
  });
}

function hashOf(place: Parameters<typeof placeText>[0]): string {
  const text = placeText(place, graphText);
  return text === '' ? '' : `#${text}`;
}

async function keep(): Promise<void> {
  graphText = await encodeGraph(walkNow());
  history.replaceState(null, '', hashOf(useExplorer.getState().place) || location.pathname);
}
