import type { Forgotten } from '../../history/forgotten.store.ts';
import type { Revision } from '../../history/revision.store.ts';
import type { CheckedRecord, Problem, Shape } from '../../record/shape.ts';

/** Where a record stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** Where it is a row of a table: the columns in which fields of its records stand, where they are not called the same. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Something that was not taken: where it stands, which field, and what was expected of it. */
export interface Refusal extends Omit<Place, 'columns'>, Problem {}

/** A record on its way in. */
export interface Entry extends Place {
  readonly shape: Shape;
  /** The bundle whose header stands above it. */
  readonly bundle: string;
  /** Its whole key. */
  readonly key: string;
  /** As its author wrote it at first; its references become whole keys. */
  readonly record: CheckedRecord;
  /** Whole keys of the records that it names, once they are known. */
  readonly names: readonly string[];
  /** Others bring it too, each as far as they know it. */
  readonly shared?: true;
}

/** Something that a file holds and that is not kept, or not as it stands: what, how often, and where it stands first. */
export interface Note extends Omit<Place, 'columns'> {
  readonly what: string;
  readonly count: number;
}

/** A revision on its way in. */
export interface RevisionEntry extends Place {
  readonly revision: Revision;
}

/** That a record was forgotten, on its way in. */
export interface ForgottenEntry extends Place {
  readonly forgotten: Forgotten;
}

/** All that one run of an import brings, and what has been refused of it so far. */
export interface Delivery {
  /** The records that are still to be taken, by whole key, in the order of the files. */
  readonly entries: Map<string, Entry>;
  /** Where the records stand that were refused, by whole key, as far as their keys could be read. */
  readonly refused: Map<string, Place>;
  readonly revisions: RevisionEntry[];
  readonly forgotten: ForgottenEntry[];
  /** The bundles whose headers stand in the files, each with the file that it stands in. */
  readonly bundles: Map<string, string>;
  /** Records that were found to be another one of the files, and say the same. */
  readonly joined: Place[];
  readonly refusals: Refusal[];
  /** By file and what they say. */
  readonly notes: Map<string, Note>;
}

export function emptyDelivery(): Delivery {
  return {
    entries: new Map(),
    refused: new Map(),
    revisions: [],
    forgotten: [],
    bundles: new Map(),
    joined: [],
    refusals: [],
    notes: new Map(),
  };
}

/** Refuses what stands at a place; a record is given with its key, so that those who name it can be refused too. */
export function refuse(delivery: Delivery, place: Place, problems: readonly Problem[], key?: string): void {
  const { file, line, columns } = place;
  for (const { field, expected } of problems)
    delivery.refusals.push({ file, line, field: columns?.[field.split('.')[0] ?? ''] ?? field, expected });
  if (key === undefined) return;
  delivery.entries.delete(key);
  delivery.refused.set(key, { file, line });
}

/** Refuses a record that had been taken for the time being. */
export function refuseEntry(delivery: Delivery, entry: Entry, ...problems: readonly Problem[]): void {
  refuse(delivery, entry, problems, entry.key);
}

/** Counts a note of a file. */
export function note({ notes }: Delivery, { file, line }: Place, what: string): void {
  const name = `${file}\n${what}`;
  const earlier = notes.get(name);
  notes.set(name, { file, line: earlier?.line ?? line, what, count: (earlier?.count ?? 0) + 1 });
}

/** How a place is named in a message. */
export function told({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** How many lines or records were refused: one may have several problems. */
export function countRefused({ refusals }: Delivery): number {
  return new Set(refusals.map(told)).size;
}
