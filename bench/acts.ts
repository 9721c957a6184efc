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

/** Acts that others pass on again and again; they have no date, so that nobody who passes them on is too early. */
const MOST_WIRES = 1_000;

const DEGREES = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED', 'ATTRIBUTED'] as const;
const HEDGES = ['unconfirmed', 'allegedly', undefined, 'verified by us', 'according to'] as const;

/** What one chain is made of. */
interface Plan {
  /** The number of its first act. */
  readonly begin: number;
  readonly length: number;
  readonly isRing: boolean;
  /** An act that the first one passes on, which many others pass on too. */
  readonly wire: number | undefined;
  /** The claim of each act, by its number. */
  readonly claimOf: (i: number) => number;
}

/**
 * All assertions of a made-up graph, in chains: each act passes on the one before it, which was not later; now and then
 * it asserts another claim than that one. Some chains begin with a wire: an act that many pass on. Every claim is
 * asserted at least once. The last ones are of the claims about the great event.
 */
export function* acts(random: Random, sizes: Sizes): Generator<Made> {
  const { claims, great } = sizes;
  const wires: number[] = [];
  const usual = sizes.assertions - great.assertions;
  for (let begin = 0; begin < sizes.assertions;) {
    const isGreat = begin >= usual;
    const length = Math.min((isGreat ? sizes.assertions : usual) - begin, chainLength(random));
    const isRing = length >= 2 && begin % RING_EVERY < DEEPEST;
    const wire = !isRing && wires.length > 0 && random.chance(0.1) ? wires[random.hub(wires.length)] : undefined;
    const claimOf = isGreat
      ? claimsFrom(random, begin - usual, claims - great.claims, great.claims)
      : claimsFrom(random, begin, 0, claims - great.claims);
    const made = [...chain(random, { begin, length, isRing, wire, claimOf: (i) => claimOf(i - begin) }, sizes)];
    if (!isRing && made[0]?.['document'] === undefined && wires.length < MOST_WIRES) wires.push(begin);
    yield* made;
    begin += length;
  }
}

function chainLength(random: Random): number {
  if (random.chance(0.4)) return 1;
  return random.chance(0.02) ? DEEPEST : 2 + random.hub(8);
}

/** Of `count` claims from the number `first` on: each once as long as there are new ones, then one that a chain has in common. */
function claimsFrom(random: Random, done: number, first: number, count: number): (at: number) => number {
  const common = random.hub(count);
  return (at) => first + (done + at < count ? done + at : random.chance(0.8) ? common : random.hub(count));
}

function* chain(random: Random, plan: Plan, sizes: Sizes): Generator<Made> {
  const { begin, length, isRing, claimOf } = plan;
  const documents = Array.from({ length }, () => random.below(sizes.documents)).sort((a, b) => dayOf(a) - dayOf(b));
  for (let at = 0; at < length; at += 1) {
    const i = begin + at;
    const isHidden = isRing || (at < length - 1 && random.chance(0.25));
    const upstream = upstreamOf(random, plan, at);
    yield {
      type: 'assertion',
      key: `t${i}`,
      claim: `c${claimOf(i)}`,
      polarity: random.chance(0.9) ? 'AFFIRMS' : random.pick(POLARITIES),
      ...(upstream.length === 0
        ? {}
        : { relays: upstream.map((to) => ({ to: `t${to}`, reading: random.pick(READINGS) })) }),
      ...(isHidden
        ? { source: `s${random.hub(sizes.sources)}` }
        : readable(random, i, documents[at] as number, upstream.length > 0, sizes)),
    };
  }
}

/** The acts that the one at this place of a chain passes on: the one before it, and at times also the one before that. */
function upstreamOf(random: Random, { begin, length, isRing, wire }: Plan, at: number): number[] {
  if (at === 0) return isRing ? [begin + length - 1] : wire === undefined ? [] : [wire];
  const before = begin + at - 1;
  return at >= 2 && !isRing && random.chance(0.1) ? [before, before - 1] : [before];
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
