import { builder } from '../../graphql/builder.ts';
import { badInput } from '../../graphql/errors.ts';
import { CONCEPTS, idOf, type Label, labelOf, parseKey } from '../../record/key.ts';
import { nodeId } from '../../record/node.schema.ts';
import type { Member, Reach } from './neighbourhood.ts';

/** What can be asked of a neighbourhood, and what it costs. */

/** Most records that are asked for at a time: as many as the explorer holds, which asks for all that join them at once. */
export const MOST_ASKED = 2_000;
const DEPTH = { standard: 1, most: 2 };
/** Most neighbours: about as many as a person can read in one drawing. */
export const MOST_NEIGHBOURS = 500;
const NEIGHBOURS = { standard: 25, most: MOST_NEIGHBOURS };

export const RecordType = builder.enumType('RecordType', {
  description: 'The types of record, whatever their kind.',
  values: {
    PLACE: { value: 'Place', description: 'Places.' },
    ACTOR: { value: 'Actor', description: 'Actors: people, organizations, states, communities.' },
    SOURCE: { value: 'Source', description: 'Sources.' },
    DOCUMENT: { value: 'Document', description: 'Documents.' },
    EVENT: { value: 'Event', description: 'Events.' },
    CLAIM: { value: 'Claim', description: 'Claims of all seven types.' },
    ASSERTION: { value: 'Assertion', description: 'Assertions.' },
    ASSESSMENT: { value: 'Assessment', description: 'Assessments: how reviewers judged claims and sources.' },
  } as const,
});

const TOGETHER = `at most ${MOST_ASKED.toLocaleString('en')} ids and keys together, as many as a drawing of the explorer holds`;

export const neighbourhoodArguments = builder.args((t) => ({
  ids: t.idList({
    description: `The records to begin with, by their ids: ${TOGETHER}. All seen through the same lens.`,
  }),
  keys: t.stringList({
    description: `More of them, by their keys, bundle/concept/word: ${TOGETHER}.`,
  }),
  depth: t.int({
    defaultValue: DEPTH.standard,
    description:
      'How many steps: 0 for what joins the records asked for, and counts of what lies around them; 1 for their neighbours too; 2 for those of the neighbours, where `first` leaves room.',
  }),
  types: t.field({
    type: [RecordType],
    description: 'What to step to, and show and count beside the records asked for; all types where absent.',
  }),
  first: t.int({
    defaultValue: NEIGHBOURS.standard,
    description: `How many neighbours beside the records asked for, from 0 to ${NEIGHBOURS.most}. The nearest first, then those joined to more of the records stepped from, then those with more relationships in the whole graph. A larger \`first\` begins with the same ones.`,
  }),
}));

interface Given {
  readonly ids?: readonly string[] | null | undefined;
  readonly keys?: readonly string[] | null | undefined;
  readonly depth?: number | null | undefined;
  readonly types?: readonly Label[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** A record that was asked for, and how. */
export interface Asked extends Member {
  /** The id or key, as it was given. */
  readonly text: string;
  /** The lens that an id names; null of a key, which names none. */
  readonly lens: string | null;
}

/** The records asked for, ids before keys, each as often as it was given. Throws BAD_USER_INPUT. */
export function askedOf({ ids, keys }: Given): Asked[] {
  const count = (ids?.length ?? 0) + (keys?.length ?? 0);
  if (count < 1 || count > MOST_ASKED)
    throw badInput(keys && !ids ? 'keys' : 'ids', `1 to ${MOST_ASKED} ids and keys together, not ${count}`);
  return [
    ...(ids ?? []).map((text) => ({ ...nodeId('ids', text), text })),
    ...(keys ?? []).map((text) => ({ ...keyed(text), text, lens: null })),
  ];
}

/** The one lens that ids are seen through; empty where they name none. Throws BAD_USER_INPUT where they name several. */
export function lensNamed(asked: readonly Asked[]): string {
  const lenses = new Set(asked.flatMap(({ lens }) => lens ?? []));
  if (lenses.size > 1) throw badInput('ids', 'ids of records that are all seen through the same lens, or all without');
  return [...lenses][0] ?? '';
}

function keyed(text: string): Member {
  const concept = parseKey(text)?.concept;
  if (!concept) throw badInput('keys', `keys of the form bundle/concept/word, not "${text.slice(0, 80)}"`);
  return { label: labelOf(concept), id: idOf(text) };
}

/** How far is looked, for what, checked. Throws BAD_USER_INPUT. */
export function reachOf({ depth, types, first }: Given): Reach & { readonly labels: readonly Label[] } {
  const labels = CONCEPTS.map(labelOf);
  return {
    depth: numberOf('depth', depth ?? DEPTH.standard, DEPTH.most),
    labels: labels.filter((label) => !types || types.includes(label)),
    first: numberOf('first', first ?? NEIGHBOURS.standard, NEIGHBOURS.most),
  };
}

function numberOf(argument: string, given: number, most: number): number {
  if (given < 0 || given > most) throw badInput(argument, `a whole number from 0 to ${most}, not ${given}`);
  return given;
}

/** What a step costs before anything is answered, as in paths: it may read 2,000 neighbours along each way. */
const COST_OF_STEP = 300;

/** How many relationships a record usually owns: what is drawn beside each node. */
const RELATIONSHIPS_A_RECORD = 3;

/** What a question costs, whatever it finds: by its steps, and by how many records it may show. */
export function costOfNeighbourhood({ ids, keys, depth, first }: Given): { field: number; multiplier: number } {
  const steps = Math.max(1, within(depth ?? DEPTH.standard, DEPTH.most));
  const asked = within((ids?.length ?? 0) + (keys?.length ?? 0), MOST_ASKED);
  const around = depth === 0 ? 0 : within(first ?? NEIGHBOURS.standard, NEIGHBOURS.most);
  return { field: COST_OF_STEP * steps, multiplier: asked + around };
}

/** Of `edges`, below a field that counts the records: each record brings so many. */
export const COST_OF_EDGES = { field: RELATIONSHIPS_A_RECORD, multiplier: RELATIONSHIPS_A_RECORD };

/** A number that will be refused costs as one that will not. */
function within(given: number, most: number): number {
  return Math.min(Math.max(given, 0), most);
}
