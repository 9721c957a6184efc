import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ask, dataFolder, guardsOf, kill, otherProgram, serversOn } from './programs.ts';

const LIMIT = { timeout: 600_000 };
const ROUNDS = 10;

const noServerOn = (dataDir: string): Promise<void> =>
  vi.waitFor(() => expect(serversOn(dataDir)).toEqual([]), { timeout: 10_000, interval: 50 });

/** Writes one row after the other until the database is gone, and counts those it confirmed. */
async function writeUntilGone(ready: Parameters<typeof ask>[0], round: number): Promise<number> {
  for (let confirmed = 0; ; confirmed += 1) {
    try {
      await ask(ready, 'CREATE (:Row {round: $round, at: $at})', { round, at: confirmed });
    } catch {
      return confirmed;
    }
  }
}

describe('a program that is killed', () => {
  it(`ten times in a row, while it writes: all that was confirmed is still there`, LIMIT, async () => {
    const dataDir = dataFolder();
    const confirmed: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const program = otherProgram(dataDir);
      const ready = await program.ready();
      expect(serversOn(dataDir)).toEqual([ready.pid]);
      const kept = await ask(ready, 'MATCH (r:Row) RETURN count(*)');
      expect(kept).toBeGreaterThanOrEqual(confirmed.reduce((sum, count) => sum + count, 0));
      const writing = writeUntilGone(ready, round);
      await sleep(Math.random() * 1_500);
      // the program, its server, or its guard and then the program
      if (round % 3 === 1) kill(ready.pid);
      if (round % 3 === 2) guardsOf(program.pid).forEach(kill);
      await program.kill();
      if (round % 3 === 2) serversOn(dataDir).forEach(kill);
      confirmed.push(await writing);
    }
    expect(confirmed.some((count) => count > 0)).toBe(true);
    const last = otherProgram(dataDir);
    const counts = await ask(
      await last.ready(),
      'UNWIND range(0, $last) AS round RETURN collect(COUNT { (:Row {round: round}) })',
      { last: ROUNDS - 1 },
    );
    // one more than confirmed may be there: written, and killed before the answer
    const lost = confirmed.filter((count, round) => !(Array.isArray(counts) && counts[round] >= count));
    expect(lost).toEqual([]);
    await last.stop();
    await noServerOn(dataDir);
  });

  it('at any moment of its start, the very first one too: the next start works', LIMIT, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const dataDir = dataFolder();
      for (const moment of [Math.random() * 5_000, Math.random() * 5_000]) {
        const program = otherProgram(dataDir);
        await sleep(moment);
        const servers = serversOn(dataDir);
        if (round % 2 === 0) servers.forEach(kill);
        await program.kill();
        if (round % 3 !== 0) await noServerOn(dataDir);
      }
      const next = otherProgram(dataDir);
      const ready = await next.ready();
      expect(await ask(ready, 'RETURN 1')).toBe(1);
      expect(serversOn(dataDir)).toEqual([ready.pid]);
      await next.kill();
    }
  });

  it('together with its guard: the next start ends the server it left, and starts its own', LIMIT, async () => {
    const dataDir = dataFolder();
    const program = otherProgram(dataDir);
    const left = await program.ready();
    guardsOf(program.pid).forEach(kill);
    await program.kill();
    expect(serversOn(dataDir)).toEqual([left.pid]);
    const next = otherProgram(dataDir);
    const ready = await next.ready();
    expect(serversOn(dataDir)).toEqual([ready.pid]);
    expect(ready.pid).not.toBe(left.pid);
    expect(next.said()).toContain(`Neo4j: ended one that an earlier run left (process ${left.pid})`);
    await next.kill();
    await noServerOn(dataDir);
  });

  it('is followed at once by the next, which starts no second server', LIMIT, async () => {
    const dataDir = dataFolder();
    const program = otherProgram(dataDir);
    await program.ready();
    void program.kill();
    const next = otherProgram(dataDir);
    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, serversOn(dataDir).length)), 20);
    await next.ready();
    clearInterval(watching);
    expect(most).toBe(1);
    await next.stop();
    expect(serversOn(dataDir)).toEqual([]);
  });
});

describe('a server that is killed', () => {
  it('is reported to its program, and the data folder is free again', LIMIT, async () => {
    const dataDir = dataFolder();
    const program = otherProgram(dataDir);
    kill((await program.ready()).pid);
    expect(await program.ended()).toMatch(/^Neo4j ended by itself \(SIGKILL\).* Its log: /);
    const next = otherProgram(dataDir);
    expect(await ask(await next.ready(), 'RETURN 1')).toBe(1);
    await next.stop();
  });
});

describe('a second program on the same data', () => {
  it('is refused in one line, and the first goes on', LIMIT, async () => {
    const dataDir = dataFolder();
    const first = otherProgram(dataDir);
    const ready = await first.ready();
    expect(await otherProgram(dataDir).failed()).toBe(
      `StartError: The data folder ${dataDir} is in use by another claimgraph (process ${first.pid}). ` +
        'Stop that one, or set DATA_DIR to another folder.',
    );
    expect(serversOn(dataDir)).toEqual([ready.pid]);
    expect(await ask(ready, 'RETURN 1')).toBe(1);
    await first.stop();
  });

  it('that starts at the same moment: one of them runs', LIMIT, async () => {
    const dataDir = dataFolder();
    const programs = [otherProgram(dataDir), otherProgram(dataDir), otherProgram(dataDir)];
    const outcomes = await Promise.all(
      programs.map((program) =>
        program.ready().then(
          () => 'ready',
          (error: unknown) => String(error),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'ready')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.includes('is in use by another claimgraph'))).toHaveLength(2);
    expect(serversOn(dataDir)).toHaveLength(1);
  });
});
