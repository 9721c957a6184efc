import { appendFileSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { neo4jOn, processesNaming, temporaryFolder } from './processes.ts';
import { ask, claimgraph } from './programs.ts';

const TREE = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of this program, to change it. */
function copyOfTree(): string {
  const folder = temporaryFolder();
  for (const name of ['package.json', 'tsconfig.json', 'src', 'schema', 'seed'])
    cpSync(join(TREE, name), join(folder, name), { recursive: true });
  symlinkSync(join(TREE, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('claimgraph dev', () => {
  it.each(['SIGINT', 'SIGHUP'] as const)(
    'serves anew after a change, on the same database, and ends everything at %s',
    { timeout: 300_000 },
    async (signal) => {
      const folder = copyOfTree();
      const dataDir = join(folder, 'data');
      const program = claimgraph(['dev', '--empty'], { DATA_DIR: dataDir }, join(folder, 'src', 'claimgraph.js'));
      await program.ready(180);
      const [neo4j] = neo4jOn(dataDir);
      expect(neo4j).toBeGreaterThan(0);

      appendFileSync(join(folder, 'src', 'server.ts'), "console.log('changed');\n");
      await program.says(/^changed$[\s\S]*claimgraph is ready/m, 60);
      const address = /changed[\s\S]*ready: (\S+)/.exec(program.said.out)?.[1] ?? '';
      expect(await ask(address, '{ events(first: 1) { totalCount } }')).toMatchObject({
        data: { events: { totalCount: 0 } },
      });
      expect(neo4jOn(dataDir)).toEqual([neo4j]);

      program.signal(signal);
      expect(await program.ended).toMatchObject({ code: 0 });
      await vi.waitFor(() => expect(processesNaming(folder)).toEqual([]), { timeout: 15_000 });
    },
  );
});
