import { type Database, reading } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { recordOf } from '../../shapes.ts';
import { CONCEPTS, type Label, labelOf } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { byText } from '../../record/by-text.ts';
import { recordsById } from '../../record/stored-record.store.ts';

/** Most records of one pack: what 500 acts rest on when each has a document and a source of its own. */
export const MOST_RECORDS = 2_000;

/** How far an arrangement is followed: a village in a district in a region in a country, a document made of another. */
const MOST_STEPS = 8;

/** What a record names, but for RELAYS, which leads to acts; and to a claim's own text belongs what it names. */
const NAMES = 'SUBJECT|OBJECT|CONCERNS|RELATIVE_TO|RUN_BY|PUBLISHED_BY|DERIVES_FROM|AT|PART_OF|WITHIN';
const OF_AN_ACT = 'ASSERTS|MADE_BY|FOUND_IN|SPOKEN_BY';

const LABELS = CONCEPTS.map((concept) => `'${labelOf(concept)}'`).join(', ');
const NEAREST = `WITH m, min(length(way)) AS steps ORDER BY steps, m.id LIMIT ${MOST_RECORDS + 1}
    RETURN [head([label IN labels(m) WHERE label IN [${LABELS}]]), m.id]`;

const BEHIND = statement(
  'behindClaims',
  /* Cypher */ `
  UNWIND $packs AS pack
  MATCH (claim:Claim {id: pack[0]})
  RETURN
    COLLECT { MATCH way = (claim)-[:${NAMES}*0..${MOST_STEPS}]->(m) ${NEAREST} },
    COLLECT { UNWIND pack[1] AS id
      MATCH way = (:Assertion {id: id})-[:${OF_AN_ACT}|${NAMES}*1..${MOST_STEPS + 1}]->(m) ${NEAREST} }
`,
);

/** Whose record: a claim, and the acts of its pack, by their ids, which were found through a lens. */
export interface PackKey {
  /** In its canonical form: with the claim it tells one pack from another. */
  readonly lens: string;
  readonly claimId: string;
  readonly acts: readonly string[];
}

/** The records of a pack, in no order. */
export interface PackRecords {
  readonly records: readonly CheckedRecord[];
  readonly cut: boolean;
}

/**
 * The records behind each of these claims: the claim, the acts, and all that they name, nearest first where there are too
 * many. One statement finds which they are, one for each concept reads them, for all claims together.
 */
export async function fetchPacks(database: Database, keys: readonly PackKey[]): Promise<PackRecords[]> {
  const rows = await database.read(BEHIND, { packs: keys.map(({ claimId, acts }) => [claimId, acts]) });
  const found = keys.map(({ acts }, i) => {
    const [around, named] = rows[i] as [[Label, string][], [Label, string][]];
    const ids = new Map(
      [...around, ...acts.map((id) => ['Assertion', id] as const), ...named].map(([label, id]) => [id, label]),
    );
    return { ids: [...ids].slice(0, MOST_RECORDS), cut: ids.size > MOST_RECORDS };
  });
  const records = await fetchRecords(database, new Map(found.flatMap(({ ids }) => ids)));
  return found.map(({ ids, cut }) => ({ records: ids.flatMap(([id]) => records.get(id) ?? []), cut }));
}

async function fetchRecords(database: Database, ids: ReadonlyMap<string, Label>): Promise<Map<string, CheckedRecord>> {
  const groups = [...byText([...ids], ([, label]) => label)];
  const stored = await Promise.all(
    groups.map(([label, group]) =>
      recordsById(
        reading(database),
        label,
        group.map(([id]) => id),
      ),
    ),
  );
  return new Map(stored.flat().map(({ id, node }) => [id, recordOf(node)]));
}
