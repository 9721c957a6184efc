import '../../src/schema.ts';
import { declaredPages, type PageDeclaration, type PageRequest } from '../../src/database/page.ts';
import { pageStatement } from '../../src/database/page-text.ts';
import type { Statement } from '../../src/database/statement.ts';
import { LINKS } from '../../src/inquiry/link/declarations.ts';
import { linkStatement } from '../../src/inquiry/link/link.store.ts';

/**
 * How much is looked at: in every run each order, and all filters together; in the long run each order with each filter
 * alone, with each pair and with all. Lists of one label that are read in one way (along an index, or by a walk from their
 * parent) have the same filters behind the same operators: the first of them stands for all, unless EVERY_LIST=1, which
 * takes far longer; and a pair is looked at in the standard order.
 */
export type Reach = 'usual' | 'wide';

const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]));
const isWalked = ({ parent }: PageDeclaration) => parent !== undefined && parent.copied === undefined;
const standsForOthers = (page: PageDeclaration) =>
  declaredPages().find((each) => each.label === page.label && isWalked(each) === isWalked(page)) === page;

function requestsOf(page: PageDeclaration, reach: Reach): PageRequest[] {
  const orders = Object.keys(page.orders);
  const filters = Object.keys(page.filters);
  const alone = filters.map((filter) => [filter]);
  const request = (order: string, used: readonly string[]): PageRequest => ({
    order,
    filters: Object.fromEntries(used.map((filter) => [filter, null])),
    first: 20,
    count: false,
  });
  const [standard = ''] = orders;
  const usual = [...orders.map((order) => request(order, [])), request(standard, filters)];
  if (reach === 'usual' || !(standsForOthers(page) || process.env['EVERY_LIST'])) return usual;
  return [
    ...orders.flatMap((order) => [[], ...alone, filters].map((used) => request(order, used))),
    ...pairsOf(filters).map((used) => request(standard, used)),
  ];
}

/** Composed statements: lists in their orders with their filters, their counts, and links. */
export function composedStatements(reach: Reach): Statement[] {
  const pages = declaredPages().flatMap((page) =>
    requestsOf(page, reach).map((request) => pageStatement(page, request)),
  );
  const counts = declaredPages().flatMap((page) =>
    [{}, Object.fromEntries(Object.keys(page.filters).map((name) => [name, null]))].map((filters) =>
      pageStatement(page, { order: Object.keys(page.orders)[0] ?? '', filters, first: 0, count: true }),
    ),
  );
  const links = LINKS.flatMap((link) =>
    [
      { first: 20, count: false },
      { first: 20, count: true },
      { first: 0, count: true },
    ].map((request) => linkStatement(link, request)),
  );
  return [...new Map([...pages, ...counts, ...links].map((each) => [each.text, each])).values()];
}
