import { isIP } from 'node:net';

/** Where a request came from, as far as the connection and its headers tell. */
export interface Origin {
  /** The other end of the connection; undefined where there is none, inside this process. */
  readonly remote: string | undefined;
  readonly forwardedFor: string | null;
  /** How many proxies before us are ours, each adding whom it heard to the end of X-Forwarded-For. */
  readonly proxies: number;
}

/**
 * Whose budget a request is paid from: an address, of IPv6 the first 64 bits, for who has one such address has them all.
 * What stands in X-Forwarded-For before the word of our own proxies was written by the client, and is not read.
 */
export function clientOf({ remote, forwardedFor, proxies }: Origin): string {
  const said = (forwardedFor ?? '').split(',').map((each) => each.trim());
  const way = [...(forwardedFor === null ? [] : said), remote ?? ''];
  const seen = way.slice(Math.max(0, way.length - 1 - proxies)).map(addressOf);
  return blockOf(seen.find((address) => address !== '') ?? '');
}

/** Whether a request comes from a program on this machine, and from nowhere else through it. */
export function isLocal({ remote, forwardedFor }: Origin, forwarded: string | null): boolean {
  if (forwardedFor !== null || forwarded !== null) return false;
  return remote === undefined || /^(127\.|::1$)/.test(addressOf(remote));
}

/** An address alone, without a port, brackets, or the form of IPv6 in which IPv4 is told; empty for anything else. */
function addressOf(text: string): string {
  const bare = /^\[(.+)\](:\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const plain = bare.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(plain) === 0 ? '' : plain;
}

function blockOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
