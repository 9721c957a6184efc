import { expect, it } from 'vitest';
import '../../src/schema.ts';
import { declaredPages } from '../../src/database/page.ts';
import { pageStatement } from '../../src/database/page-text.ts';
import { LINKS } from '../../src/inquiry/link/declarations.ts';
import { linkStatement } from '../../src/inquiry/link/link.store.ts';
import { EVERY_PART } from './statements.ts';
import { problems } from './lint.ts';

/** Each list once, in its standard order under all its filters; the plans test has the database analyse every combination. */
const lists = () =>
  declaredPages().map((page) =>
    pageStatement(page, {
      order: Object.keys(page.orders)[0] ?? '',
      filters: Object.fromEntries(Object.keys(page.filters).map((name) => [name, null])),
      first: 20,
      count: true,
      lens: EVERY_PART,
    }),
  );

it("Neo4j's own analyser finds nothing wrong in the lists and links that are composed", () => {
  expect(
    problems([...lists(), ...LINKS.map((link) => linkStatement(link, { first: 20, count: true, lens: EVERY_PART }))]),
  ).toEqual([]);
}, 300_000);
