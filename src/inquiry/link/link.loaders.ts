import type { Database } from '../../database/database.ts';
import { groupedLoader } from '../../graphql/loader.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import { LensInUse } from '../../lens/lens.store.ts';
import type { Certainty } from '../../lens/wording.ts';
import { fetchActs } from '../acts/acts.store.ts';
import { type Bounds, independentRoots } from '../corroboration/corroboration.ts';
import { fetchBehind, type LinkEnds } from './behind.store.ts';
import { fetchLinks, type LinkDeclaration, type LinkKey, type LinkRequest } from './link.store.ts';
import { fetchClaimEvidence } from './said.store.ts';
import { fetchReported, type ReportedRequest } from './reported.store.ts';

interface Links {
  readonly declaration: LinkDeclaration;
  readonly request: LinkRequest;
}

/** A page of links of one parent: one statement for every parent of the same level. */
export const linksOf = groupedLoader(
  (database, { declaration, request }: Links, keys: readonly LinkKey[]) =>
    fetchLinks(database, declaration, request, keys),
  ({ declaration, request }) => JSON.stringify([declaration.name, { ...request, lens: request.lens.text }]),
);

/** A page of what one source reported. */
export const reportedBy = groupedLoader(
  (database, request: ReportedRequest, keys: readonly LinkKey[]) => fetchReported(database, request, keys),
  (request) => JSON.stringify({ ...request, lens: request.lens.text }),
);

/** What a claim rests on. */
export const evidenceOf = groupedLoader(fetchClaimEvidence, ({ text }) => text);

interface LinkRoots {
  readonly declaration: LinkDeclaration;
  readonly certainties: readonly Certainty[];
  readonly lens: Lens;
}

/** How many voices stand behind one link: what counts in it, and everything upstream, for all links of a level together. */
export const rootsOfLinks = groupedLoader(
  async (database: Database, { declaration, certainties, lens }: LinkRoots, ends: readonly LinkEnds[]) => {
    const behind = await fetchBehind(database, declaration, { certainties, lens: new LensInUse(lens) }, ends);
    const graph = await fetchActs(database, lens, [...new Set(behind.flatMap(({ claimIds }) => claimIds))]);
    return behind.map(({ claimIds, actIds, cut }): Bounds => {
      const { polarity = 'AFFIRMS' } = declaration;
      const bounds = independentRoots(graph, claimIds, { polarity, among: new Set(actIds) });
      return cut ? { ...bounds, max: null } : bounds;
    });
  },
  ({ declaration, certainties, lens }) => JSON.stringify([declaration.name, certainties, lensText(lens)]),
);
