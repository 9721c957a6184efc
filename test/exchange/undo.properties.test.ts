import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runUndo } from '../../src/command/undo.ts';
import type { Database } from '../../src/database/database.ts';
import { checkedBy, exported, imported, lines, run } from '../support/bundle.ts';
import { emptyDatabase } from '../support/database.ts';

/** A small world in which changes meet: four places within one another, three claims, four acts that may move between them. */
const place = fc.record({
  type: fc.constant('place'),
  key: fc.constantFrom('p0', 'p1', 'p2', 'p3'),
  name: fc.constantFrom('one name', 'another name'),
  placeType: fc.constant('AREA'),
  within: fc.option(fc.constantFrom('p0', 'p1', 'p2', 'p3'), { nil: undefined }),
  aliases: fc.constantFrom([], ['alias'], ['alias', 'second']),
  restsOn: fc.constantFrom('EDITORIAL', { kind: 'CLAIMS', claims: ['c0'] }),
});
const source = fc.record({
  type: fc.constant('source'),
  key: fc.constantFrom('s0', 's1'),
  name: fc.constant('a source'),
  sourceType: fc.constant('OUTLET'),
  handle: fc.constantFrom(undefined, '@h0', '@h1'),
});
const claim = fc.record({
  type: fc.constant('statementClaim'),
  key: fc.constantFrom('c0', 'c1', 'c2'),
  text: fc.constantFrom('it is so', 'it is not so'),
  concerns: fc.constantFrom([], ['place/p0'], ['place/p1', 'place/p2']),
});
const act = fc.record({
  type: fc.constant('assertion'),
  key: fc.constantFrom('a0', 'a1', 'a2', 'a3'),
  claim: fc.constantFrom('c0', 'c1', 'c2'),
  source: fc.constantFrom('s0', 's1'),
  polarity: fc.constant('AFFIRMS'),
  statedAt: fc.constantFrom(undefined, '2025-03-01', '2025-03-05'),
  relays: fc.constantFrom([], [{ to: 'a0' }], [{ to: 'a1' }]),
});
/** A file: what in it cannot stand is refused by the importer, so that what is written is always a whole graph. */
const file = fc.record({
  records: fc
    .array(fc.oneof(place, source, claim, act, act), { minLength: 1, maxLength: 12 })
    .map((records) => [...new Map(records.map((record) => [`${record.type} ${record.key}`, record])).values()]),
  strikeMissing: fc.boolean(),
});

const undo = (database: Database, id: string) => run((io) => runUndo(database, id, { dryRun: false }, io));

it('whatever was imported, in whatever order it is undone: exactly, or not at all and with the reason', async () => {
  let exact = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 2, maxLength: 5 }),
      fc.infiniteStream(fc.nat()),
      async (files, numbers) => {
        const database = await emptyDatabase();
        const states = [await exported(database)];
        const ids: string[] = [];
        for (const { records, strikeMissing } of files) {
          const { id } = await imported(database, lines(...records), { strikeMissing });
          if (id === '') continue;
          ids.push(id);
          states.push(await exported(database));
        }
        let isInOrder = true;
        while (ids.length > 0) {
          const at = (numbers.next().value as number) % ids.length;
          const isLast = at === ids.length - 1;
          const before = await exported(database);
          const { code, err } = await undo(database, ids[at] ?? '');
          expect(await checkedBy(database), JSON.stringify(err)).toMatchObject({ code: 0, err: [] });
          if (code === 2) {
            refused += 1;
            expect(isLast, `the last one could not be undone: ${err.join('; ')}`).toBe(false);
            expect(err.length).toBeGreaterThan(0);
            expect(await exported(database)).toBe(before);
            expect((await undo(database, ids.at(-1) ?? '')).code).toBe(0);
            ids.pop();
          } else {
            if (!isLast) isInOrder = false;
            ids.splice(at, 1);
            exact += 1;
          }
          states.length = ids.length + 1;
          if (isInOrder) expect(await exported(database)).toBe(states.at(-1));
        }
        expect(await exported(database)).toBe(states[0]);
      },
    ),
    { numRuns: Number(process.env['UNDO_RUNS'] ?? 15), endOnFailure: true },
  );
  expect(exact).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}, 600_000);
