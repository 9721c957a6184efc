// Ends what the program leaves behind. Plain JavaScript, because it must start at once and be small: it runs beside
// every local Neo4j. It holds a pipe from the program as its standard input; however the program ends, the pipe ends
// too, and then every process with GUARD_MARK among its arguments is ended and the folder GUARD_FOLDER removed.
// Started on an empty input it does so at once, and prints the number of each process it ended.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';

// By environment, not by argument: a guard must not find itself or another guard.
const mark = process.env['GUARD_MARK'];
const folder = process.env['GUARD_FOLDER'];
const patienceMs = 3_000;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin
  .on('end', finish)
  .on('error', finish)
  .on('data', () => process.exit(0));

let finishing = false;
async function finish() {
  if (finishing) return;
  finishing = true;
  const found = mark ? marked() : [];
  const gone = (await end(found, 'SIGTERM')) || (await end(found, 'SIGKILL'));
  if (folder) rmSync(folder, { recursive: true, force: true });
  if (found.length > 0) console.log(found.join(' '));
  process.exit(gone ? 0 : 1);
}

/** Sends the signal and waits; true when all are gone. Only those that still bear the mark: numbers are used again. */
async function end(pids, signal) {
  const left = () => marked().filter((pid) => pids.includes(pid));
  for (const pid of left()) {
    try {
      process.kill(pid, signal);
    } catch {
      // ended in this moment, or not ours to end: the loop below sees which
    }
  }
  for (const until = Date.now() + patienceMs; left().length > 0;) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return true;
}

function marked() {
  return (process.platform === 'linux' ? fromProc() : fromPs()).filter((pid) => pid !== process.pid);
}

function fromProc() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(mark);
      } catch {
        return false;
      }
    });
}

function fromPs() {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).split('\n');
  return lines.filter((line) => `${line} `.includes(` ${mark} `)).map((line) => Number.parseInt(line, 10));
}
