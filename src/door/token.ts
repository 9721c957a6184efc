import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request holds the token: as a Bearer (RFC 6750), or as the password of any user (Basic), which is how a browser
 * sends it to a page that a link leads to. The comparison takes the same time whatever was given.
 */
export function holdsToken(authorization: string | null, token: string): boolean {
  const [, scheme = '', given = ''] = /^(bearer|basic) +(\S+) *$/i.exec(authorization ?? '') ?? [];
  return isSame(scheme.toLowerCase() === 'basic' ? passwordOf(given) : given, token);
}

/** What the refused is told to send. */
export function challenge(authorization: string | null, isPage: boolean): string {
  if (isPage) return 'Basic realm="claimgraph: any user, the token as password", charset="UTF-8"';
  return authorization === null ? 'Bearer realm="claimgraph"' : 'Bearer realm="claimgraph", error="invalid_token"';
}

function passwordOf(encoded: string): string {
  return Buffer.from(encoded, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest(); // of one length
  return timingSafeEqual(digest(given), digest(expected));
}
