import { NoPage, noPage } from './answer.ts';

/** Answers a request below one path; undefined for any other. */
export type PathHandler = (request: Request) => Promise<Response | undefined>;

/** A body with its headers, beside those that every page has. */
export interface Page {
  readonly body: string | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

const SAFETY = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache', // a record may change; who kept a copy asks whether it still holds (ETag)
};

/** Answers GET and HEAD of everything below a path, with what `make` makes of the rest of it. */
export function pagesBelow(
  path: string,
  make: (rest: string, request: Request) => Promise<Page>,
  log: (line: string) => void,
): PathHandler {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(path)) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
    try {
      return respond(request, await make(decoded(pathname.slice(path.length)), request));
    } catch (error) {
      const { status, message, headers } = error instanceof NoPage ? error : noPage(error, log);
      return plain(status, message, headers);
    }
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new NoPage(400, 'The address is not well-formed.');
  }
}

function respond(request: Request, { body, headers }: Page): Response {
  const all = { ...SAFETY, ...headers };
  const tags = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (headers['etag'] !== undefined && tags.includes(headers['etag']))
    return new Response(null, { status: 304, headers: all });
  const length = typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : undefined;
  if (request.method !== 'HEAD') return new Response(body, { headers: { ...all, ...length } });
  if (typeof body !== 'string') void body.cancel();
  return new Response(null, { headers: { ...all, ...length } });
}

function plain(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`${message}\n`, { status, headers: { ...SAFETY, ...type, ...headers } });
}
