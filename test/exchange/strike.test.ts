import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { checkedBy, exported, imported, lines, STORY, story } from '../support/bundle.ts';
import { emptyDatabase } from '../support/database.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
  await imported(database, story());
});

const NEWER = lines(...Object.values(STORY).filter((record) => record !== STORY.act));
const theAct = async () =>
  JSON.parse(
    (await exported(database)).split('\n').find((line) => line.includes('"b/assertion/601-article","rec')) ?? '{}',
  );

describe('an act that a newer file does not hold', () => {
  it('stays', async () => {
    expect((await imported(database, NEWER)).out).toBe('new 0  same 8  changed 0  refused 0');
    expect(await theAct()).not.toHaveProperty('struckAt');
  });

  it('is struck with --strike-missing, once, and says why', async () => {
    const flags = { strikeMissing: true, name: 'newer.jsonl' };
    expect((await imported(database, NEWER, { ...flags, dryRun: true })).out).toBe(
      'new 0  same 8  changed 0  refused 0  struck 1  (dry run: nothing was written)',
    );
    expect(await theAct()).not.toHaveProperty('struckAt');
    const struck = 'new 0  same 8  changed 0  refused 0  struck 1';
    expect((await imported(database, NEWER, flags)).out).toBe(struck);
    expect(await theAct()).toMatchObject({ struckAt: expect.any(String), struckWhy: 'missing from newer.jsonl' });
    expect((await imported(database, NEWER, flags)).out).toBe(struck.replace('struck 1', 'struck 0'));
    expect((await checkedBy(database)).code).toBe(0);
  });

  it('is struck for the reason that is given', async () => {
    await imported(database, NEWER, { strikeMissing: true, why: 'the article was never there' });
    expect(await theAct()).toMatchObject({ struckWhy: 'the article was never there' });
  });

  it('is not struck where a record of the file is refused, or where it is of another bundle', async () => {
    const { err, out } = await imported(database, `${NEWER}{"type":"place","key":"x"}\n`, { strikeMissing: true });
    expect(out).toBe('new 0  same 8  changed 0  refused 1  struck 0');
    expect(err.at(-1)).toContain('expected no refusal in it, for --strike-missing to strike what is not there');
    const other = '{"type":"bundle","version":1,"name":"other"}\n';
    expect((await imported(database, other, { strikeMissing: true })).out).toContain('struck 0');
    expect(await theAct()).not.toHaveProperty('struckAt');
  });

  it('has a why of one line', async () => {
    await expect(imported(database, NEWER, { why: 'a\nb' })).rejects.toThrow('The option --why is a text of 1 to 500');
  });
});
