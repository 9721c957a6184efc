import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CheckedRecord } from './shape.ts';

/** A value as JSON in one form only (RFC 8785). The package's types describe a module; it is the function itself. */
export const canonical = canonicalize as unknown as (value: unknown) => string;

/** A record's content in the one form in which two records are compared (RFC 8785), without when it was recorded. */
export function contentOf(record: CheckedRecord): string {
  const { recordedAt: _, ...content } = record;
  return canonical(content);
}

/** SHA-256 of a record's content, in hexadecimal digits. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
