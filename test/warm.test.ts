import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database/database.ts';
import { FiguresDocument, TwoLensesDocument } from '../src/explorer/generated/graphql.ts';
import { warmUp } from '../src/warm.ts';
import { type Ask, serve } from './support/server.ts';

describe('What has been planned before somebody waits for it', () => {
  let ask: Ask;
  const planned = new Set<string>();
  beforeAll(async () => {
    const served = await serve('seed');
    ({ ask } = served);
    await warmUp(noting(served.database, planned), new AbortController().signal);
  }, 120_000);

  /** Requests to a database, whose statements are noted when they are answered. */
  const noting = (database: Database, names: Set<string>): Pick<Database, 'forRequest'> => ({
    forRequest: (signal) =>
      database.forRequest(signal, (name) => (failed) => {
        if (!failed) names.add(name);
      }),
  });
  const notPlanned = async (query: string, variables: Record<string, unknown>) => {
    const { errors, extensions } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(extensions.cost.statements.length).toBeGreaterThan(5);
    return extensions.cost.statements.filter((name) => !planned.has(name));
  };
  const key = 'coast-2025-03/event/killings';

  it('is all that the figures of an event ask', async () => {
    expect(await notPlanned(String(FiguresDocument), { key, lens: {} })).toEqual([]);
  });

  it('is all that the lens asks which the page offers first', async () => {
    const lenses = { a: {}, b: { certainty: 'STATED' } };
    const ofEvent = { isEvent: true, isActor: false, isClaim: false, ofEvent: 20, ofActor: 0 };
    const left = await notPlanned(String(TwoLensesDocument), { key, ...lenses, ...ofEvent });
    expect(left.filter((name) => name.includes('through'))).toEqual([]);
  });
});
