import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { AFFIRMED } from './declarations.ts';
import { GATHERED, LINK, type LinkKey, type LinkPage, toLink } from './link.store.ts';

/**
 * What a source reported. A source may have made more acts than can be gathered before the first of them is shown, so its
 * claims are walked along an index, in the order of their ids, and only those of the page are gathered.
 */
const SOURCE_REPORTED = statement(
  'sourceReported',
  /* Cypher */ `
  UNWIND $keys AS key
  RETURN key.i, COLLECT {
    MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
    WHERE a.sourceId = key.parent AND a.claimId > key.id AND a.id >= '' AND ${AFFIRMED}
    WITH DISTINCT a.sourceId AS source, a.claimId AS id ORDER BY source, id LIMIT $limit
    MATCH (n:Claim {id: id})
    CALL (source, id) {
      MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
      WHERE a.sourceId = source AND a.claimId = id AND a.id >= '' AND ${AFFIRMED}
      RETURN a }
    WITH id, ${GATHERED}, [] AS tells ORDER BY id
    RETURN ${LINK} }
`,
);

const SOURCE_REPORTED_COUNT = statement(
  'sourceReported counted',
  /* Cypher */ `
  UNWIND $keys AS key
  RETURN key.i, COUNT {
    MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
    WHERE a.sourceId = key.parent AND a.claimId >= '' AND a.id >= '' AND ${AFFIRMED}
    RETURN DISTINCT a.claimId }
`,
);

/** The claims that each of these sources affirms, in the order of their ids. */
export async function fetchReported(
  database: Database,
  request: { readonly first: number; readonly count: boolean },
  keys: readonly LinkKey[],
): Promise<LinkPage[]> {
  const asked = keys.map(({ parent, after }, i) => ({ i, parent, id: after?.id ?? '' }));
  const [pages, counts] = await Promise.all([
    request.first > 0 ? database.read(SOURCE_REPORTED, { keys: asked, limit: request.first + 1 }) : [],
    request.count ? database.read(SOURCE_REPORTED_COUNT, { keys: asked }) : [],
  ]);
  const found = new Map(pages.map(([i, links]) => [i as number, links as unknown[][]]));
  const totals = new Map(counts.map(([i, total]) => [i as number, total as number]));
  return keys.map((_, i) => {
    const links = found.get(i) ?? [];
    return {
      rows: links.slice(0, request.first).map(toLink),
      more: links.length > request.first,
      total: totals.get(i),
    };
  });
}
