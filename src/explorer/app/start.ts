import { StartDocument } from '../generated/graphql.ts';
import { fetchNeighbours } from '../graph/fetch.ts';
import { added, NOTHING, type Walk } from '../graph/walk.ts';
import { typeOfKey } from '../record/type.ts';
import { ask } from '../server/ask.ts';
import { queue, replace } from '../state/gather.ts';
import { go } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';

/** What the picture begins with: enough to see who says what of whom, not more than can be read. */
const CLAIMS = 24;
const AROUND_CLAIMS = 90;
const VOICES = 60;

/** Opens on the event that most is claimed about, of those that the graph learnt of last, with who says so. */
export async function openStart(): Promise<void> {
  let found: { key: string } | undefined;
  await queue(async () => {
    const { events, claims, sources } = await ask(StartDocument, {});
    const most = Math.max(...events.nodes.map((event) => event.claims.totalCount ?? 0));
    found = events.nodes.find((event) => event.claims.totalCount === most);
    useExplorer.setState({ isEmpty: !claims.totalCount && !sources.totalCount && !found });
  });
  if (!found) return;
  go({ of: found.key });
  await openAround(found.key);
}

/** Opens on one record with what lies around it: of an event, who says what about it. */
export async function openAround(key: string): Promise<void> {
  let walk = NOTHING;
  await queue(async () => {
    walk = await (typeOfKey(key) === 'Event' ? aroundEvent(key) : aroundRecord(key));
  });
  await replace(walk, `Opened on ${walk.nodes.get(key)?.label ?? key}`);
}

async function aroundRecord(key: string): Promise<Walk> {
  const { lens } = useExplorer.getState().place;
  return added(NOTHING, (await fetchNeighbours([key], undefined, VOICES, lens)).graph).walk;
}

async function aroundEvent(key: string): Promise<Walk> {
  const { lens } = useExplorer.getState().place;
  const claims = await fetchNeighbours([key], ['CLAIM'], CLAIMS, lens);
  const keys = claims.graph.nodes.filter(({ type }) => type === 'Claim').map((claim) => claim.key);
  const around = keys.length > 0 ? await fetchNeighbours(keys, ['ASSERTION', 'ACTOR'], AROUND_CLAIMS, lens) : claims;
  const acts = around.graph.nodes.filter(({ type }) => type === 'Assertion').map((act) => act.key);
  const voices = acts.length > 0 ? await fetchNeighbours(acts, ['SOURCE'], VOICES, lens) : around;
  return [claims, around, voices].reduce((all, { graph }) => added(all, graph).walk, NOTHING);
}
