import { BUNDLE_VERSION } from '../bundle/check.ts';
import type { ReadItem } from '../bundle/item.ts';
import type { Input } from '../bundle/read.ts';
import { wholeText } from '../whole.ts';
import { written } from '../written.ts';
import { type Block, blocksOf } from './find.ts';
import { recordsOf } from './records.ts';
import { reviewOf } from './review.ts';
import { type Found, reviewsOf } from './reviews.ts';
import { BUNDLE } from './voices.ts';

/** Largest file, in bytes, since it is read as a whole: a run takes a million records, and a hundred thousand reviews make these of some 110 MB. */
const LARGEST = 150_000_000;

/** How the fields of records are called in a ClaimReview. */
const COLUMNS = {
  text: 'claimReviewed',
  name: 'author.name',
  reviewer: 'author.name',
  title: 'headline',
  verdict: 'reviewRating.alternateName',
  why: 'reviewBody',
  published: 'datePublished',
  assessedAt: 'datePublished',
} as const;

/** Reads fact-checks: ClaimReview of schema.org as JSON-LD in a file, a page, or a feed. */
export async function* readClaimReviews(input: Input): AsyncGenerator<ReadItem> {
  const text = await wholeText(input, LARGEST);
  if (typeof text !== 'string') return yield { line: 1, problem: text };
  yield { line: 1, value: { type: 'bundle', version: BUNDLE_VERSION, name: BUNDLE } };
  const { blocks, otherwise } = blocksOf(text);
  for (const line of otherwise) yield { line, note: 'a ClaimReview told as microdata or RDFa: JSON-LD alone is read' };
  const seen = new Set<string>();
  let found = 0;
  for (const block of blocks) {
    const read = reviewsOf(block);
    if ('expected' in read) {
      yield { line: block.line, problem: { field: 'script', expected: read.expected } };
      found += 1;
    } else {
      found += read.reviews.length;
      yield* notesOf(block, read.others);
      for (const review of read.reviews) yield* itemsOf(review, seen);
    }
  }
  if (found === 0) yield { line: 1, problem: { field: 'file', expected: 'a ClaimReview in JSON-LD; there is none' } };
}

function* notesOf({ line }: Block, others: readonly string[]): Generator<ReadItem> {
  for (const type of others) yield { line, note: `JSON-LD of type ${type}: no fact-check` };
}

function* itemsOf({ line, said }: Found, seen: Set<string>): Generator<ReadItem> {
  const made = recordsOf(reviewOf(said));
  if ('expected' in made) return yield { line, problem: made };
  if (seen.has(made.word)) return yield { line, note: 'a review that stands there a second time' };
  seen.add(made.word);
  for (const value of made.records) yield { line, value: written(value), shared: true, columns: COLUMNS };
  for (const note of made.notes) yield { line, note };
  for (const path of said.rest()) yield { line, note: `${path}: not kept, there is no field for it` };
}
