import { LONGEST_CHAIN } from '../../assertion/chain.ts';
import type { Database } from '../../database/database.ts';
import type { PageLens } from '../../database/page.ts';
import { statement, statementUnder } from '../../database/statement.ts';
import type { Lens } from '../../lens/lens.ts';
import { LensInUse, NO_LENS } from '../../lens/lens.store.ts';
import type { Certainty } from '../../lens/wording.ts';
import { MOST_AROUND_NODE, MOST_CLAIMS_OF_LINK, type Surroundings, type Wanted } from './exploration.ts';

const COST = (node: string) => `COUNT { (${node})<-[:SUBJECT|OBJECT|CONCERNS]-() }`;

/**
 * Whether somebody affirms a claim in one of the degrees asked for, as far as that can be seen without following every
 * chain: an act that cannot be read has no degree, and goes with those that pass it on. Which acts count, acts/degree.ts says;
 * here only what cannot count is left out, before it costs anything.
 */
const affirmed = (lens: PageLens) => `EXISTS {
      MATCH (claim)<-[:ASSERTS]-(act) WHERE act.polarity = 'AFFIRMS' AND ${lens.stands('act')}
        AND (act.certainty IN $certainties OR (act.certainty IS NULL AND EXISTS {
          MATCH (act)<-[:RELAYS*1..${LONGEST_CHAIN}]-(teller) WHERE teller.certainty IN $certainties }))
        AND ${lens.passes('act')} }`;

/**
 * What claims connect with each of these nodes; which pairs of fields connect says connection.ts. Here they are told by the
 * types of their relationships: the subject of a statement with whom it addresses or what it concerns, and of all other
 * claims the fields of any two types.
 */
const around = (also: string) => (lens: PageLens) => /* Cypher */ `
  UNWIND $ids AS id
  MATCH (n:Actor|Event {id: id})
  RETURN id, COLLECT {
    MATCH (n)<-[near:SUBJECT|OBJECT|CONCERNS]-(claim) WHERE ${affirmed(lens)}
    MATCH (claim)-[far:SUBJECT|OBJECT|CONCERNS]->(other)
    WHERE NOT other:Place AND other <> n AND type(near) <> type(far)
      AND (NOT claim:StatementClaim OR type(near) = 'SUBJECT' OR type(far) = 'SUBJECT')${also}
    WITH DISTINCT claim, other, COUNT { (claim)<-[:ASSERTS]-() } AS assertions
    ORDER BY assertions DESC, claim.id LIMIT ${MOST_AROUND_NODE}
    WITH other, sum(assertions) AS assertions, count(claim) AS size, collect(claim.id) AS claims
    RETURN [other.id, assertions, size, claims[..${MOST_CLAIMS_OF_LINK}], ${COST('other')}] } AS neighbours
`;

const AROUND = statementUnder('pathsAround', NO_LENS, around(''));
const BETWEEN = statementUnder('pathsBetween', NO_LENS, around('\n      AND other.id IN $within'));

/** Which acts count, as far as the exploration asks. */
export interface Counting {
  readonly lens: Lens;
  readonly certainties: readonly Certainty[];
}

/** What claims connect with each of these nodes, or with those among them that lie `within`; one statement. */
export async function fetchSurroundings(
  database: Database,
  { lens, certainties }: Counting,
  { nodes, within }: Wanted,
): Promise<ReadonlyMap<string, Surroundings>> {
  const inUse = new LensInUse(lens);
  const asked = { ids: nodes, certainties, lens: inUse.value };
  const rows =
    within === null
      ? await database.read(AROUND(inUse), asked)
      : await database.read(BETWEEN(inUse), { ...asked, within: [...within] });
  return new Map(rows.map(([id, found]) => [id as string, surroundings(found as NeighbourRow[])]));
}

type NeighbourRow = readonly [id: string, assertions: number, size: number, claims: readonly string[], degree: number];

function surroundings(rows: readonly NeighbourRow[]): Surroundings {
  return {
    cut: rows.reduce((sum, [, , size]) => sum + size, 0) >= MOST_AROUND_NODE,
    neighbours: rows.map(([id, assertions, size, claims, degree]) => ({
      id,
      assertions,
      claims,
      degree,
      cut: size > claims.length,
    })),
  };
}

/** Most other claims that are looked at for the tellers of one: one is enough to tell. */
const MOST_TELLERS = 10;

const TELLERS = statement(
  'tellersOfClaims',
  /* Cypher */ `
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  WITH id, COLLECT {
    MATCH (claim)<-[:ASSERTS]-(act) WHERE act.certainty IS NULL
    MATCH (act)<-[:RELAYS]-(teller) WHERE teller.claimId <> id
    RETURN DISTINCT teller.claimId AS told ORDER BY told LIMIT ${MOST_TELLERS} } AS tellers
  WHERE size(tellers) > 0
  RETURN id, tellers
`,
);

/**
 * For each of these claims: the other claims whose acts pass on an act on this one that nobody can read. By those acts it
 * is told whether it counts (acts/degree.ts).
 */
export async function fetchTellers(
  database: Database,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.read(TELLERS, { ids: claimIds });
  return new Map(rows.map(([id, tellers]) => [id as string, tellers as string[]]));
}
