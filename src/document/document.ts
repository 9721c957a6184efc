import { z } from 'zod';
import { LIMITS, language, line, oneOf, url } from '../record/fields.ts';
import { uniqueText } from '../record/key.ts';
import { reference } from '../record/reference.ts';
import { shape } from '../record/shape.ts';
import { amountOf, orderedDate, plain } from '../record/stored.ts';
import { link, links } from '../record/drawn.ts';

export const DOCUMENT_TYPES = [
  'ARTICLE',
  'POST',
  'VIDEO',
  'IMAGE',
  'MEDIA',
  'FOOTAGE',
  'SPEECH',
  'REPORT',
  'COLLECTION',
] as const;
export const DERIVATIONS = ['REPUBLISHES', 'EMBEDS', 'QUOTES', 'TRANSLATES'] as const;

/** Most documents that one document is made of; a longer list of references belongs to several documents. */
const MOST_ORIGINALS = 100;

const original = z.strictObject(
  { to: reference('document'), how: oneOf(DERIVATIONS) },
  { error: 'an original: {to, how}' },
);

/** The address of a document as it is compared: its fragment names a place in it, and its scheme nothing. */
export function urlKey(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return uniqueText(hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search);
}

/** One published item of a source, or one set of items that a text does not tell apart. */
export const documentShape = shape(
  {
    type: 'document',
    concept: 'document',
    kind: null,
    says: 'One published item of a Source, or one set of items that a text does not tell apart (COLLECTION, with its count).',
    searched: ['title', 'description'],
    naturalKeys: ({ url: address }) => ({ urlKey: address === undefined ? undefined : urlKey(address) }),
    fields: {
      documentType: plain(oneOf(DOCUMENT_TYPES)),
      source: link({ type: 'PUBLISHED_BY' }, 'source'),
      title: plain(line(LIMITS.words).optional().describe('As published.')),
      description: plain(line(LIMITS.words).optional().describe('Ours, neutral: what it is, where it has no title.')),
      url: plain(url.optional()),
      published: orderedDate(),
      language: plain(language.optional()),
      archivedUrl: plain(url.optional()),
      archivedHash: plain(
        z
          .string()
          .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in 64 hexadecimal digits' })
          .optional(),
      ),
      count: amountOf(),
      derivesFrom: links({ type: 'DERIVES_FROM' }, original, MOST_ORIGINALS, {
        to: (item) => item.to,
        tell: ({ how }) => ({ how }),
        make: (to, { how }) => ({ to, how }),
      }),
    },
  },
  ({ documentType, count }, fail) => {
    if (documentType !== 'COLLECTION' && count !== undefined) fail('count', 'only where documentType is COLLECTION');
  },
);
