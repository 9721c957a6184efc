import { z } from 'zod';
import { LIMITS, language, line, oneOf, prose } from '../record/fields.ts';
import { link, optionalLink } from '../record/drawn.ts';
import { parseKey } from '../record/key.ts';
import { shape } from '../record/shape.ts';
import { orderedDate, plain } from '../record/stored.ts';

/** How far a source is relied on (NATO AJP-2.1, "Admiralty"), the surest first; F says that nobody can judge. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const ratingNumber = z.number({ error: 'a number' }).min(-1e9, { error: 'a number' }).max(1e9, { error: 'a number' });

/**
 * A reviewer's judgement on a claim, in the reviewer's own scale and words, or on a source, from A to F. No part of the
 * record that it judges: no inquiry counts it, and no verdict is ever worked out from the number.
 */
export const assessmentShape = shape(
  {
    type: 'assessment',
    concept: 'assessment',
    kind: null,
    says: "A reviewer's judgement on a claim, in the reviewer's own scale and words, or on a source (Admiralty A to F).",
    fields: {
      assesses: link({ type: 'ASSESSES' }, 'claim', 'source'),
      reviewer: plain(line(LIMITS.name)),
      document: optionalLink({ type: 'FOUND_IN' }, 'document'),
      assessedAt: orderedDate(),
      verdict: plain(line(LIMITS.words).optional()),
      rating: plain(ratingNumber.optional()),
      worst: plain(ratingNumber.optional()),
      best: plain(ratingNumber.optional()),
      reliability: plain(oneOf(RELIABILITIES).optional()),
      scale: plain(line(LIMITS.words).optional()),
      why: plain(prose(LIMITS.quote).optional()),
      language: plain(language.optional()),
    },
  },
  ({ assesses, verdict, rating, worst, best, reliability, why }, fail) => {
    const isOfSource = parseKey(assesses)?.concept === 'source';
    if (isOfSource && reliability === undefined) fail('reliability', 'A to F, since a source is assessed');
    if (!isOfSource && reliability !== undefined) fail('reliability', 'only where a source is assessed');
    if (!isOfSource && verdict === undefined && rating === undefined && why === undefined)
      fail('verdict', 'a verdict, a rating or why, or several of them');
    if (rating === undefined && (worst !== undefined || best !== undefined))
      fail('rating', 'a number, since worst or best is given');
  },
);
