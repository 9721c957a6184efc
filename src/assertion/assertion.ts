import { z } from 'zod';
import { BASES, type Certainty, CERTAINTIES } from '../lens/wording.ts';
import { LIMITS, instant, language, line, oneOf, prose } from '../record/fields.ts';
import { uniqueText } from '../record/key.ts';
import { fold } from '../record/fold.ts';
import { reference } from '../record/reference.ts';
import { shape } from '../record/shape.ts';
import { orderedDate, plain } from '../record/stored.ts';
import { link, links, optionalLink } from '../record/drawn.ts';

export const POLARITIES = ['AFFIRMS', 'DENIES', 'QUESTIONS'] as const;
export const READINGS = ['EXPLICIT', 'CONTEXT'] as const;

/** Which words show which degree, the degree that goes before the others first. */
const HEDGES: readonly (readonly [Certainty, readonly string[]])[] = [
  ['RUMOURED', ['unconfirmed', 'rumoured', 'claims circulate']],
  ['ALLEGED', ['allegedly', 'unverified', 'possible', 'may']],
  ['ATTRIBUTED', ['said', 'reported', 'according to', 'quoted']],
  ['VERIFIED', ['verified by us']],
];

/**
 * The degree that a hedge shows: of two in one sentence the lower, and RUMOURED or ALLEGED before ATTRIBUTED. Undefined for
 * words that are not in the table: there the author judges.
 */
export function certaintyOf(hedge: string): Certainty | undefined {
  const padded = ` ${fold(hedge)} `;
  return HEDGES.find(([, words]) => words.some((word) => padded.includes(` ${word} `)))?.[0];
}

/** Most acts that one act passes on. More voices than this are named together, as a collective source. */
export const MOST_RELAYED = 50;

const relayed = z.strictObject(
  { to: reference('assertion'), reading: oneOf(READINGS).default('EXPLICIT') },
  { error: 'an act passed on: {to, reading}' },
);

interface Act {
  readonly source: string;
  readonly document?: string | undefined;
  readonly claim: string;
  readonly speaker?: string | undefined;
  readonly polarity: string;
  readonly locator?: string | undefined;
}

/** The same act, whatever its key. Without a document two mentions stay two acts. */
function actKey({ source, document, claim, speaker = '', polarity, locator = '' }: Act): string | undefined {
  return document === undefined
    ? undefined
    : uniqueText([source, document, claim, speaker, polarity, locator].join(' '));
}

/** One act of asserting one claim: by whom, in which document, when, how surely, and on whose word. */
export const assertionShape = shape(
  {
    type: 'assertion',
    concept: 'assertion',
    kind: null,
    says: 'One act of asserting one Claim: by whom, where, when, how surely, affirmed or denied, on whose word.',
    naturalKeys: (act) => ({ actKey: actKey(act) }),
    fields: {
      claim: link({ type: 'ASSERTS' }, 'claim'),
      source: link({ type: 'MADE_BY' }, 'source'),
      document: optionalLink({ type: 'FOUND_IN' }, 'document'),
      speaker: optionalLink({ type: 'SPOKEN_BY' }, 'actor'),
      polarity: plain(oneOf(POLARITIES)),
      certainty: plain(oneOf(CERTAINTIES).optional()),
      hedge: plain(line(LIMITS.words).optional().describe('The words that showed the certainty.')),
      basis: plain(oneOf(BASES).default('UNKNOWN')),
      quote: plain(prose(LIMITS.quote).optional().describe("The source's own words.")),
      language: plain(language.optional()),
      locator: plain(
        line(LIMITS.name).optional().describe('Where in the document: page, paragraph, timestamp, frame.'),
      ),
      statedAt: orderedDate(),
      relays: links({ type: 'RELAYS' }, relayed, MOST_RELAYED, {
        to: (item) => item.to,
        tell: ({ reading }) => ({ reading }),
        make: (to, { reading }) => ({ to, reading }),
      }),
      withdrawnAt: plain(instant.optional()),
      withdrawnWhy: plain(prose(LIMITS.words).optional()),
      struckAt: plain(instant.optional()),
      struckWhy: plain(prose(LIMITS.words).optional()),
    },
  },
  (act, fail) => {
    if (act.document === undefined && act.certainty !== undefined)
      fail('certainty', 'absent, since nobody can read an act without a document');
    if (act.document !== undefined && act.certainty === undefined)
      fail('certainty', `one of ${CERTAINTIES.join(', ')}, since the act can be read`);
    const shown = act.hedge === undefined ? undefined : certaintyOf(act.hedge);
    if (shown !== undefined && act.certainty !== undefined && act.certainty !== shown)
      fail('certainty', `${shown}, since the hedge is "${act.hedge}"`);
    if (act.certainty === 'ATTRIBUTED' && act.relays.length === 0)
      fail('relays', 'whose word it is, since certainty is ATTRIBUTED');
    if (act.document === undefined && act.locator !== undefined) fail('locator', 'only beside a document');
    for (const verb of ['withdrawn', 'struck'] as const) {
      const why = act[`${verb}Why`];
      if ((act[`${verb}At`] === undefined) !== (why === undefined)) fail(`${verb}Why`, `given together with ${verb}At`);
    }
  },
);
