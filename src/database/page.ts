import type { Database } from './database.ts';
import type { Statement } from './statement.ts';

/**
 * Pages: one ordered, filtered slice of a list for each of many parents, in one statement.
 *
 * A store declares a list once, as constant fragments of Cypher; the statement is composed from those that are in use,
 * named after them and kept. In every fragment `n` is the node listed, `p` its parent, `key` the row of the parent.
 */
export interface PageDeclaration {
  /** Stands in `extensions.cost.statements`. */
  readonly name: string;
  /** Label of the nodes listed. */
  readonly label: string;
  /** How the parent is found and how its children are reached, in clauses; absent for a list that has no parent. */
  readonly parent?: {
    readonly match: string;
    readonly reach: string;
    /** True where one child may be reached twice. */
    readonly repeats?: boolean;
    /** A hub's children are found by this copied id, through the indexes whose first column it is. */
    readonly copied?: string;
  };
  /** What is returned for each child; each is an expression over `n` (and what the pattern names). */
  readonly columns: readonly string[];
  /** The ways to order; the first is the standard one. Each ends in `n.id`. */
  readonly orders: Readonly<Record<string, PageOrder>>;
  /** Conditions over `n`, each with one parameter of its own name. */
  readonly filters: Readonly<Record<string, string>>;
}

const declared: PageDeclaration[] = [];

/** Declares a list. */
export function pageDeclaration(declaration: PageDeclaration): PageDeclaration {
  declared.push(declaration);
  return declaration;
}

/** Every list declared so far, for those who look at all statements: the tests, and who warms the database up. */
export function declaredPages(): readonly PageDeclaration[] {
  return declared;
}

/** By which property, and which way. Numbers, unless it says that the property is a text. */
export interface PageOrder {
  readonly by: string;
  readonly descending?: true;
  readonly text?: true;
}

/** One page, without saying whose: what decides the text of the statement, and its values. */
export interface PageRequest {
  readonly order: string;
  /** Values by the name of the filter. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** Rows wanted; 0 where only the count is. */
  readonly first: number;
  readonly count: boolean;
}

/** Where a page begins: after the row with this sort value and id. */
export interface Cursor {
  readonly at: string | number;
  readonly id: string;
}

/** Whose page, and where it begins. */
export interface PageKey {
  readonly parent: string;
  /** The other end, where children belong to a link between two: `key.link` in the declaration's fragments. */
  readonly link?: string;
  readonly after: Cursor | undefined;
}

/** What came back for one key. */
export interface PageRows {
  /** At most `first` rows, each with the cursor that follows it. */
  readonly rows: readonly { readonly cursor: Cursor; readonly columns: readonly unknown[] }[];
  readonly more: boolean;
  readonly total: number | undefined;
  /** Set where the walk was given up: more rows may pass the filters after this cursor. */
  readonly cutAt: Cursor | undefined;
}

/**
 * How many rows a walk along an index passes over before it gives up: a filter that nearly nothing passes must not read
 * a whole hub. About 10 ms of the database's time.
 */
export const LONGEST_WALK = 10_000;

/** Fetches a page for each key, in one statement. The answers come in the order of the keys. */
export async function fetchPages(
  database: Database, declaration: PageDeclaration, request: PageRequest, keys: readonly PageKey[],
): Promise<PageRows[]> {
  const beginning = beginningOf(orderOf(declaration, request));
  const found = await database.read(pageStatement(declaration, request), {
    keys: keys.map(({ after = beginning, ...key }, i) => ({ ...key, ...after, i })),
    limit: request.first + 1,
    ...request.filters,
  });
  const answers = new Map(found.map(([i, rows, total, boundary]) => [i as number, { rows, total, boundary }]));
  return keys.map((_, i) => toPage(request, answers.get(i)));
}

/** The cursor before the first row. No text is below '' or above '\uffff', no id above '~'. */
function beginningOf({ descending, text }: PageOrder): Cursor {
  if (descending) return { at: text ? '\uffff' : Number.MAX_SAFE_INTEGER, id: '~' };
  return { at: text ? '' : Number.MIN_SAFE_INTEGER, id: '' };
}

function toPage(request: PageRequest, found: { rows: unknown; total: unknown; boundary: unknown } | undefined): PageRows {
  const rows = ((found?.rows ?? []) as unknown[][]).map(([at, id, ...columns]) => ({
    cursor: { at: at as string | number, id: id as string }, columns,
  }));
  const more = rows.length > request.first;
  const [boundary] = (found?.boundary ?? []) as [string | number, string][];
  return {
    rows: rows.slice(0, request.first),
    more,
    total: (found?.total ?? (request.count ? 0 : undefined)) as number | undefined,
    cutAt: boundary && !more ? { at: boundary[0], id: boundary[1] } : undefined,
  };
}

function orderOf(declaration: PageDeclaration, request: PageRequest): PageOrder {
  const order = declaration.orders[request.order];
  if (!order) throw new Error(`${declaration.name} has no order ${request.order}`);
  return order;
}

const composed = new WeakMap<PageDeclaration, Map<string, Statement>>();

/** The statement for such a page. The same request has the same statement, whatever its values are. */
export function pageStatement(declaration: PageDeclaration, request: PageRequest): Statement {
  const name = nameOf(declaration, request);
  const known = composed.get(declaration) ?? new Map<string, Statement>();
  composed.set(declaration, known);
  const statement = known.get(name) ?? Object.freeze({ name, text: compose(declaration, request) });
  known.set(name, statement);
  return statement;
}

function nameOf(declaration: PageDeclaration, { order, filters, first, count }: PageRequest): string {
  const [standard] = Object.keys(declaration.orders);
  return [
    declaration.name,
    ...(order === standard || first === 0 ? [] : [`by ${order}`]),
    ...Object.keys(filters).sort().map((filter) => `with ${filter}`),
    ...(count ? [first === 0 ? 'counted alone' : 'counted'] : []),
  ].join(' ');
}

function compose(declaration: PageDeclaration, request: PageRequest): string {
  const filters = Object.keys(request.filters).sort().map((name) => `(${declaration.filters[name]})`);
  const indexed = declaration.parent === undefined || declaration.parent.copied !== undefined;
  const page = indexed ? walkIndex(declaration, request, filters) : walkPattern(declaration, request, filters);
  const walksFar = indexed && request.first > 0 && filters.length > 0;
  return [
    'UNWIND $keys AS key',
    ...(declaration.parent?.match ? [declaration.parent.match] : []),
    `WITH *, ${request.first === 0 ? '[]' : page} AS rows`,
    'RETURN key.i, rows,',
    `  ${request.count ? countOf(declaration, filters) : 'null'} AS total,`,
    `  ${walksFar ? `CASE WHEN size(rows) >= $limit THEN [] ELSE ${boundaryOf(declaration, request)} END` : '[]'} AS boundary`,
  ].join('\n');
}

/** Children of a parent that has not too many: all are looked at, the first of them in order are returned. */
function walkPattern(declaration: PageDeclaration, request: PageRequest, filters: readonly string[]): string {
  const { by, descending } = orderOf(declaration, request);
  const [than, way] = descending ? ['<', ' DESC'] : ['>', ''];
  const after = `(n.${by} ${than} key.at OR (n.${by} = key.at AND n.id ${than} key.id))`;
  const { reach, repeats } = declaration.parent ?? { reach: '' };
  return `COLLECT {
    ${reach}
    WITH * WHERE ${[after, ...filters].join(' AND ')}
    ${repeats ? 'WITH DISTINCT n' : 'WITH *'} ORDER BY n.${by}${way}, n.id${way} LIMIT $limit
    RETURN [${[`n.${by}`, 'n.id', ...declaration.columns].join(', ')}] }`;
}

/** A root list, or a hub's children: along the index of the order, from the cursor on, until the page is full. */
function walkIndex(declaration: PageDeclaration, request: PageRequest, filters: readonly string[]): string {
  const { by } = orderOf(declaration, request);
  const limited = filters.length === 0 ? ['LIMIT $limit'] : [`LIMIT ${LONGEST_WALK}`, `WITH n WHERE ${filters.join(' AND ')}`, 'WITH n LIMIT $limit'];
  return `COLLECT {
    ${seek(declaration, request)}
    ${limited.join('\n    ')}
    RETURN [${[`n.${by}`, 'n.id', ...declaration.columns].join(', ')}] }`;
}

/** Where a filtered walk gives up: the last row it looks at, if there are so many. */
function boundaryOf(declaration: PageDeclaration, request: PageRequest): string {
  const { by } = orderOf(declaration, request);
  return `COLLECT {
    ${seek(declaration, request)} SKIP ${LONGEST_WALK - 1} LIMIT 1
    RETURN [n.${by}, n.id] }`;
}

/** Every column of the index stands in WHERE and in ORDER BY, and the hint fails loudly if the index is missing. */
function seek(declaration: PageDeclaration, request: PageRequest): string {
  const { by, descending } = orderOf(declaration, request);
  const [than, way] = descending ? ['<', ' DESC'] : ['>', ''];
  const { copied } = declaration.parent ?? {};
  const hub = copied === undefined ? [] : [copied];
  const conditions = [
    ...hub.map((column) => `n.${column} = key.parent`),
    `n.${by} ${than}= key.at`,
    `n.id ${descending ? "<= '~'" : ">= ''"}`,
    `(n.${by} ${than} key.at OR n.id ${than} key.id)`,
  ];
  return `MATCH (n:${declaration.label}) USING INDEX n:${declaration.label}(${[...hub, by, 'id'].join(', ')})
    WHERE ${conditions.join(' AND ')}
    WITH n ORDER BY ${[...hub, by, 'id'].map((column) => `n.${column}${way}`).join(', ')}`;
}

function countOf(declaration: PageDeclaration, filters: readonly string[]): string {
  const { parent, label } = declaration;
  const where = filters.length === 0 ? '' : ` WITH * WHERE ${filters.join(' AND ')}`;
  if (parent) return `COUNT { ${parent.reach}${where} RETURN ${parent.repeats ? 'DISTINCT n' : 'n'} }`;
  if (filters.length === 0) return `COUNT { (n:${label}) }`;
  return `COUNT { MATCH (n:${label}) USING INDEX n:${label}(recordedAt, id) WHERE n.recordedAt >= 0 AND n.id >= '' AND ${filters.join(' AND ')} }`;
}
