import { groupedLoader } from '../../graphql/loader.ts';
import { fetchLinks, type LinkDeclaration, type LinkKey, type LinkRequest } from './link.store.ts';

interface Links {
  readonly declaration: LinkDeclaration;
  readonly request: LinkRequest;
}

/** A page of links of one parent: one statement for every parent of the same level. */
export const linksOf = groupedLoader(
  (database, { declaration, request }: Links, keys: readonly LinkKey[]) => fetchLinks(database, declaration, request, keys),
  ({ declaration, request }) => JSON.stringify([declaration.name, request]),
);
