import { z } from 'zod';
import { LIMITS, flag, language, line, oneOf, partialDate, restsOn, url } from '../record/fields.ts';
import { uniqueText } from '../record/key.ts';
import { reference } from '../record/reference.ts';
import { shape } from '../record/shape.ts';
import {
  amountOf,
  dateOf,
  dateProperties,
  names,
  plain,
  restsOnField,
  restsOnOf,
  restsOnProperties,
  unlessEmpty,
} from '../record/stored.ts';
import { links } from '../record/drawn.ts';

export const SOURCE_TYPES = [
  'OUTLET',
  'AGENCY',
  'MONITOR',
  'OFFICIAL_CHANNEL',
  'ACCOUNT',
  'EYEWITNESS',
  'UNKNOWN',
] as const;

/** A source has few runners in its life; more than this is a mistake in the record. */
const MOST_RUNNERS = 20;

const runner = z.strictObject(
  {
    actor: reference('actor'),
    since: partialDate.optional(),
    until: partialDate.optional(),
    restsOn: restsOn.optional(),
  },
  { error: 'a runner: {actor, since, until, restsOn}' },
);

/** A handle as it is compared: without the @ that stands before some, in lower case. */
export function handleKey(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** An address as it is compared: without scheme, `www.`, query, fragment and a slash at the end. */
export function addressKey(address: string): string {
  const { hostname, pathname } = new URL(address);
  return uniqueText(hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, ''));
}

/** A voice that reports: not the actor who runs it, and not what it published. */
export const sourceShape = shape(
  {
    type: 'source',
    concept: 'source',
    kind: null,
    says: 'A voice that reports. Where it is unnamed, the name is our description.',
    searched: ['name', 'handle'],
    naturalKeys: ({ handle, address }) => ({
      handleKey: handle === undefined ? undefined : handleKey(handle),
      addressKey: address === undefined ? undefined : addressKey(address),
    }),
    fields: {
      name: plain(line(LIMITS.name)),
      language: plain(language.optional()),
      sourceType: plain(oneOf(SOURCE_TYPES)),
      named: plain(flag.default(true)),
      collective: plain(flag.default(false)),
      voices: amountOf(),
      handle: plain(line(LIMITS.name).optional()),
      address: plain(url.optional()),
      runBy: links({ type: 'RUN_BY' }, runner, MOST_RUNNERS, {
        to: (item) => item.actor,
        tell: ({ since, until, restsOn: basis }) => ({
          ...dateProperties('since', since),
          ...dateProperties('until', until),
          ...restsOnProperties(basis),
        }),
        make: (actor, told) =>
          unlessEmpty({
            actor,
            since: dateOf(told, 'since'),
            until: dateOf(told, 'until'),
            restsOn: restsOnOf(told),
          }),
      }),
      aliases: names(),
      restsOn: restsOnField(),
    },
  },
  ({ collective, voices }, fail) => {
    if (!collective && voices !== undefined) fail('voices', 'only where collective is true');
  },
);
