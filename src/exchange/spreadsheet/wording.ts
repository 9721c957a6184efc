import type { MEASURES, QUALIFIERS } from '../../claim/figure.ts';
import type { MEANS, Stance } from '../../claim/stance.ts';
import { capital, dateInWords, figureInWords, visible } from '../../record/words.ts';

/** The texts of claims, in neutral words of ours, made of what the columns say and of nothing else. */

/** A figure as its row has it, its records by their names. */
export interface FigureSaid {
  readonly measure: (typeof MEASURES)[number];
  readonly measureWords: string | undefined;
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly words: string | undefined;
  readonly populations: readonly string[];
  readonly doer: string | undefined;
  readonly place: string | undefined;
  readonly period: string | undefined;
  readonly asOf: string | undefined;
  readonly event: string;
}

/** `At least 250 Alawites were killed by gunmen in Latakia, 2025-03-06 to 2025-03-08 (killings on the coast)`. */
export function figureText(said: FigureSaid): string {
  const scope = [
    said.doer && ` by ${said.doer}`,
    said.place && ` in ${said.place}`,
    said.period && `, ${dateInWords({ edtf: said.period })}`,
    said.asOf && `, as of ${dateInWords({ edtf: said.asOf })}`,
  ];
  return `${capital(`${counted(said)}${scope.filter(Boolean).join('')}`)} (${said.event})`;
}

function counted({ measure, measureWords, qualifier, low, high, words, populations }: FigureSaid): string {
  const who = populations.join(' and ');
  const did = DONE[measure];
  if (qualifier === 'WORDS') {
    const what =
      did === undefined
        ? (measureWords ?? '')
        : measure === 'BODIES_SEEN'
          ? `bodies${of(who)} were seen`
          : `${who || 'people'} were ${did}`;
    return `${what}${did === undefined ? of(who) : ''}: “${visible(words ?? '')}”`;
  }
  const number = figureInWords({ qualifier, low: low ?? null, high: high ?? null });
  const [were, isOne] = low === 1 && high === 1 ? ['was', true] : ['were', false];
  if (did === undefined) return `${number} ${measureWords ?? ''}${of(who)}`;
  if (measure === 'BODIES_SEEN') return `${number} ${isOne ? 'body' : 'bodies'}${of(who)} ${were} seen`;
  if (isOne) return `1 person${who && ` (${who})`} was ${did}`;
  return `${number} ${who === '' ? 'people' : /^the /i.test(who) ? `of ${who}` : who} ${were} ${did}`;
}

const of = (who: string) => (who === '' ? '' : ` of ${who}`);

/** What is said of those who are counted. */
const DONE: Readonly<Record<(typeof MEASURES)[number], string | undefined>> = {
  KILLED: 'killed',
  INJURED: 'injured',
  ABDUCTED: 'abducted',
  DETAINED: 'detained',
  DISPLACED: 'displaced',
  MISSING: 'missing',
  BODIES_SEEN: 'seen',
  OTHER: undefined,
};

const VERBS: Readonly<Record<Stance, readonly [one: string, several: string]>> = {
  SUPPORTS: ['supports', 'support'],
  OPPOSES: ['opposes', 'oppose'],
  CONDEMNS: ['condemns', 'condemn'],
  CALLS_ON: ['calls on', 'call on'],
  NEUTRAL: ['is neutral towards', 'are neutral towards'],
};

const BY: Readonly<Record<(typeof MEANS)[number], string>> = {
  STATEMENT: 'in a statement',
  VOTE: 'by its vote',
  ARMS: 'with arms',
  FUNDS: 'with funds',
  TROOPS: 'with troops',
  SANCTIONS: 'by sanctions',
  SHELTER: 'by giving shelter',
};

/** `The Republic condemns the night of the attack in a statement`. A community is told of in the plural. */
export function stanceText(said: {
  readonly holder: string;
  readonly isCommunity: boolean;
  readonly stance: Stance;
  readonly target: string;
  readonly means: (typeof MEANS)[number] | undefined;
}): string {
  const verb = VERBS[said.stance][said.isCommunity ? 1 : 0];
  return `${capital(said.holder)} ${verb} ${said.target}${said.means === undefined ? '' : ` ${BY[said.means]}`}`;
}
