import { describe, expect, it } from 'vitest';
import { clientOf, isLocal } from '../../src/door/client.ts';

const seen = (remote: string | undefined, forwardedFor: string | null, proxies: number) =>
  clientOf({ remote, forwardedFor, proxies });

describe('Whose budget is charged', () => {
  it.each([
    [
      'without a proxy, the other end of the connection, whatever it says of itself',
      '203.0.113.7',
      '198.51.100.1',
      0,
      '203.0.113.7',
    ],
    ['behind one proxy, whom that one heard', '10.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
    [
      'behind one proxy, not what the client wrote before',
      '10.0.0.1',
      '1.1.1.1, 2.2.2.2, 198.51.100.1',
      1,
      '198.51.100.1',
    ],
    ['behind two, whom the first heard', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
    ['behind more than have spoken, the furthest known', '10.0.0.1', '198.51.100.1', 5, '198.51.100.1'],
    ['a proxy that says nothing, itself', '10.0.0.1', null, 1, '10.0.0.1'],
    ['a word that is no address, the next nearer one', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
    ['an address with a port', '10.0.0.1', '198.51.100.1:4711', 1, '198.51.100.1'],
    ['IPv4 in the form of IPv6', '::ffff:203.0.113.7', null, 0, '203.0.113.7'],
    ['IPv6: its first half', '2001:db8:1:2:3:4:5:6', null, 0, '2001:db8:1:2::/64'],
    ['IPv6 with a gap', '2001:db8::1', null, 0, '2001:db8:0:0::/64'],
    ['IPv6 in brackets, with a port', '10.0.0.1', '[2001:db8:1:2::9]:443', 1, '2001:db8:1:2::/64'],
    ['IPv6 of a link', 'fe80::1%eth0', null, 0, 'fe80:0:0:0::/64'],
  ])('%s', (_, remote, forwardedFor, proxies, client) => {
    expect(seen(remote, forwardedFor, proxies)).toBe(client);
  });

  it('changing the second half of an IPv6 address is no way to another budget', () => {
    expect(seen('2001:db8:1:2:aaaa::1', null, 0)).toBe(seen('2001:db8:1:2:bbbb::2', null, 0));
  });
});

describe('This machine', () => {
  const local = (remote: string, forwardedFor: string | null, forwarded: string | null = null) =>
    isLocal({ remote, forwardedFor, proxies: 0 }, forwarded);

  it('is loopback, and not what a proxy on it passes on', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map((each) => local(each, null))).toEqual(
      Array(4).fill(true),
    );
    expect([local('10.0.0.1', null), local('gone', null), local('127.0.0.1', '198.51.100.1')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(local('127.0.0.1', null, 'for=198.51.100.1')).toBe(false);
  });
});
