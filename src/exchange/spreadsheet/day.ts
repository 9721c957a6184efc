import { boundsOf } from '../../record/date.ts';
import type { Read } from './number.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Days of Excel: 2,958,465 is the last one it knows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;
const DAY = 86_400_000;

/** How a time is written in a cell, for people. */
export const TIME_IS = 'a time such as 2025-03-09, 2025-03, 2025, 2025-03-06/2025-03-08, 9 March 2025, or EDTF';

/** A time as a cell of a spreadsheet has it, in EDTF. What can be read in two ways is refused with both. */
export function timeIn(cell: string): Read<string> {
  const moment = momentIn(cell);
  if ('value' in moment || !/\s(?:to|until|-|–)\s|–/.test(cell)) return moment;
  const [from, to, ...rest] = cell.split(/\s+(?:to|until|-|–)\s+|–/).map((end) => momentIn(end.trim()));
  if (from === undefined || to === undefined || rest.length > 0) return moment;
  if (!('value' in from)) return from;
  if (!('value' in to)) return to;
  return known(`${from.value}/${to.value}`, cell);
}

function momentIn(cell: string): Read<string> {
  if (/^\d{5,7}([.,]\d+)?$/.test(cell) && Number.parseInt(cell, 10) <= LAST_SERIAL) return { expected: serial(cell) };
  const text = /^(\d{4})(\d\d)(\d\d)$/.exec(cell)?.slice(1).join('-') ?? cell.replace(/ 00:00(:00(\.0+)?)?$/, '');
  if (boundsOf(text) !== undefined) return { value: text };
  const parts = /^(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/.exec(text);
  if (parts) return inFigures(cell, parts[1] ?? '', parts[3] ?? '', parts[4] ?? '');
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (month) return known(`${month[2]}-${two(month[1])}`, cell);
  return inWords(cell, text.toLowerCase());
}

function inFigures(cell: string, first: string, second: string, third: string): Read<string> {
  if (first.length === 4) return known(`${first}-${two(second)}-${two(third)}`, cell);
  if (third.length !== 4) return { expected: `a year in four digits, not "${cell}"` };
  const readings = [`${third}-${two(second)}-${two(first)}`, `${third}-${two(first)}-${two(second)}`];
  const [one, other] = new Set(readings.filter((each) => boundsOf(each) !== undefined));
  if (one === undefined) return { expected: `${TIME_IS}; "${cell}" is no day` };
  return other === undefined ? { value: one } : { expected: `${one} or ${other}: "${cell}" can be read as either` };
}

function inWords(cell: string, text: string): Read<string> {
  const [, day, name, year] =
    new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+)?${MONTH}[\\s,-]+(\\d{4})$`).exec(text) ?? [];
  const [, otherName, otherDay, otherYear] =
    new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`).exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? otherName ?? '').slice(0, 3)) + 1;
  if (month === 0) return { expected: `${TIME_IS}, not "${cell}"` };
  const ends = [year ?? otherYear, two(String(month)), two(day ?? otherDay)].filter((part) => part !== undefined);
  return known(ends.join('-'), cell);
}

function known(edtf: string, cell: string): Read<string> {
  return boundsOf(edtf) === undefined ? { expected: `${TIME_IS}; "${cell}" is none` } : { value: edtf };
}

/** Excel keeps a day as a number; counted from 1900 in most of its files, from 1904 in some of old Macs. */
function serial(cell: string): string {
  const number = Number.parseInt(cell, 10);
  const [common, mac] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)].map((zero) =>
    new Date(zero + number * DAY).toISOString().slice(0, 10),
  );
  return `a time; "${cell}" is a day number of Excel: ${common} counted from 1900, ${mac} counted from 1904. Format the column as text, and write 2025-03-09`;
}

function two(digits: string): string;
function two(digits: string | undefined): string | undefined;
function two(digits: string | undefined): string | undefined {
  return digits?.padStart(2, '0');
}
