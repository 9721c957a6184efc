import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Result } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { Plans } from '../../src/database/plans.ts';
import { pageStatement } from '../../src/database/page-text.ts';
import { EVENT_CLAIMS } from '../../src/claim/claim.store.ts';
import { LensInUse } from '../../src/lens/lens.store.ts';
import { serve } from '../support/server.ts';

describe('A question of a form that was asked before', () => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await serve('seed'));
  });

  const STATED = new LensInUse({ certainty: 'STATED' });
  /** A page that takes long to plan, in a text that the database has never met. */
  const unheardOf = () => {
    const { name, text } = pageStatement(EVENT_CLAIMS, {
      order: 'RECORDED_FIRST',
      filters: {},
      first: 20,
      count: true,
      lens: STATED,
    });
    return { name, text: `${text} // ${randomUUID()}` };
  };

  it('is not planned once more because it is about more records', async () => {
    const statement = unheardOf();
    const ask = async (parents: number) => {
      const keys = Array.from({ length: parents }, (_, i) => ({ parent: randomUUID(), at: 0, id: '', i }));
      const begun = performance.now();
      await database.read(statement, { keys, limit: 21, lens: STATED.value });
      return performance.now() - begun;
    };
    const first = await ask(1);
    for (const parents of [3, 30, 300]) expect(await ask(parents)).toBeLessThan(first / 2);
  });

  it('is a mistake of ours where something is not given that it names', async () => {
    await expect(database.read({ name: 'half given', text: 'RETURN $one, $two' }, { one: 1 })).rejects.toThrow(
      'The statement half given is not given two.',
    );
  });
});

describe('Those who ask the same while the database has it planned', () => {
  /** A run that is planned, and that is answered, when the test says so. */
  const held = () => {
    const planned = later();
    const answered = later();
    const result = Object.assign(answered.promise, { keys: () => planned.promise }) as unknown as Result;
    return { planned, answered, result };
  };
  const later = () => {
    const ends = new EventEmitter();
    const promise = once(ends, 'end').then(() => {}); // an 'error' rejects it
    return { promise, resolve: () => ends.emit('end'), reject: (error: Error) => ends.emit('error', error) };
  };
  const soon = () => new Promise((resolve) => setImmediate(resolve));

  it('wait for the plan, and not for the answer', async () => {
    const plans = new Plans();
    const [first, second] = [held(), held()];
    const begun: number[] = [];
    const running = [first, second].map(({ result }, i) =>
      plans.run('RETURN 1', () => {
        begun.push(i);
        return result;
      }),
    );
    await soon();
    expect(begun).toEqual([0]);
    first.planned.resolve();
    await soon();
    expect(begun).toEqual([0, 1]);
    for (const { answered } of [second, first]) answered.resolve();
    await Promise.all(running);
  });

  it('go on by themselves where the first one fails', async () => {
    const plans = new Plans();
    const [first, second] = [held(), held()];
    const failing = plans.run('RETURN 1', () => first.result);
    const waiting = plans.run('RETURN 1', () => second.result);
    first.planned.reject(new Error('lost'));
    first.answered.reject(new Error('lost'));
    await expect(failing).rejects.toThrow('lost');
    second.planned.resolve();
    second.answered.resolve();
    await expect(waiting).resolves.toBeUndefined();
  });

  it('do not wait for a database that says nothing', async () => {
    const plans = new Plans(20);
    const [silent, second] = [held(), held()];
    void plans.run('RETURN 1', () => silent.result);
    const waiting = plans.run('RETURN 1', () => second.result);
    second.planned.resolve();
    second.answered.resolve();
    await expect(waiting).resolves.toBeUndefined();
  });
});
