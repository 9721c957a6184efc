import { CLAIM_COLUMNS } from '../../claim/claim.row.ts';
import { asserted } from '../../claim/claim.store.ts';
import type { Database } from '../../database/database.ts';
import { type PageDeclaration, pageDeclaration, type PageLens } from '../../database/page.ts';
import { statementUnder } from '../../database/statement.ts';
import { NO_LENS } from '../../lens/lens.store.ts';
import { dateOrders, RECORDED_ORDERS } from '../../record/row.ts';
import { affirmed } from './declarations.ts';
import { GATHERED, linkColumns, type LinkRow, toLink } from './link.store.ts';

/** What an actor said, and what was said of it: pages of claims, and what each of them rests on. */

const claims = {
  label: 'Claim',
  columns: CLAIM_COLUMNS,
  filters: {},
  seen: (lens) => asserted(lens),
  orders: { ...dateOrders('OCCURRED', 'occurred'), ...RECORDED_ORDERS },
} as const satisfies Partial<PageDeclaration>;
const match = 'MATCH (p:Actor {id: key.parent})';

/** The claims an actor speaks: statements that name it as speaker, and claims of acts in which it speaks. */
export const ACTOR_SAID = pageDeclaration({
  ...claims,
  name: 'actorSaid',
  parent: {
    match,
    repeats: true,
    reach: `CALL (p) {
      MATCH (p)<-[:SUBJECT {role: 'speaker'}]-(n) RETURN n
      UNION
      MATCH (p)<-[:SPOKEN_BY]-()-[:ASSERTS]->(n) RETURN n }`,
  },
});

/** The other claims that name it. */
export const ACTOR_SAID_OF = pageDeclaration({
  ...claims,
  name: 'actorSaidOf',
  parent: {
    match,
    repeats: true,
    reach: `MATCH (p)<-[:SUBJECT|OBJECT|CONCERNS]-(n)
    WHERE (n.speakerId IS NULL OR n.speakerId <> p.id) AND NOT EXISTS { (n)<-[:ASSERTS]-()-[:SPOKEN_BY]->(p) }`,
  },
});

const CLAIM_EVIDENCE = statementUnder(
  'claimEvidence',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $ids AS given
  MATCH (n:Claim {id: given})
  RETURN given, COLLECT {
    OPTIONAL MATCH (n)<-[:ASSERTS]-(a) WHERE ${affirmed(lens)}
    WITH n.id AS id, ${GATHERED}, [] AS tells
    RETURN ${linkColumns(lens)} }
`,
);

/** What each of these claims rests on, in the order of the ids; also of a claim that is only denied. */
export async function fetchClaimEvidence(
  database: Database,
  lens: PageLens,
  ids: readonly string[],
): Promise<LinkRow[]> {
  const rows = await database.read(CLAIM_EVIDENCE(lens), { ids, lens: lens.value });
  const found = new Map(rows.map(([id, links]) => [id, (links as unknown[][])[0]]));
  return ids.map((id) => {
    const link = found.get(id);
    return link
      ? toLink(link)
      : { id, assertionCount: 0, first: null, latest: null, certainty: null, disputed: false, tells: [] };
  });
}
