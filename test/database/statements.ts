import '../../src/schema.ts';
// What the commands ask, too.
import '../../src/exchange/backup/restore.ts';
import '../../src/exchange/check/check.ts';
import '../../src/exchange/forget/forget.ts';
import '../../src/exchange/out/formats.ts';
import '../../src/exchange/undo/undo.ts';
import { declaredPages, type PageDeclaration, type PageRequest } from '../../src/database/page.ts';
import { pageStatement } from '../../src/database/page-text.ts';
import { type Statement, statementsUnder } from '../../src/database/statement.ts';
import type { Lens } from '../../src/lens/lens.ts';
import { LensInUse, NO_LENS } from '../../src/lens/lens.store.ts';
import { ACTOR_SUPPORTS, EVENT_REPORTED_BY, LINKS } from '../../src/inquiry/link/declarations.ts';
import { behindStatement } from '../../src/inquiry/link/behind.store.ts';
import { linkStatement } from '../../src/inquiry/link/link.store.ts';

/**
 * How much is looked at: in every run each order, and all filters together; in the wide run each order with each filter
 * alone, with each pair and with all. Lists of one label that are read in one way (along an index, or by a walk from their
 * parent) have the same filters behind the same operators: the first of them stands for all, unless EVERY_LIST=1, which
 * takes far longer; and a pair is looked at in the standard order.
 */
export type Reach = 'usual' | 'wide';

/** A lens of every part, and one of each part alone. */
const PARTS: Required<Lens> = {
  sources: [],
  exceptSources: ['0'],
  runBy: [],
  exceptRunBy: ['0'],
  saidBy: 0,
  recordedBy: 0,
  certainty: 'STATED',
  basis: [],
  explicitOnly: true,
};
export const EVERY_PART = new LensInUse(PARTS);
/** The parts that take most text: a lens of every part takes seconds to plan, and is left to the wide run. */
const HEAVY = new LensInUse({ exceptSources: ['0'], saidBy: 0, certainty: 'STATED' });
const LENSES = [EVERY_PART, ...Object.entries(PARTS).map(([part, value]) => new LensInUse({ [part]: value }))];

const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]));
const isWalked = ({ parent }: PageDeclaration) => parent !== undefined && parent.copied === undefined;
const standsForOthers = (page: PageDeclaration) =>
  declaredPages().find((each) => each.label === page.label && isWalked(each) === isWalked(page)) === page;

function requestsOf(page: PageDeclaration, reach: Reach): PageRequest[] {
  const orders = Object.keys(page.orders);
  const filters = Object.keys(page.filters);
  const alone = filters.map((filter) => [filter]);
  const request = (order: string, used: readonly string[], lens = NO_LENS): PageRequest => ({
    lens,
    order,
    filters: Object.fromEntries(used.map((filter) => [filter, null])),
    first: 20,
    count: false,
  });
  const [standard = ''] = orders;
  const usual = [...orders.map((order) => request(order, [])), request(standard, filters)];
  if (!(standsForOthers(page) || process.env['EVERY_LIST'])) return usual;
  if (reach === 'usual') return page.seen ? [...usual, request(standard, [], HEAVY)] : usual;
  return [
    ...orders.flatMap((order) => [[], ...alone, filters].map((used) => request(order, used))),
    ...pairsOf(filters).map((used) => request(standard, used)),
    ...(page.seen ? LENSES.map((lens) => request(standard, [], lens)) : []),
  ];
}

/** Composed statements: lists in their orders with their filters, their counts, and links. */
export function composedStatements(reach: Reach): Statement[] {
  const pages = declaredPages().flatMap((page) =>
    requestsOf(page, reach).map((request) => pageStatement(page, request)),
  );
  const counts = declaredPages().flatMap((page) =>
    [{}, Object.fromEntries(Object.keys(page.filters).map((name) => [name, null]))].map((filters) =>
      pageStatement(page, { order: Object.keys(page.orders)[0] ?? '', filters, first: 0, count: true, lens: NO_LENS }),
    ),
  );
  const links = LINKS.flatMap((link) =>
    [
      { first: 20, count: false, lens: NO_LENS },
      { first: 20, count: true, lens: NO_LENS },
      { first: 0, count: true, lens: NO_LENS },
    ].map((request) => linkStatement(link, request)),
  );
  const behind = LINKS.map((link) => behindStatement(link, NO_LENS));
  // Of the links one that asks for degrees, and one that does not.
  const lenses = reach === 'wide' ? LENSES : [HEAVY];
  const seen = [ACTOR_SUPPORTS, EVENT_REPORTED_BY].flatMap((link) =>
    lenses.flatMap((lens) => [linkStatement(link, { first: 20, count: false, lens }), behindStatement(link, lens)]),
  );
  const under = lenses.flatMap(statementsUnder);
  return [
    ...new Map([...pages, ...counts, ...links, ...behind, ...seen, ...under].map((each) => [each.text, each])).values(),
  ];
}
