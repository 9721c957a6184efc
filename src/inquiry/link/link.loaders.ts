import { groupedLoader } from '../../graphql/loader.ts';
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
