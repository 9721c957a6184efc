import { StartDocument } from '../generated/graphql.ts';
import { fetchNeighbours } from '../graph/fetch.ts';
import { added, NOTHING } from '../graph/walk.ts';
import { ask } from '../server/ask.ts';
import { look, queue, replace } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';

/** What the picture begins with: enough to see who says what of whom, not more than can be read. */
const CLAIMS = 24;
const AROUND_CLAIMS = 90;
const VOICES = 60;

/** Opens on the event that most is claimed about, of those that the graph learnt of last, with who says so. */
export async function openStart(): Promise<void> {
  let found: { key: string; label: string } | undefined;
  await queue(async () => {
    const { events, claims, sources } = await ask(StartDocument, {});
    const most = Math.max(...events.nodes.map((event) => event.claims.totalCount ?? 0));
    found = events.nodes.find((event) => event.claims.totalCount === most);
    useExplorer.setState({ isEmpty: !claims.totalCount && !sources.totalCount && !found });
  });
  if (found) await showEvent(found.key, found.label);
}

async function showEvent(key: string, label: string): Promise<void> {
  const { lens } = useExplorer.getState().place;
  let walk = NOTHING;
  await queue(async () => {
    const claims = await fetchNeighbours([key], ['CLAIM'], CLAIMS, lens);
    const keys = claims.graph.nodes.filter(({ type }) => type === 'Claim').map((claim) => claim.key);
    const around = keys.length > 0 ? await fetchNeighbours(keys, ['ASSERTION', 'ACTOR'], AROUND_CLAIMS, lens) : claims;
    const acts = around.graph.nodes.filter(({ type }) => type === 'Assertion').map((act) => act.key);
    const voices = acts.length > 0 ? await fetchNeighbours(acts, ['SOURCE'], VOICES, lens) : around;
    walk = [claims, around, voices].reduce((all, { graph }) => added(all, graph).walk, NOTHING);
  });
  look(key);
  await replace(walk, `Opened on ${label}`);
}
