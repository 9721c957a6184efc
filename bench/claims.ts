import { FIGURE_RELATIONS, MEASURES, QUALIFIERS } from '../src/claim/figure.ts';
import { INVOLVEMENT_ROLES } from '../src/claim/involvement.ts';
import { MEANS, STANCES } from '../src/claim/stance.ts';
import { RUNGS, TIES } from '../src/claim/tie.ts';
import type { Sizes } from './sizes.ts';
import { TOWNS } from './names.ts';
import { greatClaim } from './great.ts';
import type { Random } from './random.ts';
import { time } from './world.ts';

type Made = Record<string, unknown>;

const TYPES = [
  'figureClaim',
  'involvementClaim',
  'stanceClaim',
  'tieClaim',
  'causeClaim',
  'occurrenceClaim',
  'statementClaim',
] as const;

/**
 * One claim of a made-up graph, by its number; the seven types come in turn, so that others can refer to them. The last
 * ones are about the great event.
 */
export function claim(random: Random, i: number, sizes: Sizes): Made {
  if (i >= sizes.claims - sizes.great.claims) return greatClaim(random, i, sizes);
  const type = TYPES[i % TYPES.length] as (typeof TYPES)[number];
  const occurred = time(random);
  return {
    type,
    key: `c${i}`,
    text: `Claim ${i} of what is said to have happened at ${random.pick(TOWNS)}`,
    ...(occurred === undefined ? {} : { occurred }),
    ...MAKERS[type](random, i, sizes),
  };
}

const MAKERS: Readonly<Record<(typeof TYPES)[number], (random: Random, i: number, sizes: Sizes) => Made>> = {
  figureClaim: figure,
  involvementClaim: (random, _, sizes) => ({
    actor: random.chance(0.8) ? anActor(random, sizes) : { words: 'armed men' },
    event: anEvent(random, sizes),
    role: random.pick(INVOLVEMENT_ROLES),
  }),
  stanceClaim: (random, _, sizes) => ({
    holder: anActor(random, sizes),
    stance: random.pick(STANCES),
    target: random.chance(0.7) ? `actor/${anActor(random, sizes)}` : `event/${anEvent(random, sizes)}`,
    ...(random.chance(0.5) ? { means: random.pick(MEANS) } : {}),
  }),
  tieClaim: (random, _, sizes) => {
    const [subject, object] = twoOf(random, sizes.actors);
    const tie = random.pick(TIES);
    return {
      subject: `a${subject}`,
      tie,
      object: tie === 'CONTROLS' && random.chance(0.5) ? `place/p${random.below(sizes.places)}` : `actor/a${object}`,
      ...(tie === 'PROXY_OF' && random.chance(0.7) ? { rung: random.pick(RUNGS) } : {}),
      ...(random.chance(0.3) ? { since: '2024-05' } : {}),
    };
  },
  causeClaim: (random, _, sizes) => {
    const [cause, effect] = twoOf(random, sizes.events);
    return { cause: random.chance(0.5) ? `event/e${cause}` : `actor/${anActor(random, sizes)}`, effect: `e${effect}` };
  },
  occurrenceClaim: (random, _, sizes) => ({
    event: anEvent(random, sizes),
    ...(random.chance(0.5) ? { place: `p${random.below(sizes.places)}` } : {}),
  }),
  statementClaim: (random, _, sizes) => {
    const [first, second] = twoOf(random, sizes.actors);
    return {
      ...(random.chance(0.8) ? { speaker: anActor(random, sizes) } : {}),
      addressees: [`a${first}`, `a${second}`],
      concerns: [`event/${anEvent(random, sizes)}`, `place/p${random.hub(sizes.places)}`],
    };
  },
};

function figure(random: Random, i: number, sizes: Sizes): Made {
  const measure = random.pick(MEASURES);
  const qualifier = random.pick(QUALIFIERS);
  const low = 1 + random.hub(5_000);
  const hasRelation = i >= TYPES.length && random.chance(0.1);
  return {
    event: anEvent(random, sizes),
    measure,
    qualifier,
    ...bounds(qualifier, low, low + random.below(100)),
    ...(measure === 'OTHER' ? { measureWords: 'houses burnt' } : {}),
    populations: random.chance(0.5) ? [{ words: 'people' }] : [anActor(random, sizes), { words: 'residents' }],
    ...(random.chance(0.4) ? { doer: anActor(random, sizes) } : {}),
    ...(random.chance(0.5) ? { place: `p${random.hub(sizes.places)}` } : {}),
    ...(random.chance(0.3) ? { cumulative: true, asOf: '2025-03-08' } : {}),
    ...(hasRelation
      ? {
          relation: random.pick(FIGURE_RELATIONS),
          relativeTo: `c${TYPES.length * random.below(Math.floor(i / TYPES.length))}`,
        }
      : {}),
  };
}

function bounds(qualifier: (typeof QUALIFIERS)[number], low: number, high: number): Made {
  switch (qualifier) {
    case 'AT_LEAST':
      return { low };
    case 'AT_MOST':
      return { high };
    case 'BETWEEN':
      return { low, high };
    case 'WORDS':
      return { words: 'hundreds' };
    default:
      return { low, high: low };
  }
}

function anActor(random: Random, { actors }: Sizes): string {
  return `a${random.hub(actors)}`;
}

function anEvent(random: Random, { events }: Sizes): string {
  return `e${random.hub(events)}`;
}

function twoOf(random: Random, count: number): [number, number] {
  const first = random.hub(count);
  return [first, (first + 1 + random.below(count - 1)) % count];
}
