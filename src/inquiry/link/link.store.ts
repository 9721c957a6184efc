import { type Certainty, RANKS } from '../../lens/wording.ts';
import { CLAIM_COLUMNS } from '../../claim/claim.row.ts';
import type { Database } from '../../database/database.ts';
import { type Cursor, type PageDeclaration, pageDeclaration, type PageLens } from '../../database/page.ts';
import type { Statement } from '../../database/statement.ts';
import { dateColumn, dateOrders, type DateRow } from '../../record/row.ts';

/**
 * Links: that two things are connected by what somebody asserted. A link is never stored; it is gathered from the acts
 * behind it, so that it always comes with them.
 */
export interface LinkDeclaration {
  readonly name: string;
  /** Finds the parent `p`. */
  readonly match: string;
  /** From `p` to the claims `n` that make the link, and to the `other` where one is named: whole clauses of Cypher. */
  readonly reach: string;
  /** Which acts `a` on those claims count, under a lens. */
  readonly acts: (lens: PageLens) => string;
  /** What the acts are gathered by: the id of the other end. */
  readonly by: string;
  /** What those acts do with the claims; standard: they affirm them. */
  readonly polarity?: 'DENIES';
  /** Further columns that are the same for every act of a link, or gathered over them. */
  readonly tells?: string;
}

/** What a link rests on. */
export interface LinkRow {
  readonly id: string;
  readonly assertionCount: number;
  readonly first: DateRow | null;
  readonly latest: DateRow | null;
  readonly certainty: Certainty | null;
  readonly disputed: boolean;
  readonly tells: readonly unknown[];
}

/** Whose links, and after which. */
export interface LinkKey {
  readonly parent: string;
  readonly after: Cursor | undefined;
}

export interface LinkRequest {
  readonly first: number;
  readonly count: boolean;
  /** The degrees that count, for links that ask. */
  readonly certainties: readonly Certainty[];
  readonly lens: PageLens;
}

export interface LinkPage {
  readonly rows: readonly LinkRow[];
  readonly more: boolean;
  readonly total: number | undefined;
}

const RANK = `CASE a.certainty ${RANKS.map((certainty, rank) => `WHEN '${certainty}' THEN ${rank}`).join(' ')} END`;
const STATED_AT = dateColumn('statedAt', 'a');

/** What is gathered over the acts `a` on the claims `n` of a link. */
export const GATHERED = `count(DISTINCT a) AS acts, min([a.statedAtUp, ${STATED_AT}]) AS first, max([a.statedAtDown, ${STATED_AT}]) AS latest,
      max(${RANK}) AS certainty, collect(DISTINCT n) AS claims`;

/** A link, of what was gathered. */
export const linkColumns = (lens: PageLens) => `[id, acts, first, latest, certainty,
      any(claim IN claims WHERE EXISTS { (claim)<-[:ASSERTS]-(denial)
        WHERE denial.polarity = 'DENIES' AND ${lens.stands('denial')} AND ${lens.passes('denial')} }),
      tells]`;

/** The most-asserted links of each of these parents, in one statement; then by id. */
export async function fetchLinks(
  database: Database,
  declaration: LinkDeclaration,
  request: LinkRequest,
  keys: readonly LinkKey[],
): Promise<LinkPage[]> {
  const rows = await database.read(linkStatement(declaration, request), {
    keys: keys.map(({ parent, after }, i) => ({
      i,
      parent,
      at: after?.at ?? Number.MAX_SAFE_INTEGER,
      id: after?.id ?? '',
    })),
    limit: request.first + 1,
    certainties: request.certainties,
    lens: request.lens.value,
  });
  const found = new Map(
    rows.map(([i, links, total]) => [i as number, { links: links as unknown[][], total: total as number | null }]),
  );
  return keys.map((_, i) => {
    const { links = [], total = null } = found.get(i) ?? {};
    return {
      rows: links.slice(0, request.first).map(toLink),
      more: links.length > request.first,
      total: total ?? (request.count ? 0 : undefined),
    };
  });
}

/** The link made of these columns. */
export function toLink([id, assertionCount, first, latest, rank, disputed, tells]: readonly unknown[]): LinkRow {
  const [firstDate, latestDate] = [first, latest].map((found) => (found as [number, DateRow])[1]);
  return {
    id: id as string,
    assertionCount: assertionCount as number,
    first: known(firstDate),
    latest: known(latestDate),
    certainty: rank === null ? null : (RANKS[rank as number] ?? null),
    disputed: disputed as boolean,
    tells: tells as readonly unknown[],
  };
}

function known(date: DateRow | undefined): DateRow | null {
  return !date || (date[0] === null && date[1] === null) ? null : date;
}

const statements = new Map<string, Statement>();

/** The statement for links of this kind, with or without rows and count. */
export function linkStatement(
  declaration: LinkDeclaration,
  { first, count, lens }: Pick<LinkRequest, 'first' | 'count' | 'lens'>,
): Statement {
  const name = `${declaration.name}${count ? (first === 0 ? ' counted alone' : ' counted') : ''}${lens.name}`;
  const made = statements.get(name) ?? Object.freeze({ name, text: compose(declaration, lens, first > 0, count) });
  statements.set(name, made);
  return made;
}

function compose(declaration: LinkDeclaration, lens: PageLens, rows: boolean, count: boolean): string {
  const { match, reach, acts, by, tells = '[]' } = declaration;
  const gathered = `${reach}
    MATCH (n)<-[:ASSERTS]-(a) WHERE ${acts(lens)}`;
  return `UNWIND $keys AS key
  ${match}
  RETURN key.i, ${
    rows
      ? `COLLECT {
    ${gathered}
    WITH ${by} AS id, ${GATHERED}, ${tells} AS tells
    WHERE acts < key.at OR (acts = key.at AND id > key.id)
    WITH * ORDER BY acts DESC, id LIMIT $limit
    RETURN ${linkColumns(lens)} }`
      : '[]'
  } AS links, ${
    count
      ? `COUNT {
    ${gathered}
    RETURN DISTINCT ${by} }`
      : 'null'
  } AS total`;
}

/** The claims that make one link: the key says which, as `link`. */
export function linkClaims({ name, match, reach, acts, by }: LinkDeclaration): PageDeclaration {
  return pageDeclaration({
    name: `${name}Claims`,
    label: 'Claim',
    columns: CLAIM_COLUMNS,
    orders: dateOrders('OCCURRED', 'occurred'),
    filters: { certainties: (lens) => `EXISTS { (n)<-[:ASSERTS]-(a) WHERE ${acts(lens)} AND ${by} = key.link }` },
    parent: { match, reach, repeats: true },
  });
}
