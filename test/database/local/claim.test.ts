import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claim } from '../../../src/database/local/claim.ts';
import { emptyFolder } from './fakes.ts';

const CLAIMER = fileURLToPath(new URL('claimer.ts', import.meta.url));

/** Another program that claims the folder and tells what came of it; it then stays until it is ended. */
function otherProgram(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', CLAIMER, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const answer = new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(`${text}`.trim())),
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { child, answer, ended };
}

describe('a folder in use', () => {
  it('is refused to a second program, naming the first', async () => {
    const folder = emptyFolder();
    const first = otherProgram(folder);
    expect(await first.answer).toBe('mine');
    expect(await claim(folder)).toEqual({ heldBy: first.child.pid });
  });

  it('is free as soon as the program that held it was killed', async () => {
    const folder = emptyFolder();
    const first = otherProgram(folder);
    expect(await first.answer).toBe('mine');
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await claim(folder)).toHaveProperty('release');
  });

  it('is free when the number of the killed program now belongs to another', async () => {
    const folder = emptyFolder();
    const since = createHash('sha256').update('an earlier start').digest('hex').slice(0, 16);
    writeFileSync(join(folder, `${process.ppid}-${since}`), '');
    expect(await claim(folder)).toHaveProperty('release');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is refused to the same program a second time, and free after its release', async () => {
    const folder = emptyFolder();
    const first = await claim(folder);
    expect(await claim(folder)).toEqual({ heldBy: process.pid });
    if ('release' in first) first.release();
    expect(await claim(folder)).toHaveProperty('release');
  });

  it('goes to one of five programs that come at the same moment, never to two', { timeout: 60_000 }, async () => {
    const folder = emptyFolder();
    const programs = Array.from({ length: 5 }, () => otherProgram(folder));
    const answers = await Promise.all(programs.map(({ answer }) => answer));
    expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
  });
});
