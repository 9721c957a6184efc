import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sweep } from '../../../src/database/local/watch.ts';
import { emptyFolder } from './fakes.ts';

const WATCHER = fileURLToPath(new URL('watcher.ts', import.meta.url));

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A process that would stay for a minute, with one more argument; it stops at no polite word if it is stubborn. */
function sleeper(mark: string, stubborn = false) {
  const script = `${stubborn ? "process.on('SIGTERM', () => 0);" : ''} setTimeout(() => 0, 60_000); console.log('up')`;
  const child = spawn(process.execPath, ['-e', script, '--', mark], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const up = new Promise((resolve) => child.stdout.once('data', resolve));
  return { child, pid: child.pid ?? 0, up };
}

/** Another program that runs a sleeper with that mark under watch, and says the numbers of both. */
async function watcher(mark: string, folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', WATCHER, mark, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(`${text}`)));
  const pid = Number(said);
  onTestFinished(() => void (alive(pid) && process.kill(pid, 'SIGKILL')));
  return { child, pid };
}

describe('a program that is killed', () => {
  it('leaves no process and no folder behind', async () => {
    const folder = join(emptyFolder(), 'vanishing');
    mkdirSync(folder);
    const { child, pid } = await watcher('--mark=killed', folder);
    expect(alive(pid)).toBe(true);
    child.kill('SIGKILL');
    await vi.waitFor(() => expect([alive(pid), existsSync(folder)]).toEqual([false, false]), {
      timeout: 8_000,
    });
  });

  it('leaves none either when its guard was killed before', { timeout: 20_000 }, async () => {
    const folder = join(emptyFolder(), 'vanishing');
    mkdirSync(folder);
    const { child, pid } = await watcher('--mark=guardless', folder);
    child.stdin.write('kill the guard\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 8_000 });
  });
});

describe('what an earlier run left', () => {
  it('is ended by its mark, and nothing else is', async () => {
    const [ours, other] = [sleeper('--home-dir=/a/b'), sleeper('--home-dir=/a/b/c')];
    await Promise.all([ours.up, other.up]);
    expect(await sweep({ mark: '--home-dir=/a/b' })).toEqual([ours.pid]);
    expect(other.child.exitCode ?? other.child.signalCode).toBeNull();
  });

  it('is ended by force when it does not listen', { timeout: 15_000 }, async () => {
    const ours = sleeper('--home-dir=/stubborn', true);
    await ours.up;
    expect(await sweep({ mark: '--home-dir=/stubborn' })).toEqual([ours.pid]);
    await vi.waitFor(() => expect(ours.child.signalCode).toBe('SIGKILL'));
  });

  it('is nothing when nothing bears the mark', async () => {
    expect(await sweep({ mark: '--home-dir=/nobody/has/this' })).toEqual([]);
  });
});
