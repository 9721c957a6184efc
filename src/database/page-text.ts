import { LONGEST_WALK, orderOf, type PageDeclaration, type PageRequest } from './page.ts';
import type { Statement } from './statement.ts';

const composed = new WeakMap<PageDeclaration, Map<string, Statement>>();

/** Statements kept of one list: far more than anyone asks for, and no way to fill the memory with combinations. */
const MOST_KEPT = 1_000;

/** The statement for such a page. The same request has the same statement, whatever its values are. */
export function pageStatement(declaration: PageDeclaration, request: PageRequest): Statement {
  const name = nameOf(declaration, request);
  const known = composed.get(declaration) ?? new Map<string, Statement>();
  composed.set(declaration, known);
  if (known.size >= MOST_KEPT) known.clear();
  const statement = known.get(name) ?? Object.freeze({ name, text: compose(declaration, request) });
  known.set(name, statement);
  return statement;
}

function nameOf(declaration: PageDeclaration, { order, filters, first, count, lens }: PageRequest): string {
  const [standard] = Object.keys(declaration.orders);
  return [
    declaration.name,
    ...(order === standard || first === 0 ? [] : [`by ${order}`]),
    ...Object.keys(filters)
      .sort()
      .map((filter) => `with ${filter}`),
    ...(count ? [first === 0 ? 'counted alone' : 'counted'] : []),
  ]
    .join(' ')
    .concat(lens.name);
}

function compose(declaration: PageDeclaration, request: PageRequest): string {
  const filters = conditionsOf(declaration, request);
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

function conditionsOf(declaration: PageDeclaration, { filters, lens }: PageRequest): string[] {
  const given = Object.keys(filters)
    .sort()
    .map((name) => {
      const condition = declaration.filters[name];
      return typeof condition === 'function' ? condition(lens) : condition;
    });
  const seen = lens.name === '' ? [] : (declaration.seen?.(lens) ?? []);
  return given.concat(seen).map((condition) => `(${condition})`);
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
  const limited =
    filters.length === 0
      ? ['LIMIT $limit']
      : [`LIMIT ${LONGEST_WALK}`, `WITH n WHERE ${filters.join(' AND ')}`, 'WITH n LIMIT $limit'];
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
  const { parent, label, countedBy = 'recordedAt' } = declaration;
  const where = filters.length === 0 ? '' : ` WITH * WHERE ${filters.join(' AND ')}`;
  if (parent) return `COUNT { ${parent.reach}${where} RETURN ${parent.repeats ? 'DISTINCT n' : 'n'} }`;
  if (filters.length === 0) return `COUNT { (n:${label}) }`;
  return `COUNT { MATCH (n:${label}) USING INDEX n:${label}(${countedBy}, id) WHERE n.${countedBy} >= 0 AND n.id >= '' AND ${filters.join(' AND ')} }`;
}
