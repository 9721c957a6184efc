import { LIMITS, count, flag, line, oneOf } from '../record/fields.ts';
import { shape } from '../record/shape.ts';
import { date, plain } from '../record/stored.ts';
import { link, optionalLink, optionalPartyOf, partiesOf } from '../record/drawn.ts';
import { CLAIM_FIELDS, MOST_NAMED } from './fields.ts';

export const MEASURES = [
  'KILLED',
  'INJURED',
  'ABDUCTED',
  'DETAINED',
  'DISPLACED',
  'MISSING',
  'BODIES_SEEN',
  'OTHER',
] as const;
export const QUALIFIERS = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'BETWEEN', 'WORDS'] as const;
export const FIGURE_RELATIONS = ['IN_ADDITION_TO', 'HIGHER_THAN', 'LOWER_THAN'] as const;

type Bound = 'given' | 'absent';

/** Which bounds each qualifier leaves open. */
const BOUNDS: Readonly<Record<(typeof QUALIFIERS)[number], { low: Bound; high: Bound }>> = {
  EXACT: { low: 'given', high: 'given' },
  AT_LEAST: { low: 'given', high: 'absent' },
  AT_MOST: { low: 'absent', high: 'given' },
  ABOUT: { low: 'given', high: 'given' },
  BETWEEN: { low: 'given', high: 'given' },
  WORDS: { low: 'absent', high: 'absent' },
};

/** A number about an event. A part of its scope that the source leaves open stays open: nothing is filled in from the event. */
export const figureShape = shape(
  {
    type: 'figureClaim',
    concept: 'claim',
    kind: 'FigureClaim',
    says: 'A number about an event, with the scope that its source gives it.',
    searched: ['text'],
    fields: {
      ...CLAIM_FIELDS,
      event: link({ type: 'CONCERNS', role: true }, 'event'),
      measure: plain(oneOf(MEASURES)),
      measureWords: plain(line(LIMITS.words).optional().describe('What is counted, where measure is OTHER.')),
      populations: partiesOf({ type: 'OBJECT', role: true }, MOST_NAMED),
      low: plain(count.optional()),
      high: plain(count.optional()),
      qualifier: plain(oneOf(QUALIFIERS)),
      words: plain(line(LIMITS.words).optional().describe('The figure as the source words it: hundreds.')),
      doer: optionalPartyOf({ type: 'SUBJECT', role: true }),
      place: optionalLink({ type: 'CONCERNS', role: true }, 'place'),
      period: date(),
      cumulative: plain(flag.optional()),
      asOf: date(),
      relation: plain(oneOf(FIGURE_RELATIONS).optional()),
      relativeTo: optionalLink({ type: 'RELATIVE_TO' }, 'claim'),
    },
  },
  (figure, fail) => {
    const bounds = BOUNDS[figure.qualifier];
    for (const side of ['low', 'high'] as const) {
      const given = figure[side] === undefined ? 'absent' : 'given';
      if (given !== bounds[side])
        fail(side, `${bounds[side] === 'given' ? 'a number' : 'no number'}, since qualifier is ${figure.qualifier}`);
    }
    const { low = 0, high = low } = figure;
    if (low > high) fail('high', 'not below low');
    if (low !== high && (figure.qualifier === 'EXACT' || figure.qualifier === 'ABOUT')) {
      fail('high', `the same as low, since qualifier is ${figure.qualifier}`);
    }
    if (figure.qualifier === 'WORDS' && figure.words === undefined)
      fail('words', 'the figure in words, since qualifier is WORDS');
    if (figure.measure === 'OTHER' && figure.measureWords === undefined)
      fail('measureWords', 'what is counted, since measure is OTHER');
    if ((figure.relation === undefined) !== (figure.relativeTo === undefined))
      fail('relativeTo', 'given together with relation');
  },
);
