import type { LeaveOut, Report } from './reports.ts';

/** Which reports are kept, so that the bundle stays small enough to be read. */

/** Up to this day every report is kept: two voices on Gaza in turn, two lines on the West Bank, a count that fell. */
const EVERY_REPORT_UNTIL = '2023-10-31';

/**
 * The reports that are kept: every one of the first weeks; of each line afterwards the first of each month and the last
 * of all; and both reports wherever a running count became smaller, be it a revision or a new beginning.
 */
export function sample(reports: readonly Report[], leaveOut: LeaveOut): Report[] {
  const kept = new Set([...firstAndLast(reports), ...aroundFalls(reports)]);
  return reports.filter((report) => {
    if (report.day <= EVERY_REPORT_UNTIL || kept.has(report)) return true;
    leaveOut('reports after the first weeks that are neither the first of their month nor at a fall');
    return false;
  });
}

function firstAndLast(reports: readonly Report[]): Report[] {
  const firstOfMonth = new Map<string, Report>();
  const last = new Map<string, Report>();
  for (const report of reports) {
    const month = `${report.line} ${report.day.slice(0, 7)}`;
    if (!firstOfMonth.has(month)) firstOfMonth.set(month, report);
    last.set(report.line, report);
  }
  return [...firstOfMonth.values(), ...last.values()];
}

function aroundFalls(reports: readonly Report[]): Report[] {
  const found: Report[] = [];
  const before = new Map<string, { report: Report; number: number }>();
  for (const report of reports) {
    for (const { field, series, number } of report.figures) {
      if (!series.cumulative) continue;
      const name = `${report.line} ${field}`;
      const last = before.get(name);
      if (last !== undefined && last.number > number) found.push(last.report, report);
      before.set(name, { report, number });
    }
  }
  return found;
}
