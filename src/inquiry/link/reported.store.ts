import type { Database } from '../../database/database.ts';
import { statementUnder } from '../../database/statement.ts';
import { NO_LENS } from '../../lens/lens.store.ts';
import { affirmed } from './declarations.ts';
import { GATHERED, linkColumns, type LinkKey, type LinkPage, type LinkRequest, toLink } from './link.store.ts';

/**
 * What a source reported. A source may have made more acts than can be gathered before the first of them is shown, so its
 * claims are walked along an index, in the order of their ids, and only those of the page are gathered.
 */
const SOURCE_REPORTED = statementUnder(
  'sourceReported',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $keys AS key
  RETURN key.i, COLLECT {
    MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
    WHERE a.sourceId = key.parent AND a.claimId > key.id AND a.id >= '' AND ${affirmed(lens)}
    WITH DISTINCT a.sourceId AS source, a.claimId AS id ORDER BY source, id LIMIT $limit
    MATCH (n:Claim {id: id})
    CALL (source, id) {
      MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
      WHERE a.sourceId = source AND a.claimId = id AND a.id >= '' AND ${affirmed(lens)}
      RETURN a }
    WITH id, ${GATHERED}, [] AS tells ORDER BY id
    RETURN ${linkColumns(lens)} }
`,
);

const SOURCE_REPORTED_COUNT = statementUnder(
  'sourceReported counted',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $keys AS key
  RETURN key.i, COUNT {
    MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
    WHERE a.sourceId = key.parent AND a.claimId >= '' AND a.id >= '' AND ${affirmed(lens)}
    RETURN DISTINCT a.claimId }
`,
);

/** A page of claims, seen through a lens. */
export type ReportedRequest = Pick<LinkRequest, 'first' | 'count' | 'lens'>;

/** The claims that each of these sources affirms, in the order of their ids. */
export async function fetchReported(
  database: Database,
  request: ReportedRequest,
  keys: readonly LinkKey[],
): Promise<LinkPage[]> {
  const { lens } = request;
  const asked = keys.map(({ parent, after }, i) => ({ i, parent, id: after?.id ?? '' }));
  const [pages, counts] = await Promise.all([
    request.first > 0
      ? database.read(SOURCE_REPORTED(lens), { keys: asked, limit: request.first + 1, lens: lens.value })
      : [],
    request.count ? database.read(SOURCE_REPORTED_COUNT(lens), { keys: asked, lens: lens.value }) : [],
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
