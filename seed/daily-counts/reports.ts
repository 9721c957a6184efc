import { z } from 'zod';
import { GAZA, LEBANON, type LineName, type Series, WEST_BANK_FLASH, WEST_BANK_VERIFIED } from './series.ts';

/** The original files as reports: who is said to have reported what for which day. */

/** One number of a report. */
export interface Figure {
  /** Name of its field in the original file. */
  readonly field: string;
  readonly series: Series;
  readonly number: number;
}

/** What one line of reporting says for one day. */
export interface Report {
  readonly line: LineName;
  /** As in 2023-10-07. */
  readonly day: string;
  /** How many hours the figures that are not cumulative are counted over. */
  readonly hours: number;
  /** Which count it belongs to, where a count began anew (Lebanon): 1 or 2. */
  readonly count: number;
  readonly figures: readonly Figure[];
}

/** The texts of the three original files. */
export interface Originals {
  readonly gaza: string;
  readonly westBank: string;
  readonly lebanon: string;
}

/** Counts one more row or figure that was left out for a reason. */
export type LeaveOut = (why: string) => void;

const day = z.iso.date();
const gazaRows = z.array(
  z.looseObject({
    report_date: day,
    report_source: z.enum(['mohtel', 'gmotel', 'missing']),
    report_period: z.number(),
  }),
);
const westBankRows = z.array(
  z.looseObject({
    report_date: day,
    flash_source: z.enum(['un', 'fill']),
    verified: z.record(z.string(), z.number()).optional(),
  }),
);
const lebanonRows = z.array(
  z.looseObject({
    report_date: day,
    report_source: z.enum(['ocha', 'moph_lb']),
    report_period: z.number(),
    phase: z.number(),
  }),
);

/** All that somebody is said to have reported, by day. Rows that nobody reported stay out. */
export function reportsOf({ gaza, westBank, lebanon }: Originals, leaveOut: LeaveOut): Report[] {
  const reports = [
    ...gazaReports(gaza, leaveOut),
    ...westBankReports(westBank, leaveOut),
    ...lebanonReports(lebanon, leaveOut),
  ];
  return reports.sort((a, b) => a.day.localeCompare(b.day));
}

function gazaReports(text: string, leaveOut: LeaveOut): Report[] {
  const last = new Map<string, number>();
  return gazaRows.parse(JSON.parse(text)).flatMap((row) => {
    const { report_date: day, report_source: line, report_period: hours } = row;
    if (line === 'missing') return none(leaveOut, 'rows of Gaza without a source');
    if (hours === 0) return none(leaveOut, 'rows of Gaza on days without a report: the figures of the day before');
    const figures = figuresOf(row, GAZA, leaveOut).filter(({ field, number, series }) => {
      const isRepeated = series.carriedForward && last.get(field) === number;
      last.set(field, number);
      if (isRepeated) leaveOut('figures of Gaza that only repeat the last one, which may be carried forward');
      return !isRepeated;
    });
    return [{ line, day, hours, count: 1, figures }];
  });
}

function westBankReports(text: string, leaveOut: LeaveOut): Report[] {
  return westBankRows.parse(JSON.parse(text)).flatMap(({ verified, ...row }): Report[] => {
    const at = { day: row.report_date, hours: 24, count: 1 };
    const flash: Report[] =
      row.flash_source === 'fill'
        ? none(leaveOut, 'rows of the West Bank that the makers filled in')
        : [{ ...at, line: 'ocha-flash', figures: figuresOf(row, WEST_BANK_FLASH, leaveOut) }];
    if (verified === undefined) return flash;
    return [...flash, { ...at, line: 'ocha-verified', figures: figuresOf(verified, WEST_BANK_VERIFIED, leaveOut) }];
  });
}

function lebanonReports(text: string, leaveOut: LeaveOut): Report[] {
  return lebanonRows.parse(JSON.parse(text)).map((row) => ({
    line: row.report_source === 'ocha' ? 'ocha-lebanon' : 'moph-lb',
    day: row.report_date,
    hours: row.report_period,
    count: row.phase,
    figures: figuresOf(row, LEBANON, leaveOut),
  }));
}

function none(leaveOut: LeaveOut, why: string): [] {
  leaveOut(why);
  return [];
}

/** A row's own fields that say when and by whom, and count nothing. */
const NO_FIGURES = ['report_period', 'phase'];

function figuresOf(
  row: Readonly<Record<string, unknown>>,
  taken: Readonly<Record<string, Series>>,
  leaveOut: LeaveOut,
): Figure[] {
  for (const [field, value] of Object.entries(row)) {
    if (typeof value !== 'number' || field in taken || NO_FIGURES.includes(field)) continue;
    leaveOut(field.startsWith('ext_') ? 'figures that the makers worked out (ext_...)' : `figures called ${field}`);
  }
  return Object.entries(taken).flatMap(([field, series]) => {
    const number = row[field];
    return typeof number === 'number' ? [{ field, series, number }] : [];
  });
}
