import type { Problem } from '../../record/shape.ts';

/** What stands at one place of a file: a value that wants to be a record, the reason why there is none, or a note. */
export type ReadItem =
  | ReadValue
  | { readonly line: number; readonly problem: Problem }
  /** What is there and is not kept, or is not what it seems; counted, and told in the report. */
  | { readonly line: number; readonly note: string };

/** A value that wants to be a record. */
export interface ReadValue {
  readonly line: number;
  readonly value: unknown;
  /** Many items of a file, and other files, bring this record, each as far as it knows it: a source, a place. */
  readonly shared?: true;
  /** How the file calls the fields of the record, for messages. */
  readonly columns?: Readonly<Record<string, string>>;
}
