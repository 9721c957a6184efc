import { type Database, reading } from '../../database/database.ts';
import { forgottenPage, revisionContents } from '../../history/forgotten.store.ts';
import { contentOf } from '../../record/content.ts';
import { idOf, labelOf, parseKey } from '../../record/key.ts';
import { recordsById } from '../../record/stored-record.store.ts';
import { recordOf } from '../../shapes.ts';
import { markerOf } from '../forget/marker.ts';
import type { Breach } from './breach.ts';
import { causelessRevisions, loneRevisions, unfinishedRestore } from './history.store.ts';

/** What does not hold in what is kept of changes: revisions without a record or an import, text of what was forgotten. */
export async function* historyBreaches(database: Database): AsyncGenerator<Breach> {
  for (const key of await loneRevisions(database)) yield { key, wrong: 'a revision of a record that is not there' };
  for (const [key, id] of await causelessRevisions(database))
    yield { key, wrong: `a revision of the import ${id}, which is not there` };
  yield* rememberedRecords(database);
  const file = await unfinishedRestore(database);
  if (file !== undefined) yield { key: file, wrong: 'restoring it was broken off; restore the same file again' };
}

/** Forgotten records of one page. */
const PAGE = 1_000;

/** Forgotten records that are more than a marker, or whose history holds more than it. */
async function* rememberedRecords(database: Database): AsyncGenerator<Breach> {
  for (let after = ''; ;) {
    const page = await forgottenPage(reading(database), after, PAGE);
    for (const { key, at } of page) {
      const label = labelOf(parseKey(key)?.concept ?? 'claim');
      const [stored] = await recordsById((text, given) => database.read(text, given), label, [idOf(key)]);
      const marker = stored ? contentOf(markerOf(recordOf(stored.node), at).record) : '';
      if (stored && contentOf(recordOf(stored.node)) !== marker)
        yield { key, wrong: 'it was forgotten, and is more than a marker' };
      const history = (await revisionContents(database, key)).flat();
      if (history.some((content) => content !== '' && content !== marker))
        yield { key, wrong: 'it was forgotten, and its history tells of it' };
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}
