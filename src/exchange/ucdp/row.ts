import type { Problem } from '../../record/shape.ts';
import { oneLine } from '../text.ts';
import { NEEDED } from './columns.ts';

/** What kind of violence: between a state and another, between groups, against civilians. */
export type Violence = 'state-based' | 'non-state' | 'one-sided';

const VIOLENCE: Readonly<Record<string, Violence>> = { 1: 'state-based', 2: 'non-state', 3: 'one-sided' };

/** A row of GED: its cells by column, and those of which the form was checked. */
export interface Row {
  readonly line: number;
  readonly id: string;
  readonly violence: Violence;
  readonly start: string;
  readonly end: string;
  /** 1 for a day that is known, up to 5 for more than a month. */
  readonly datePrecision: number;
  /** 1 for a spot that is known, 6 for a country, 7 for the sea or the air. */
  readonly wherePrecision: number;
  readonly best: number;
  readonly high: number;
  readonly low: number;
  /** What stands in a column, on one line; undefined where nothing does. */
  readonly text: (column: string) => string | undefined;
  /** As it stands. */
  readonly raw: (column: string) => string;
  /** A number of deaths; 0 where nothing stands. */
  readonly count: (column: string) => number;
}

/** Reads a row. All that is wrong with it is found, not the first alone. */
export function rowOf(line: number, cells: ReadonlyMap<string, string>): Row | { readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const fail = (field: string, expected: string) => problems.push({ field, expected });
  const raw = (column: string) => cells.get(column)?.trim() ?? '';
  const text = (column: string) => oneLine(raw(column));
  const checked = <Value>(column: string, value: Value | undefined, expected: string): Value => {
    if (value === undefined && raw(column) !== '') fail(column, `${expected}, not "${raw(column).slice(0, 50)}"`);
    return value as Value; // where it is undefined the row is refused
  };
  const count = (column: string) =>
    raw(column) === '' ? 0 : checked(column, wholeNumber(raw(column)), 'a whole number from 0');
  const day = (column: string) => checked(column, dayOf(raw(column)), 'a day such as 1989-05-10');
  const code = (column: string, most: number) =>
    checked(column, codeOf(raw(column), most), `a whole number from 1 to ${most}`);
  for (const column of NEEDED) if (raw(column) === '') fail(column, 'a cell that is filled');
  const row: Row = {
    line,
    id: checked('id', /^\d{1,12}$/.test(raw('id')) ? raw('id') : undefined, 'the number of the event'),
    violence: checked('type_of_violence', VIOLENCE[raw('type_of_violence')], '1, 2 or 3'),
    start: day('date_start'),
    end: day('date_end'),
    datePrecision: code('date_prec', 5),
    wherePrecision: code('where_prec', 7),
    best: count('best'),
    high: count('high'),
    low: count('low'),
    text,
    raw,
    count,
  };
  for (const column of ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown']) count(column);
  if (problems.length === 0 && row.start > row.end) fail('date_end', `a day not before ${row.start}`);
  return problems.length > 0 ? { problems } : row;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,12}(\.0*)?$/.test(text) ? Number(text) : undefined;
}

function codeOf(text: string, most: number): number | undefined {
  const number = wholeNumber(text);
  return number !== undefined && number >= 1 && number <= most ? number : undefined;
}

function dayOf(text: string): string | undefined {
  const day = /^(\d{4}-\d\d-\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?)?$/.exec(text)?.[1];
  return day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}
