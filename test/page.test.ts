import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageHandler, type PageHandler } from '../src/page.ts';

let folder: string;
let handle: PageHandler;

beforeEach(async () => {
  const outside = await mkdtemp(join(tmpdir(), 'claimgraph-page-'));
  folder = join(outside, 'explorer');
  handle = createPageHandler(folder);
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(outside, 'secret.js'), 'secret');
  await writeFile(join(folder, 'index.html'), '<title>claimgraph</title>');
  await writeFile(join(folder, 'graphiql.html'), '<title>claimgraph: GraphiQL</title>');
  await writeFile(join(folder, 'inputs.sha256'), 'abc');
  await writeFile(join(folder, 'assets/app-1.js'), 'plain');
  await writeFile(join(folder, 'assets/app-1.js.br'), 'brotli');
  await writeFile(join(folder, 'assets/app-1.js.gz'), 'gzip');
  await writeFile(join(folder, 'assets/font-1.ttf'), 'font');
});

afterEach(() => rm(join(folder, '..'), { recursive: true }));

function ask(path: string, init?: RequestInit): Promise<Response | undefined> {
  return handle(new Request(`http://localhost${path}`, init));
}

describe('the page', () => {
  it.each([
    ['/', 'claimgraph'],
    ['/?lens=1', 'claimgraph'],
    ['/graphiql', 'claimgraph: GraphiQL'],
    ['/graphiql?query=1', 'claimgraph: GraphiQL'],
  ])('at %s is %s, to be asked for anew each time', async (path, title) => {
    const response = await ask(path);
    expect(response?.status).toBe(200);
    expect(await response?.text()).toContain(`<title>${title}</title>`);
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response?.headers.get('cache-control')).toBe('no-cache');
  });

  it('says how to make it when it is not built, and is there once it is', async () => {
    const index = join(folder, 'index.html');
    await rm(folder, { recursive: true });
    const missing = await ask('/');
    expect(missing?.status).toBe(503);
    expect(await missing?.text()).toContain('npm run build:page');
    expect(await ask('/assets/app-1.js')).toBeUndefined();

    await mkdir(folder);
    await writeFile(index, 'built');
    expect(await (await ask('/'))?.text()).toBe('built');
  });
});

describe('its files', () => {
  it('are kept by the browser for good, and bound by the same policy', async () => {
    const response = await ask('/assets/app-1.js');
    expect(await response?.text()).toBe('plain');
    expect(response?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response?.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response?.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'brotli'],
    ['gzip, br;q=0', 'gzip', 'gzip'],
    ['br;q=0.5', 'br', 'brotli'],
    ['gzip;q=0.0, identity', null, 'plain'],
    ['brotli', null, 'plain'],
  ])('come in the best form a browser accepts: %s', async (accepted, encoding, body) => {
    const response = await ask('/assets/app-1.js', { headers: { 'accept-encoding': accepted } });
    expect(response?.headers.get('content-encoding')).toBe(encoding);
    expect(response?.headers.get('content-length')).toBe(String(body.length));
    expect(response?.headers.get('vary')).toBe('accept-encoding');
    expect(await response?.text()).toBe(body);
  });

  it('come as they are when no smaller form was made', async () => {
    const response = await ask('/assets/font-1.ttf', { headers: { 'accept-encoding': 'br' } });
    expect(response?.headers.get('content-encoding')).toBeNull();
    expect(await response?.text()).toBe('font');
  });

  it('send their headers alone for HEAD', async () => {
    const response = await ask('/assets/app-1.js', { method: 'HEAD' });
    expect(response?.headers.get('content-length')).toBe('5');
    expect(await response?.text()).toBe('');
  });
});

describe('all else is passed on', () => {
  it.each([
    '/graphql',
    '/health',
    '/index.html',
    '/graphiql.html',
    '/constructor',
    '/inputs.sha256',
    '/graphiql/x',
    '/assets/',
    '/assets/none.js',
    '/assets/app-1.js.br',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/assets/..\\..\\secret.js',
    '/assets//../../secret.js',
    '/assets/%00',
    '/assets/%',
  ])('%s', async (path) => {
    expect(await ask(path)).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('a %s', async (method) => {
    expect(await ask('/', { method })).toBeUndefined();
  });
});
