import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A folder that only one program works on at a time. */
export interface Claim {
  release(): void;
}

/**
 * Claims a folder, or says which process holds it. Each program puts down a file that bears its own number and start
 * time, and only then looks for others: of two that come at once at least one sees the other and steps back. A file
 * whose process is gone is removed by whoever comes next; as no other process can ever have its name, that cannot
 * take away a living claim.
 *
 * Numbers of another machine or container say nothing here. There Neo4j's own lock on its files is the judge.
 */
export async function claim(folder: string, patienceMs = 0): Promise<Claim | { readonly heldBy: number }> {
  mkdirSync(folder, { recursive: true });
  const own = nameOf(process.pid);
  if (own === undefined) throw new Error('this process has no start time');
  const release = (): void => rmSync(join(folder, own), { force: true });
  const started = Date.now();
  for (let turn = 1; ; turn += 1) {
    const isPut = put(join(folder, own));
    const other = isPut ? others(folder, own)[0] : process.pid;
    if (other === undefined) return { release };
    if (isPut) release();
    // two that started at once step back for unequal times; one that holds it stays where it is
    if (turn > 8 && Date.now() - started >= patienceMs) return { heldBy: other };
    await sleep(20 + Math.random() * (patienceMs > 0 ? 300 : 60));
  }
}

/** The process that holds a folder at the moment; undefined where nobody does. */
export function holderOf(folder: string): number | undefined {
  return existsSync(folder) ? others(folder, '')[0] : undefined;
}

function put(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function others(folder: string, own: string): number[] {
  const pids: number[] = [];
  for (const name of readdirSync(folder)) {
    const pid = Number(/^(\d+)-[0-9a-f]+$/.exec(name)?.[1]);
    if (name === own || Number.isNaN(pid)) continue;
    if (nameOf(pid) === name) pids.push(pid);
    else rmSync(join(folder, name), { force: true });
  }
  return pids;
}

/** The name of a living process for all time: its number, and when it started. None when it is dead. */
function nameOf(pid: number): string | undefined {
  const since = process.platform === 'linux' ? sinceFromProc(pid) : sinceFromPs(pid);
  return since && `${pid}-${createHash('sha256').update(since).digest('hex').slice(0, 16)}`;
}

function sinceFromProc(pid: number): string | undefined {
  try {
    // the program's name, in brackets, may hold blanks: count from its end; see proc(5), fields 3 and 22
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return /[ZX]/.test(fields[0] ?? '') ? undefined : `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

function sinceFromPs(pid: number): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [state = '', ...since] = answer.trim().split(/\s+/);
    return since.length === 0 || state.startsWith('Z') ? undefined : since.join(' ');
  } catch {
    return undefined;
  }
}
