import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nothingLeft, temporaryFolder } from './processes.ts';
import { ask, claimgraph, ran } from './programs.ts';

const BUNDLE = `- {type: bundle, version: 1, name: mine}
- {type: person, key: someone, name: Someone}
`;

it('While the graph is served it can be added to, checked and exported, and the server shows what was added', async () => {
  const folder = temporaryFolder();
  const settings = { DATA_DIR: join(folder, 'data') };
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, BUNDLE);
  const server = claimgraph(['start', '--empty'], settings);
  const address = await server.ready(180);
  expect(await ran(['import', file], settings)).toMatchObject({
    code: 0,
    out: 'new 1  same 0  changed 0  refused 0\n',
  });
  expect(await ran(['check'], settings)).toMatchObject({ code: 0, out: 'records 1  breaches 0\n' });
  expect((await ran(['export'], settings)).out).toContain('"key":"mine/actor/someone"');
  expect(await ask(address, '{ actor(key: "mine/actor/someone") { name } }')).toMatchObject({
    data: { actor: { name: 'Someone' } },
  });
  const second = await ran(['start'], settings);
  expect([second.code, second.err]).toEqual([1, expect.stringContaining('is in use by another claimgraph')]);
  server.signal('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0 });
  await nothingLeft(settings.DATA_DIR);
}, 400_000);
