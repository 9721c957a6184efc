import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { listenTo, type Listening } from '../support/http.ts';
import { type Answer, logged, serve, serveOver, type Setup } from '../support/server.ts';

let database: Database;
beforeAll(async () => {
  ({ database } = await serve('seed'));
});

const COSTS_502 = '{ events(first: 100) { nodes { claims(first: 1) { nodes { text } } } } }';
const CHEAP = '{ events(first: 1) { totalCount } }';

async function listening(setup: Setup): Promise<Listening> {
  const server = await listenTo(serveOver(database, setup), setup);
  onTestFinished(() => server.close());
  return server;
}

const SMALL: Setup = { settings: { BUDGET: '1000', COST_LIMIT: '1000' }, isPublic: true };
const errorOf = (body: string) => (JSON.parse(body) as Answer).errors?.[0];

describe('What a client may spend in a minute', () => {
  it('is told with every answer, in the body and in the headers', async () => {
    const { query } = await listening(SMALL);
    const { status, headers, body } = await query(COSTS_502);
    expect(status).toBe(200);
    const { spent, budget } = (JSON.parse(body) as Answer).extensions.cost;
    expect(spent).toBe(402);
    expect(budget).toMatchObject({ limit: 1000, remaining: 598 });
    expect(headers).toMatchObject({
      'ratelimit-policy': '"cost";q=1000;w=60',
      ratelimit: `"cost";r=598;t=${budget?.resetSeconds}`,
      'ratelimit-limit': '1000',
      'ratelimit-remaining': '598',
      'ratelimit-reset': String(budget?.resetSeconds),
    });
    expect(budget?.resetSeconds).toBeGreaterThan(55);
    expect(budget?.resetSeconds).toBeLessThanOrEqual(65);
  });

  it('when too little is left the answer is 429, says for how long, and names the limit and its setting', async () => {
    const { query } = await listening(SMALL);
    await query(COSTS_502);
    await query(COSTS_502);
    const { status, headers, body } = await query(COSTS_502);
    expect(status).toBe(429);
    const wait = Number(headers['retry-after']);
    expect(wait).toBeGreaterThan(50);
    expect(errorOf(body)).toMatchObject({
      message: expect.stringContaining(`Ask again in ${wait} seconds.`) as string,
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'budget', setting: 'BUDGET', most: 1000 },
    });
    expect(errorOf(body)?.extensions).not.toHaveProperty('http');
    expect(headers['ratelimit-remaining']).toBe('96');
  });

  it('another address still has its own', async () => {
    const { query } = await listening(SMALL);
    for (let i = 0; i < 3; i += 1) await query(COSTS_502);
    expect((await query(COSTS_502)).status).toBe(429);
    expect((await query(COSTS_502, '127.0.0.2')).status).toBe(200);
  });

  it('a request costs something even where nothing of it runs: broken, refused, or of the schema alone', async () => {
    const { query, ask } = await listening(SMALL);
    await query('{ this is not');
    await query('{ thereIsNoSuchField }');
    await query('{ __schema { types { name } } }');
    await ask({ path: '/schema.graphql' });
    const { headers } = await query(CHEAP);
    expect(headers['ratelimit-remaining']).toBe('500');
  });

  it('pages of records and evidence are paid for as any question, and say so in words', async () => {
    const { ask } = await listening({ ...SMALL, settings: { BUDGET: '30000' } });
    const path = '/r/coast-2025-03/event/clashes';
    const first = await ask({ path });
    expect(first.status).toBe(200);
    const cost = 30_000 - Number(first.headers['ratelimit-remaining']);
    expect(cost).toBeGreaterThan(1_000);
    for (let left = 30_000 - cost; left >= cost; left -= cost) await ask({ path });
    const { status, headers, body } = await ask({ path });
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body).toContain('(setting BUDGET)');
    expect((await ask({ path: '/health' })).status).toBe(200);
    expect((await ask({ path: '/ready' })).status).toBe(200);
  });

  it('refusals take nothing of it: who waits as told gets in, and is not kept out by having asked', async () => {
    const { query } = await listening(SMALL);
    await query(COSTS_502);
    await query(COSTS_502);
    const left = (await query(CHEAP)).headers['ratelimit-remaining'];
    for (let i = 0; i < 5; i += 1) expect((await query(CHEAP)).headers['ratelimit-remaining']).toBe(left);
  });

  it('behind a proxy the clients are those that the proxy heard; before it they cannot choose who they are', async () => {
    const { ask } = await listening({ settings: { ...SMALL.settings, TRUST_PROXY: '1' } });
    const as = (forwarded: string) =>
      ask({ body: JSON.stringify({ query: COSTS_502 }), headers: { 'x-forwarded-for': forwarded } });
    for (let i = 0; i < 3; i += 1) await as(`10.9.8.${i}, 198.51.100.1`);
    expect((await as('10.9.8.7, 198.51.100.1')).status).toBe(429);
    expect((await as('10.9.8.7, 198.51.100.2')).status).toBe(200);
  });

  it('is not counted on a machine that only its own programs can ask', async () => {
    const { query } = await listening({ settings: { ...SMALL.settings } });
    for (let i = 0; i < 4; i += 1) {
      const { status, headers, body } = await query(COSTS_502);
      expect(status).toBe(200);
      expect(headers).not.toHaveProperty('ratelimit-limit');
      expect((JSON.parse(body) as Answer).extensions.cost).not.toHaveProperty('budget');
    }
  });

  it('whoever runs it is told once that a proxy they did not name seems to stand before it', async () => {
    const { ask } = await listening({ ...SMALL, settings: { ...SMALL.settings, LOG: 'failures' } });
    const before = logged.length;
    for (let i = 0; i < 3; i += 1)
      await ask({ path: '/schema.graphql', headers: { 'x-forwarded-for': '198.51.100.1' } });
    expect(logged.slice(before)).toEqual([expect.stringContaining('set TRUST_PROXY to 1')]);
  });
});
