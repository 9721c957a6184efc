import { expect, it } from 'vitest';
import { load, serve } from '../support/server.ts';

const bundle = (name: string) => ({
  yaml: `
- {type: bundle, version: 1, name: h}
- {type: person, key: someone, name: ${name}}
`,
});

it('A record shows what it was before it was corrected, and which file corrected it', async () => {
  const { ask, database } = await serve(bundle('Ahmad Shara'));
  await load(database, bundle("Ahmad al-Shara'a"));
  const { data, extensions } = await ask(
    '{ actor(key: "h/actor/someone") { name revisions { totalCount nodes { file before after } } } }',
  );
  expect(data['actor']?.['name']).toBe("Ahmad al-Shara'a");
  const [revision] = data['actor']?.['revisions']?.['nodes'] as never as {
    file: string;
    before: string;
    after: string;
  }[];
  expect(data['actor']?.['revisions']?.['totalCount']).toBe(1);
  expect([JSON.parse(revision?.before ?? '').name, JSON.parse(revision?.after ?? '').name]).toEqual([
    'Ahmad Shara',
    "Ahmad al-Shara'a",
  ]);
  expect(extensions.cost.statements).toEqual(['actorsById', 'recordRevisions counted']);
});
