import type { Database } from './database/database.ts';
import { declaredPages } from './database/page.ts';
import { pageStatement } from './database/page-text.ts';
import { readStatements, type Statement } from './database/statement.ts';
import { NO_LENS } from './lens/lens.store.ts';
import { LINKS } from './inquiry/link/declarations.ts';
import { linkStatement } from './inquiry/link/link.store.ts';

/**
 * Runs what will be asked most with nothing to look for, so that the database has planned it before somebody waits: the
 * first run of a statement costs 50 to 400 ms, the next ones a few. One after the other, so that questions go before.
 */
export async function warmUp(database: Database, signal: AbortSignal): Promise<void> {
  const quiet = database.forRequest(signal, () => {});
  for (const statement of usual()) {
    if (signal.aborted) return;
    await quiet
      .read(statement, { keys: [], ids: [], limit: 21, certainties: [], lens: {}, labels: [], most: 1, ends: [] })
      .catch(() => {}); // a failure shows when it is asked for
  }
}

function usual(): Statement[] {
  const byId = readStatements().filter(({ text }) => text.includes('$ids'));
  const pages = declaredPages()
    .filter(({ filters }) => !('certainties' in filters && Object.keys(filters).length === 1))
    .map((page) =>
      pageStatement(page, {
        order: Object.keys(page.orders)[0] ?? '',
        filters: {},
        first: 20,
        count: false,
        lens: NO_LENS,
      }),
    );
  const links = LINKS.map((link) => linkStatement(link, { first: 20, count: false, lens: NO_LENS }));
  return [...byId, ...pages, ...links];
}
