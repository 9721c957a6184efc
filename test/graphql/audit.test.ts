import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenTo, type Listening } from '../support/http.ts';
import { serve } from '../support/server.ts';

let listening: Listening;
beforeAll(async () => {
  listening = await listenTo(await serve('seed', { isPublic: true }), {});
});
afterAll(() => listening.close());

describe('GraphQL over HTTP, as its authors audit it', () => {
  const audits = serverAudits({ url: () => `http://127.0.0.1:${listening.port}/graphql`, fetchFn: fetch });

  it('has all its audits here', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', '']);
  });
});
