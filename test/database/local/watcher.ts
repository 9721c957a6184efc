// A program of its own for the tests: runs a process that bears a mark under watch, and says its number. At a line of
// input it kills its guard, and says so once another guard stands.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from '../../../src/database/local/watch.ts';

const [, , mark = '', folder = ''] = process.argv;

watch({ mark, folder });
const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60_000)', '--', mark], {
  detached: true,
  stdio: 'ignore',
});
console.log(child.pid);
process.stdin.on('data', async () => {
  for (const pid of guards()) process.kill(pid, 'SIGKILL');
  while (guards().length > 0) await sleep(10);
  while (guards().length === 0) await sleep(50);
  await sleep(300);
  console.log('guarded again');
});

function guards(): number[] {
  const own = (pid: number): boolean => {
    try {
      const parent = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1];
      return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('guard.js');
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && own(pid));
}
