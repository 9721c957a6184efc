import type { Problem } from '../../record/shape.ts';

/** What stands at one place of a file: a value that wants to be a record, or the reason why there is none. */
export type ReadItem =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly problem: Problem };
