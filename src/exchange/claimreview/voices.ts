import { addressKey } from '../../source/source.ts';
import { LIMITS } from '../../record/fields.ts';
import { fold } from '../../record/fold.ts';
import { keyOf } from '../../record/key.ts';
import { shortened } from '../text.ts';
import { wordOf } from '../word.ts';
import type { Voice, Work } from './review.ts';

/** First part of the keys of what fact-checks bring, whichever file they stand in. */
export const BUNDLE = 'claimreview';

type Made = Readonly<Record<string, unknown>>;

/** A source on its way into a delivery, with the actor who speaks, where it is a person or an organization. */
export interface Speaking {
  readonly key: string;
  readonly name: string;
  readonly actor: string | undefined;
  readonly records: readonly Made[];
}

/** Who judges or publishes; undefined where nothing tells. An address tells more than a name, which may be masked. */
export function publisherOf({ name, address }: Voice, url: string | undefined): Speaking | undefined {
  const host = address === undefined && name === undefined ? hostOf(url) : undefined;
  const label = name ?? hostOf(address) ?? host;
  if (label === undefined) return undefined;
  const key = keyOf(
    BUNDLE,
    'source',
    address === undefined ? wordOf('voice', fold(label)) : wordOf('at', addressKey(address)),
  );
  const record = { type: 'source', key, ...named(label, name !== undefined), sourceType: 'UNKNOWN', address };
  return { key, name: record.name, actor: undefined, records: [record] };
}

/** Whoever published a work of which the publisher is not told: one for each site, or for the work alone. */
export function publisherOfWork({ url, title, publisher }: Work): Speaking {
  const told = publisher && publisherOf(publisher, undefined);
  if (told) return told;
  const host = hostOf(url);
  const key = keyOf(BUNDLE, 'source', host === undefined ? wordOf('of', title) : wordOf('site', host));
  const name = host === undefined ? `whoever published “${title ?? ''}”` : `whoever published at ${host}`;
  const record = { type: 'source', key, ...named(name, false), sourceType: 'UNKNOWN' };
  return { key, name: record.name, actor: undefined, records: [record] };
}

/** Names that are no name of one voice, in the languages in which they were met. */
const MANY =
  /^((multiple|various|several|many|different|numerous|viral|unknown|anonymous|social media|online|internet|facebook|twitter|whatsapp|tiktok|instagram|telegram|youtube|chain|blog)\b.*|(sources?|posts?|users?|publications?|comptes?|internautes?|usuarios?|redes|m[úu]ltiples?|varios|varias|diversos|diversas|plusieurs|verschiedene|soziale)\b.*)$/iu;

/** Whoever made the claim. Where many are told as one, or nobody is, it is a voice of this claim alone. */
export function claimantOf({ name, kind }: Voice, claimed: string): Speaking {
  const many = name !== undefined && MANY.test(name);
  const isOne = name !== undefined && !many;
  const word = isOne ? wordOf('voice', fold(name)) : wordOf('unnamed', fold(name ?? ''), fold(claimed));
  const actor = isOne && kind !== undefined ? keyOf(BUNDLE, 'actor', wordOf('actor', fold(name))) : undefined;
  const source = {
    type: 'source',
    key: keyOf(BUNDLE, 'source', word),
    ...named(name ?? 'whoever made the claim', isOne),
    ...(many ? { collective: true } : {}),
    sourceType: 'UNKNOWN',
    ...(actor === undefined ? {} : { runBy: [{ actor }] }),
  };
  const speaker = {
    type: kind,
    key: actor,
    name: source.name,
    ...(kind === 'organization' ? { organizationType: 'OTHER' } : {}),
  };
  return { key: source.key, name: source.name, actor, records: actor === undefined ? [source] : [speaker, source] };
}

function named(name: string, isNamed: boolean): { name: string; named: boolean } {
  return { name: shortened(name, LIMITS.name), named: isNamed };
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}
