import { POLARITIES, READINGS } from '../src/assertion/assertion.ts';
import { BASES } from '../src/lens/wording.ts';
import type { Sizes } from './sizes.ts';
import type { Random } from './random.ts';
import { dayOf, dayText, sourceOf } from './world.ts';

type Made = Record<string, unknown>;

/** Longest chain of acts that pass one another on. */
const DEEPEST = 12;

/** One ring of acts that pass each other on, without dates, among this many. */
const RING_EVERY = 20_000;

const DEGREES = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED', 'ATTRIBUTED'] as const;
const HEDGES = ['unconfirmed', 'allegedly', undefined, 'verified by us', 'according to'] as const;

/**
 * All assertions of a made-up graph, in chains: each act passes on the one before it, which was not later; now and then
 * it asserts another claim than that one. Every claim is asserted at least once.
 */
export function* acts(random: Random, sizes: Sizes): Generator<Made> {
  for (let i = 0; i < sizes.assertions;) {
    const length = Math.min(sizes.assertions - i, chainLength(random));
    const isRing = length >= 2 && i % RING_EVERY < DEEPEST;
    yield* chain(random, i, length, isRing, sizes);
    i += length;
  }
}

function chainLength(random: Random): number {
  if (random.chance(0.4)) return 1;
  return random.chance(0.02) ? DEEPEST : 2 + random.hub(8);
}

function* chain(random: Random, begin: number, length: number, isRing: boolean, sizes: Sizes): Generator<Made> {
  const documents = Array.from({ length }, () => random.below(sizes.documents)).sort((a, b) => dayOf(a) - dayOf(b));
  const common = random.hub(sizes.claims);
  for (let at = 0; at < length; at += 1) {
    const i = begin + at;
    const claim = i < sizes.claims ? i : random.chance(0.8) ? common : random.hub(sizes.claims);
    const isHidden = isRing || (at < length - 1 && random.chance(0.25));
    const upstream = at > 0 ? i - 1 : isRing ? begin + length - 1 : undefined;
    yield {
      type: 'assertion',
      key: `t${i}`,
      claim: `c${claim}`,
      polarity: random.chance(0.9) ? 'AFFIRMS' : random.pick(POLARITIES),
      ...(upstream === undefined ? {} : { relays: [{ to: `t${upstream}`, reading: random.pick(READINGS) }] }),
      ...(isHidden
        ? { source: `s${random.hub(sizes.sources)}` }
        : readable(random, i, documents[at] as number, upstream !== undefined, sizes)),
    };
  }
}

/** What only an act has that can be read. */
function readable(random: Random, i: number, documentNumber: number, isPassedOn: boolean, sizes: Sizes): Made {
  const degree = isPassedOn ? random.below(DEGREES.length) : random.below(4);
  const hedge = HEDGES[degree];
  return {
    source: `s${sourceOf(documentNumber, sizes)}`,
    document: `d${documentNumber}`,
    locator: `paragraph ${1 + (i % 40)}, item ${i}`,
    certainty: DEGREES[degree],
    basis: random.pick(BASES),
    statedAt: dayText(dayOf(documentNumber)),
    ...(hedge === undefined ? {} : { hedge }),
    ...(random.chance(0.5) ? { quote: `They said that number ${i} was so.`, language: 'en' } : {}),
    ...(random.chance(0.1) ? { speaker: `a${random.hub(sizes.actors)}` } : {}),
    ...(random.chance(0.01)
      ? { withdrawnAt: '2025-12-01T00:00:00Z', withdrawnWhy: 'The source corrected itself.' }
      : {}),
  };
}
