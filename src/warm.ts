import { CLAIM_ASSERTIONS } from './assertion/assertion.store.ts';
import { EVENT_CLAIMS } from './claim/claim.store.ts';
import type { Database } from './database/database.ts';
import { declaredPages, type PageDeclaration, type PageLens, type PageRequest } from './database/page.ts';
import { pageStatement } from './database/page-text.ts';
import { givenNames } from './database/plans.ts';
import { readStatements, type Statement, statementsUnder } from './database/statement.ts';
import { LensInUse, NO_LENS } from './lens/lens.store.ts';
import { CLAIM_DENIED_BY, CLAIM_REPORTED_BY, LINKS } from './inquiry/link/declarations.ts';
import { linkStatement } from './inquiry/link/link.store.ts';

/** The lens that the explorer offers first. Under a lens a statement is another, and costs up to seconds to plan. */
const OFFERED = new LensInUse({ certainty: 'STATED' });

/**
 * Runs what will be asked most with nothing to look for, so that the database has planned it before somebody waits: the
 * first run of a statement costs 50 to 400 ms, under a lens up to two seconds, the next ones a few milliseconds. One
 * after the other, so that questions go before.
 */
export async function warmUp(database: Pick<Database, 'forRequest'>, signal: AbortSignal): Promise<void> {
  const quiet = database.forRequest(signal, () => {});
  for (const [lens, statements] of [
    [NO_LENS, [...usual(), ...ofAnEvent(NO_LENS)]],
    [OFFERED, [...statementsUnder(OFFERED), ...ofAnEvent(OFFERED)]],
  ] as const)
    for (const statement of statements) {
      if (signal.aborted) return;
      const given = { limit: 21, most: 1, lens: lens.value };
      const nothing = givenNames(statement.text).map((name) => [name, []] as const);
      await quiet.read(statement, { ...Object.fromEntries(nothing), ...given }).catch(() => {}); // a failure shows when it is asked for
    }
}

function usual(): Statement[] {
  const byId = readStatements().filter(({ text }) => text.includes('$ids'));
  const pages = declaredPages()
    .filter(({ filters }) => !('certainties' in filters && Object.keys(filters).length === 1))
    .map((page) => firstPage(page));
  const links = LINKS.map((link) => linkStatement(link, { first: 20, count: false, lens: NO_LENS }));
  return [...byId, ...pages, ...links];
}

/** What the views of the page ask about an event: its claims, with totals, and who says and denies each. */
function ofAnEvent(lens: PageLens): Statement[] {
  return [
    firstPage(EVENT_CLAIMS, { count: true, lens }),
    firstPage(EVENT_CLAIMS, { count: true, lens, first: 0 }),
    firstPage(EVENT_CLAIMS, { count: true, lens, filters: { kinds: null } }),
    firstPage(CLAIM_ASSERTIONS, { count: true, lens }),
    linkStatement(CLAIM_REPORTED_BY, { first: 20, count: true, lens }),
    linkStatement(CLAIM_DENIED_BY, { first: 0, count: true, lens }),
  ];
}

function firstPage(of: PageDeclaration, request: Partial<PageRequest> = {}): Statement {
  const order = Object.keys(of.orders)[0] ?? '';
  return pageStatement(of, { order, filters: {}, first: 20, count: false, lens: NO_LENS, ...request });
}
