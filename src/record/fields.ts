import { z } from 'zod';
import { boundsOf } from './date.ts';
import { CONCEPTS, WORD_IS, WORD_PART } from './key.ts';
import { reference } from './reference.ts';

/** The fields that records of several concepts share, with the limits that hold for them. */

/** Longest texts, in characters: what fits a line, a paragraph, a page; long enough for what was met in real data. */
export const LIMITS = { name: 300, words: 500, text: 2_000, quote: 10_000, url: 2_000, list: 50 } as const;

/** One line of text, not empty, without control characters and halves of characters. */
export function line(most: number): z.ZodString {
  const expected = `a text of 1 to ${most} characters on one line`;
  return z
    .string({ error: expected })
    .max(most, { error: expected })
    .regex(/^(?=.*\S)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u, { error: expected });
}

/** Text that may run over several lines. */
export function prose(most: number): z.ZodString {
  const expected = `a text of 1 to ${most} characters`;
  return z
    .string({ error: expected })
    .max(most, { error: expected })
    .regex(/^(?=[\s\S]*\S)(?:[^\p{Cc}\p{Cs}]|[\n\t])+$/u, { error: expected });
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

/** A count of people or things. A trillion is more than any source will say. */
export const count = z
  .int({ error: 'a whole number' })
  .min(0, { error: 'a whole number from 0' })
  .max(1e12, { error: 'a whole number up to 1,000,000,000,000' });

export const flag = z.boolean({ error: 'true or false' });

/** A language tag as in BCP 47, by form. */
export const language = z
  .string({ error: 'a language tag such as ar or en-GB' })
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, { error: 'a language tag such as ar or en-GB' })
  .describe('Language tag, as in BCP 47: ar, he, tr, en-GB.');

/** An address on the web. Nothing is ever fetched from it. */
export const url = z
  .string({ error: 'an address that begins with http:// or https://' })
  .max(LIMITS.url, { error: `an address of at most ${LIMITS.url} characters` })
  .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\p{Cc}\p{Cs}]+$/u, {
    error: 'an address that begins with http:// or https://',
  })
  .refine((text) => URL.canParse(text), { error: 'an address that begins with http:// or https://' });

/** An instant, as in RFC 3339; kept to the millisecond. */
export const instant = z
  .string({ error: 'an instant such as 2025-03-08T12:00:00Z' })
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, {
    error: 'an instant such as 2025-03-08T12:00:00Z',
  })
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'an instant such as 2025-03-08T12:00:00Z' })
  .transform((text) => new Date(text).toISOString())
  .describe('An instant, as in RFC 3339.');

/** Short for the record at hand: a bare text stands for an object with that one field. */
export function shorthand<Shape extends z.ZodType>(field: string, schema: Shape) {
  return z
    .preprocess((value) => (typeof value === 'string' ? { [field]: value } : value), schema)
    .meta({ shorthand: field });
}

/** A time that may be known in part. `2025-03` is short for `{edtf: 2025-03}`. */
export const partialDate = shorthand(
  'edtf',
  z
    .strictObject(
      {
        edtf: z
          .string({ error: 'a time in EDTF' })
          .max(LIMITS.words, { error: `a time in EDTF of at most ${LIMITS.words} characters` })
          .refine((text) => boundsOf(text) !== undefined, {
            error: 'a time in EDTF, such as 2025-03, 2025-03-06/2025-03-08, 2025-03-06~ or [..2025-03-08]',
          })
          .optional()
          .describe('Extended Date/Time Format (ISO 8601-2), without seasons and lists.'),
        words: line(LIMITS.words).optional().describe("The source's own words: Thursday, this week."),
        inferred: flag.optional().describe('True where we worked the date out.'),
      },
      { error: 'a time in EDTF, or {edtf, words, inferred}' },
    )
    .refine((date) => date.edtf !== undefined || date.words !== undefined, {
      error: 'a time in EDTF, or words, or both',
    }),
);

/** A number said in some way: bounds where it has them, the words where it has not. */
export const amount = z
  .strictObject(
    {
      low: count.optional(),
      high: count.optional(),
      words: line(LIMITS.words).optional(),
    },
    { error: 'an amount: {low, high, words}' },
  )
  .refine((given) => Object.values(given).some((each) => each !== undefined), {
    error: 'low, high or words, or several of them',
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    path: ['high'],
    error: 'not below low',
  });

/** What an arrangement that nobody asserted rests on: claims of the record, or the editors' own knowledge. */
export const restsOn = shorthand(
  'kind',
  z
    .strictObject(
      {
        kind: oneOf(['CLAIMS', 'EDITORIAL']),
        claims: z.array(reference('claim'), { error: 'a list of claims' }).min(1).max(LIMITS.list).optional(),
        by: line(LIMITS.name).optional().describe('EDITORIAL: by whom.'),
        on: instant.optional().describe('EDITORIAL: when.'),
      },
      { error: 'EDITORIAL, or {kind: EDITORIAL, by, on}, or {kind: CLAIMS, claims}' },
    )
    .refine(({ kind, claims }) => (kind === 'CLAIMS') === (claims !== undefined), {
      path: ['claims'],
      error: 'claims where kind is CLAIMS, and only there',
    })
    .refine(({ kind, by, on }) => kind === 'EDITORIAL' || (by === undefined && on === undefined), {
      path: ['by'],
      error: 'by and on only where kind is EDITORIAL',
    }),
);

/** Other names, spellings and scripts. */
export const aliases = z
  .array(
    shorthand(
      'text',
      z.strictObject(
        {
          text: line(LIMITS.name),
          language: language.optional(),
          restsOn: restsOn.optional(),
        },
        { error: 'a name, or {text, language, restsOn}' },
      ),
    ),
    { error: 'a list of names' },
  )
  .max(LIMITS.list, { error: `at most ${LIMITS.list} names` })
  .refine((names) => new Set(names.map(({ text, language }) => `${text}\n${language ?? ''}`)).size === names.length, {
    error: 'each name once',
  });

/** A word, or a whole key. */
const KEY_FORM = new RegExp(`^(?:${WORD_PART}/(?:${CONCEPTS.join('|')})/)?${WORD_PART}$`);

/** What every record begins with. */
export const header = {
  key: z
    .string({ error: WORD_IS })
    .regex(KEY_FORM, { error: WORD_IS })
    .describe("The author's word for it: never the name of a person to be protected. In an export the whole key."),
  recordedAt: instant.optional().describe('When this graph learnt of it; now where it is not given. Never changed.'),
};

/** An actor, or words, or both. A bare text names an actor. */
export const party = shorthand(
  'actor',
  z
    .strictObject(
      { actor: reference('actor').optional(), words: line(LIMITS.words).optional() },
      {
        error: 'an actor, or {actor, words}',
      },
    )
    .refine((given) => given.actor !== undefined || given.words !== undefined, {
      error: 'an actor, or words, or both',
    }),
);
