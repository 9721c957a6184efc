import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Get, type Post, type Served, serve, serveOver } from '../support/server.ts';

const TOKEN = 'a-token-of-more-than-16-letters';
const QUERY = '{"query":"{ events(first: 1) { nodes { id } } }"}';
const basic = (password: string) => `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`;

let served: Served;
let post: Post;
let get: Get;
beforeAll(async () => {
  const { database } = await serve('seed');
  served = serveOver(database, { settings: { API_TOKEN: TOKEN }, isPublic: true });
  ({ post, get } = served);
});

describe('With API_TOKEN set', () => {
  it('the API answers who sends it, and nobody else', async () => {
    expect((await post(QUERY, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    for (const authorization of [
      'Bearer wrong',
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      'Bearer',
      TOKEN,
      basic('wrong'),
    ]) {
      const response = await post(QUERY, { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="claimgraph", error="invalid_token"');
    }
  });

  it('who sends nothing is told what to send', async () => {
    const response = await post(QUERY);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="claimgraph"');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Reading here takes a token: send it as Authorization: Bearer.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it.each([
    '/graphql?query={__typename}',
    '/schema.graphql',
    '/r/a/event/b',
    '/evidence/a/claim/b',
    '/export/all.jsonl',
    '/nothing',
  ])('%s is closed', async (path) => {
    expect((await get(path)).status).toBe(401);
    expect((await get(path, { headers: { authorization: `Bearer ${TOKEN}` } })).status).not.toBe(401);
  });

  it('a browser that follows a link to a page asks its reader, who gives it as password', async () => {
    const path = '/r/coast-2025-03/event/clashes';
    expect((await get(path)).headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    expect((await get(path, { headers: { authorization: basic(TOKEN) } })).status).toBe(200);
  });

  it.each(['/health', '/ready'])('%s stays open: who keeps it running has to know', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it.each(['/', '/graphiql', '/assets/app.js'])('%s, the page without its data, is not asked for it', async (path) => {
    expect((await get(path)).status).not.toBe(401);
  });

  it('one that can be guessed, or is none, keeps it from starting, and is not shown', () => {
    for (const token of ['short', 'with spaces in between', 'öäüöäüöäüöäüöäüöäü']) {
      expect(() => readConfig({ API_TOKEN: token })).toThrow(
        /^The setting API_TOKEN is no token\. Set it to 16 to 500 /,
      );
    }
  });
});
