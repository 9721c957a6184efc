import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Answers a request for the page or one of its files; undefined for any other. */
export type PageHandler = (request: Request) => Promise<Response | undefined>;

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The explorer, and the plain playground. */
const PAGES: Readonly<Record<string, string>> = { '/': '/index.html', '/graphiql': '/graphiql.html' };

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
};

// On every file, not on the page alone: a worker obeys the policy that came with its own script.
// Monaco writes style elements; nothing needs eval, a worker from a blob, or another host.
const SAFETY = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves the pages that `npm run build:page` put into the folder, at `/` and `/graphiql`, and their files at `/assets/`.
 * The files are read once, at the first request; a path is only ever looked up among them, so none leads elsewhere.
 */
export function createPageHandler(folder: string): PageHandler {
  let files: Promise<Files> | undefined;
  return async (request) => {
    const { pathname } = new URL(request.url);
    const page = Object.hasOwn(PAGES, pathname) ? PAGES[pathname] : undefined;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !(page || pathname.startsWith('/assets/'))) return undefined;

    const found = await (files ??= readFiles(folder).catch(() => new Map()));
    if (!found.has('/index.html')) {
      files = undefined; // to look again next time: it may be built while we run
      return page ? notBuilt() : undefined;
    }
    return respond(request, found, page ?? pathname);
  };
}

function respond(request: Request, files: Files, path: string): Response | undefined {
  const plain = files.get(path);
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  if (!plain || !type) return undefined; // also for the .br and .gz files by their own names

  const [encoding, body] = encode(request.headers.get('accept-encoding') ?? '', files, path) ?? [undefined, plain];
  const headers = new Headers({
    ...SAFETY,
    'content-type': type,
    'content-length': String(body.byteLength),
    'cache-control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** The smallest form of the file that the browser takes and the build made. */
function encode(accepted: string, files: Files, path: string): [string, Uint8Array<ArrayBuffer>] | undefined {
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const body = files.get(path + ending);
    const taken = new RegExp(`(^|,)\\s*${encoding}\\s*(;\\s*q=(1|0?\\.\\d*[1-9])|,|$)`).test(accepted);
    if (body && taken) return [encoding, body];
  }
  return undefined;
}

async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const name = (path: string) => `/${relative(folder, path).split(sep).join('/')}`;
  return new Map(await Promise.all(paths.map(async (path) => [name(path), await readFile(path)] as const)));
}

function notBuilt(): Response {
  const text = 'There is no page to show yet: `npm run build:page` makes it. The API works without it, at /graphql.\n';
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(text, { status: 503, headers });
}
