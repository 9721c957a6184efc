import { builder } from '../../graphql/builder.ts';
import { badInput } from '../../graphql/errors.ts';
import '../../graphql/scalars.schema.ts';
import { clockArguments } from '../../lens/lens.schema.ts';
import type { Lens } from '../../lens/lens.ts';
import { CertaintyEnum } from '../../lens/wording.schema.ts';
import { CERTAINTIES, type Certainty } from '../../lens/wording.ts';
import { type Bounds, boundsOf } from '../../record/date.ts';
import { nodeId } from '../../record/node.schema.ts';
import { STANDARD_CERTAINTIES } from '../link/declarations.ts';
import type { PathsQuestion } from './paths.loaders.ts';
import type { Stop } from './route.ts';

/** What can be asked of paths, and what it costs. */

/** A path of more than five claims says nothing that anybody would believe. */
const DEPTH = { standard: 3, most: 5 };
export const MOST_PATHS = 20;
const PATHS = { standard: 5, most: MOST_PATHS };
const ROOTS = { standard: 1, most: 100 };

/** What a step of depth costs before anything is answered: it may read 10,000 claims, where a page shows a hundred. */
const COST_OF_DEPTH = 300;

export const pathsArguments = builder.args((t) => ({
  start: t.id({ required: true, description: 'The id of an Actor or Event.' }),
  end: t.id({
    required: true,
    description: 'The id of another Actor or Event. Which of the two is the start does not matter.',
  }),
  maxDepth: t.int({
    defaultValue: DEPTH.standard,
    description: `Most hops of a path, from 1 to ${DEPTH.most}. A claim that names both makes 1.`,
  }),
  first: t.int({ defaultValue: PATHS.standard, description: `How many paths, from 1 to ${PATHS.most}.` }),
  minIndependentRoots: t.int({
    defaultValue: ROOTS.standard,
    description: `Only over hops whose claims have together at least so many independent roots, from 0 to ${ROOTS.most}. A hop without any is never walked.`,
  }),
  excludeDisputed: t.boolean({
    defaultValue: false,
    description: 'True: not over claims that some assertion denies.',
  }),
  certainty: t.field({
    type: [CertaintyEnum],
    defaultValue: [...STANDARD_CERTAINTIES],
    description:
      'Over claims that are affirmed in one of these degrees; RUMOURED and ALLEGED only where they are asked for. ATTRIBUTED stands for the nearest degree upstream; an act that cannot be read counts with a readable one that relays it.',
  }),
  heldAt: t.field({
    type: 'EDTF',
    description:
      'Only over what may have been so in this time: `2024` in that year, `../2024` as it stood at its end. A tie lasts from its `since` to its `until`; a stance without a time of its own is as old as the first readable act that tells of it. Undated claims are left out, and counted.',
  }),
  ...clockArguments,
}));

interface Given {
  readonly start: string;
  readonly end: string;
  readonly maxDepth?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly minIndependentRoots?: number | null | undefined;
  readonly excludeDisputed?: boolean | null | undefined;
  readonly certainty?: readonly Certainty[] | null | undefined;
  readonly heldAt?: string | null | undefined;
}

/** What is asked, checked. Throws BAD_USER_INPUT. */
export function questionOf(given: Given, lens: Lens): PathsQuestion {
  const [start, end] = [stopOf('start', given.start).id, stopOf('end', given.end).id];
  if (start === end) throw badInput('end', 'another than `start`');
  const asked = new Set(given.certainty ?? STANDARD_CERTAINTIES);
  return {
    start,
    end,
    maxDepth: numberOf('maxDepth', given.maxDepth ?? DEPTH.standard, 1, DEPTH.most),
    first: numberOf('first', given.first ?? PATHS.standard, 1, PATHS.most),
    minIndependentRoots: numberOf('minIndependentRoots', given.minIndependentRoots ?? ROOTS.standard, 0, ROOTS.most),
    excludeDisputed: given.excludeDisputed === true,
    certainties: CERTAINTIES.filter((degree) => asked.has(degree)),
    heldAt: given.heldAt == null ? null : timeOf('heldAt', given.heldAt),
    lens,
  };
}

/** The actor or event that an id names. Throws BAD_USER_INPUT. */
export function stopOf(argument: string, text: string): Stop {
  const { label, id } = nodeId(argument, text);
  if (label !== 'Actor' && label !== 'Event')
    throw badInput(argument, `the id of an Actor or Event, not of a ${label}: paths lead over actors and events`);
  return { label, id };
}

function numberOf(argument: string, given: number, least: number, most: number): number {
  if (given < least || given > most) throw badInput(argument, `a whole number from ${least} to ${most}, not ${given}`);
  return given;
}

function timeOf(argument: string, text: string): Bounds {
  const bounds = boundsOf(text);
  if (!bounds) throw badInput(argument, `a time in EDTF, such as 2025-03 or 2025-03-06, not "${text.slice(0, 40)}"`);
  return bounds;
}

/** What a question costs, whatever it finds: by its depth, and by how many paths it shows. */
export function costOfPaths({ maxDepth, first }: Pick<Given, 'maxDepth' | 'first'>): {
  field: number;
  multiplier: number;
} {
  return {
    field: COST_OF_DEPTH * within(maxDepth ?? DEPTH.standard, DEPTH.most),
    multiplier: within(first ?? PATHS.standard, PATHS.most),
  };
}

/** A number that will be refused costs as one that will not. */
function within(given: number, most: number): number {
  return Math.min(Math.max(given, 1), most);
}
