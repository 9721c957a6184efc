import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { listenTo } from '../support/http.ts';
import { logged, serve, serveOver, type Setup } from '../support/server.ts';

let database: Database;
beforeAll(async () => {
  ({ database } = await serve('seed'));
});

const asked = (query: string, variables = {}) => JSON.stringify({ query, variables });
const SECRET = 'a word that somebody typed';

/** What a server logs while it is asked. */
async function linesOf(setup: Setup, ask: (served: ReturnType<typeof serveOver>) => Promise<unknown>) {
  const before = logged.length;
  await ask(serveOver(database, setup));
  return logged.slice(before).map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('The log', () => {
  it('has one line for each request: its id, its operation, its statements, its time, its cost', async () => {
    const lines = await linesOf({ settings: { LOG: 'requests' } }, async ({ post, get }) => {
      const response = await post(
        asked('query Latest { events(first: 2) { nodes { name claims(first: 1) { nodes { text } } } } }'),
      );
      expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      await post(asked('{ nothingOfTheKind }'));
      await get('/r/coast-2025-03/event/clashes');
    });
    expect(lines).toMatchObject([
      { path: '/graphql', status: 200, operation: 'Latest', cost: 10, statements: ['events', 'eventClaims'] },
      { path: '/graphql', status: 200, errors: ['GRAPHQL_VALIDATION_FAILED'] },
      { path: '/r/', status: 200 },
    ]);
    for (const { time, request, ms } of lines) {
      expect([typeof time, typeof request, typeof ms]).toEqual(['string', 'string', 'number']);
    }
    expect(new Set(lines.map(({ request }) => request)).size).toBe(3);
  });

  it('tells of who was turned away too, with the code', async () => {
    const setup = { settings: { LOG: 'requests', API_TOKEN: 'a-token-that-nobody-sends' } };
    const lines = await linesOf(setup, ({ post }) => post(asked('{ __typename }')));
    expect(lines).toMatchObject([{ path: '/graphql', status: 401, errors: ['UNAUTHENTICATED'] }]);
  });

  it('never holds what somebody typed', async () => {
    const lines = await linesOf({ settings: { LOG: 'requests' } }, async ({ post, get }) => {
      await post(asked('query ($text: String!) { search(text: $text) { nodes { __typename } } }', { text: SECRET }));
      await post(asked(`{ search(text: "${SECRET}") { nodes { __typename } } }`));
      await post(asked(`{ ${SECRET.replaceAll(' ', '_')} }`));
      await post(asked('query ($n: Int!) { events(first: $n) { totalCount } }', { n: SECRET }));
      await post(`{ ${SECRET}`);
      await get(`/r/${encodeURIComponent(SECRET)}?${encodeURIComponent(SECRET)}`);
      await get(`/${encodeURIComponent(SECRET)}`);
    });
    expect(lines).toHaveLength(7);
    expect(JSON.stringify(lines).replaceAll(/[_%]20|_/g, ' ')).not.toMatch(/somebody|typed/);
  });

  it('is one line whatever a name holds', async () => {
    const lines = await linesOf({ settings: { LOG: 'requests' } }, ({ post }) =>
      post(asked(`query ${'N'.repeat(5_000)} { __typename }`)),
    );
    expect(lines).toMatchObject([{ operation: 'N'.repeat(64) }]);
  });

  it('tells of every request where anybody may ask, and else of faults alone', async () => {
    const one = ({ get }: ReturnType<typeof serveOver>) => get('/schema.graphql');
    expect(await linesOf({ isPublic: true }, one)).toHaveLength(1);
    expect(await linesOf({}, one)).toHaveLength(0);
    expect(await linesOf({ isPublic: true, settings: { LOG: 'failures' } }, one)).toHaveLength(0);
  });

  it('has the name that a trusted proxy gave to the request, and nobody else’s', async () => {
    const named = (setup: Setup, id: string) =>
      serveOver(database, setup)
        .get('/health', { headers: { 'x-request-id': id } })
        .then(({ headers }) => headers.get('x-request-id'));
    const behind = { settings: { TRUST_PROXY: '1' } };
    expect(await named(behind, 'edge-4711')).toBe('edge-4711');
    expect(await named({}, 'edge-4711')).not.toBe('edge-4711');
    expect(await named(behind, '"}{"status":200')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('Behind a proxy that ends TLS', () => {
  it('links lead back through it, and only where it is trusted', async () => {
    const linked = async (settings: Record<string, string>) => {
      const headers = { 'x-forwarded-proto': 'https' };
      const page = await serveOver(database, { settings }).get('/r/coast-2025-03/event/clashes', { headers });
      return /https?:(?=\/\/127\.0\.0\.1\/r\/)/.exec(await page.text())?.[0];
    };
    expect([await linked({ TRUST_PROXY: '1' }), await linked({})]).toEqual(['https:', 'http:']);
  });
});

describe('The metrics', () => {
  const sample = (text: string, name: string) =>
    Number(new RegExp(`^${name.replaceAll(/[{}"/.]/g, String.raw`\$&`)} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);

  it('count requests, errors by code, statements, the pool, the event loop and the memory', async () => {
    const { post, get } = serveOver(database);
    await post(asked('{ events(first: 2) { nodes { name claims(first: 1) { nodes { text } } } } }'));
    await post(asked('{ events(first: 100000) { nodes { name } } }'));
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    expect(sample(text, 'claimgraph_requests_total{path="/graphql",status="200"}')).toBe(2);
    expect(sample(text, 'claimgraph_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
    expect(sample(text, 'claimgraph_statement_seconds_count{statement="eventClaims"}')).toBe(1);
    expect(sample(text, 'claimgraph_pool_size')).toBe(20);
    expect(sample(text, 'claimgraph_pool_busy')).toBe(0);
    expect(sample(text, 'claimgraph_requests_running')).toBe(1);
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'nodejs_heap_size_used_bytes',
    ])
      expect(sample(text, name)).toBeGreaterThan(0);
  });

  it('do not grow with what people ask: names of statements are those that were declared', async () => {
    const { post, get } = serveOver(database);
    for (const filter of ['types: [KILLING]', 'occurred: {from: "2025", to: "2026"}', ''])
      await post(asked(`{ events(first: 1, filter: {${filter}}) { nodes { id } } }`));
    await get('/something-that-is-not-there');
    const text = await (await get('/metrics')).text();
    expect(
      [...text.matchAll(/^claimgraph_statement_seconds_count\{statement="([^"]+)"\}/gm)].map(([, name]) => name),
    ).toEqual(['events']);
    expect(sample(text, 'claimgraph_requests_total{path="other",status="404"}')).toBe(1);
  });

  it('are for this machine, or for who sends METRICS_TOKEN', async () => {
    const open = await listenTo(serveOver(database, { isPublic: true }));
    const closed = serveOver(database, { isPublic: true, settings: { METRICS_TOKEN: 'the-token-of-prometheus' } });
    onTestFinished(() => open.close());
    expect((await open.ask({ path: '/metrics' })).status).toBe(200);
    expect((await open.ask({ path: '/metrics', headers: { 'x-forwarded-for': '198.51.100.1' } })).status).toBe(401);
    expect((await closed.get('/metrics')).status).toBe(401);
    const authorization = 'Bearer the-token-of-prometheus';
    expect((await closed.get('/metrics', { headers: { authorization } })).status).toBe(200);
  });
});
