import type { ComponentType } from 'react';
import type { LensInput, TypedDocumentString } from '../generated/graphql.ts';
import type { Subject } from '../record/type.ts';
import type { Settings } from '../state/place.ts';
import type { Table } from '../table/table.ts';

/** What decides what a view asks. */
export interface Question {
  readonly subject: Subject;
  /** Empty where everything counts. */
  readonly lens: LensInput;
  readonly settings: Settings;
}

/** What every view is given. */
export interface ViewProps extends Question {
  /** Turns some of its switches: the address follows. */
  readonly change: (settings: Settings) => void;
  /** Goes to another record: shows it beside, or in a view where one is named. */
  readonly open: (key: string, view?: string) => void;
}

/** What the body of a view draws from. */
export interface BodyProps<Data> extends ViewProps {
  readonly data: Data;
}

/** A view: a question, one operation that asks it, and a picture of the answer. */
export interface View<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (question: Question) => Variables;
  /** The picture. It is drawn from the data alone, and asks nothing itself. */
  readonly Body: ComponentType<BodyProps<Data>>;
  /** The same answer in rows: for who cannot see the picture, and to take away. */
  readonly table: (data: Data, question: Question) => Table;
  /** What to ask for the rest of a long answer; undefined where it is whole. Without it the operation brings all there is. */
  readonly next?: (data: Data, variables: Variables) => Variables | undefined;
  /** An answer with the rest put to it. */
  readonly join?: (data: Data, rest: Data) => Data;
}
