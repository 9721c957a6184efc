import { INVOLVEMENT_ROLES } from '../src/claim/involvement.ts';
import { MEANS, STANCES } from '../src/claim/stance.ts';
import type { Random } from './random.ts';
import type { Sizes } from './sizes.ts';
import { dayText } from './world.ts';

/** The claims of one great event, of which very much is said: half of them figures of few scopes, the rest of five kinds. */

type Made = Record<string, unknown>;

/** The number of the great event: the last one, which hardly anything else is about. */
export function greatEvent({ events }: Sizes): number {
  return events - 1;
}

export function greatClaim(random: Random, i: number, sizes: Sizes): Made {
  const event = `e${greatEvent(sizes)}`;
  const text = `Claim ${i} of what is said of the great event`;
  const at = i - (sizes.claims - sizes.great.claims);
  if (at % 2 === 0) return { type: 'figureClaim', key: `c${i}`, text, ...figure(random, event) };
  const make = OTHERS[((at - 1) / 2) % OTHERS.length] as (typeof OTHERS)[number];
  return { key: `c${i}`, text, ...make(random, event, `a${random.hub(sizes.actors)}`) };
}

const SCOPES = {
  measure: ['KILLED', 'KILLED', 'INJURED', 'DISPLACED'],
  populations: [[], [{ words: 'people' }], [{ words: 'people' }], [{ words: 'women' }], ['a1']],
  doer: [undefined, undefined, 'a2', 'a3'],
  place: [undefined, 'p0', 'p0', 'p1'],
} as const;

/** A number within one of a few scopes; one in four is of a count that runs on. */
function figure(random: Random, event: string): Made {
  const low = 100 + random.below(900);
  const bounds = random.pick([
    { qualifier: 'EXACT', low, high: low },
    { qualifier: 'AT_LEAST', low },
    { qualifier: 'BETWEEN', low, high: low + 50 },
    { qualifier: 'WORDS', words: 'hundreds' },
  ]);
  const doer = random.pick(SCOPES.doer);
  const place = random.pick(SCOPES.place);
  return {
    event,
    measure: random.pick(SCOPES.measure),
    populations: random.pick(SCOPES.populations),
    ...bounds,
    ...(doer === undefined ? {} : { doer }),
    ...(place === undefined ? {} : { place }),
    ...(random.chance(0.25) ? { cumulative: true, asOf: dayText(random.below(60)) } : {}),
  };
}

const OTHERS: readonly ((random: Random, event: string, actor: string) => Made)[] = [
  (random, event, actor) => ({ type: 'involvementClaim', actor, event, role: random.pick(INVOLVEMENT_ROLES) }),
  (random, event, actor) => ({
    type: 'stanceClaim',
    holder: actor,
    stance: random.pick(STANCES),
    target: `event/${event}`,
    means: random.pick(MEANS),
    occurred: dayText(random.below(60)),
  }),
  (_, event, actor) => ({ type: 'causeClaim', cause: `actor/${actor}`, effect: event }),
  (random, event) => ({
    type: 'occurrenceClaim',
    event,
    place: `p${random.below(3)}`,
    occurred: dayText(random.below(10)),
  }),
  (_, event, actor) => ({ type: 'statementClaim', speaker: actor, concerns: [`event/${event}`] }),
];
