import type { Database } from './database.ts';
import {
  type Cursor,
  orderOf,
  type PageDeclaration,
  type PageKey,
  type PageOrder,
  type PageRequest,
  type PageRows,
} from './page.ts';
import { pageStatement } from './page-text.ts';

/** Fetches a page for each key, in one statement. The answers come in the order of the keys. */
export async function fetchPages(
  database: Database,
  declaration: PageDeclaration,
  request: PageRequest,
  keys: readonly PageKey[],
): Promise<PageRows[]> {
  const beginning = beginningOf(orderOf(declaration, request));
  const found = await database.read(pageStatement(declaration, request), {
    keys: keys.map(({ after = beginning, ...key }, i) => ({ ...key, ...after, i })),
    limit: request.first + 1,
    ...request.filters,
    lens: request.lens.value,
  });
  const answers = new Map(found.map(([i, rows, total, boundary]) => [i as number, { rows, total, boundary }]));
  return keys.map((_, i) => toPage(request, answers.get(i)));
}

/** The cursor before the first row. No text is below '' or above '\uffff', no id above '~'. */
function beginningOf({ descending, text }: PageOrder): Cursor {
  if (descending) return { at: text ? '\uffff' : Number.MAX_SAFE_INTEGER, id: '~' };
  return { at: text ? '' : Number.MIN_SAFE_INTEGER, id: '' };
}

function toPage(
  request: PageRequest,
  found: { rows: unknown; total: unknown; boundary: unknown } | undefined,
): PageRows {
  const rows = ((found?.rows ?? []) as unknown[][]).map(([at, id, ...columns]) => ({
    cursor: { at: at as string | number, id: id as string },
    columns,
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
