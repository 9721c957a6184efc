import type { Figure, Report } from './reports.ts';
import { BODIES, EVENTS, type EventWord, PLACE_OF, PLACES, TABLES, VOICES } from './world.ts';

type Made = Readonly<Record<string, unknown>>;

/** A figure, whatever its field is called. */
type Counted = Omit<Figure, 'field'>;

/** The records of the bundle, its header first. `lastDay` is the last day in the original files: all was said by then. */
export function bundleOf(reports: readonly Report[], lastDay: string): Made[] {
  const records = new Map<string, Made>();
  // Two voices that say one number of one day say one claim, which is made once.
  const add = (record: Made) => records.set(`${String(record['type'])} ${String(record['key'])}`, record);
  [...PLACES, ...BODIES, ...VOICES, ...TABLES, ...events()].forEach(add);
  for (const report of reports) {
    if (report.line !== 'ocha-verified') add(documentOf(report));
    for (const figure of report.figures) {
      add(claimOf(report, figure));
      actsOf(report, figure, lastDay).forEach(add);
    }
  }
  return [{ type: 'bundle', version: 1, name: 'daily-counts' }, ...records.values()];
}

function events(): Made[] {
  const counted = Object.entries(EVENTS).map(([key, { name, occurred }]) =>
    key.startsWith('lebanon')
      ? { key, name, occurred, place: 'lebanon', partOf: 'lebanon' }
      : { key, name, occurred, place: key },
  );
  const whole = { key: 'lebanon', name: 'casualties in Lebanon since October 2023', occurred: '2023-10-08/..' };
  const like = { eventType: 'OTHER', words: 'casualties over a time', restsOn: 'EDITORIAL' };
  return [{ ...whole, place: 'lebanon' }, ...counted].map((event) => ({ type: 'event', ...event, ...like }));
}

function documentOf({ line, day }: Report): Made {
  return {
    type: 'document',
    key: `${line}-${day}`,
    documentType: 'REPORT',
    source: line,
    description: `report of ${day}, known here from the data set alone`,
    published: day,
  };
}

function eventOf({ line, count }: Report): EventWord {
  const { key } = PLACE_OF[line];
  return (key === 'lebanon' ? `lebanon-${count}` : key) as EventWord;
}

function claimOf(report: Report, counted: Counted): Made {
  const { series, number } = counted;
  const { measure, measureWords, population, cumulative } = series;
  return {
    type: 'figureClaim',
    key: claimKey(report, counted),
    text: textOf(report, counted),
    event: eventOf(report),
    measure,
    ...(measureWords === undefined ? {} : { measureWords }),
    populations: [{ words: population }],
    low: number,
    high: number,
    qualifier: 'EXACT',
    place: PLACE_OF[report.line].key,
    cumulative,
    ...(cumulative ? { asOf: report.day } : { period: periodOf(report) }),
  };
}

/** The same for whatever is the same claim, whoever says it. */
function claimKey(report: Report, { series, number }: Counted): string {
  const { measure, measureWords, population, cumulative } = series;
  const what = measureWords === undefined ? measure.toLowerCase() : 'starved';
  const whom = population.startsWith('people at') ? 'aid-seekers' : population.replaceAll(' ', '-');
  const over = cumulative ? [] : [report.line === 'ocha-verified' ? 'on' : `in-${report.hours}h-to`];
  return [eventOf(report), what, ...(whom === 'people' ? [] : [whom]), ...over, report.day, number].join('-');
}

const HOW = { KILLED: 'killed', INJURED: 'injured', OTHER: 'dead from starvation' } as const;

function textOf(report: Report, { series, number }: Counted): string {
  const { line, day, hours } = report;
  const { measure, population, cumulative } = series;
  const when = cumulative
    ? `from ${EVENTS[eventOf(report)].since} up to ${day}`
    : line === 'ocha-verified'
      ? `on ${day}`
      : `in the ${hours} hours to the report of ${day}`;
  const what = `The number of ${population} ${HOW[measure]} in ${PLACE_OF[line].told} ${when}`;
  return `${what} is ${number.toLocaleString('en-GB')}`;
}

const DAY_MS = 86_400_000;

/** The days that a report's hours fall on; the makers give hours, so where they end is our reading. */
function periodOf({ line, day, hours }: Report): Made | string {
  if (line === 'ocha-verified') return day;
  const first = new Date(Date.parse(day) - (hours / 24 - 1) * DAY_MS).toISOString().slice(0, 10);
  return { edtf: first === day ? day : `${first}/${day}`, inferred: true };
}

/** Who says it, and where that is read. What OCHA reports of Lebanon it has from the ministry there. */
function actsOf(report: Report, figure: Figure, lastDay: string): Made[] {
  const { line, day } = report;
  const claim = claimKey(report, figure);
  const act = (source: string) => ({
    type: 'assertion',
    key: `${claim}-${source}`,
    claim,
    source,
    polarity: 'AFFIRMS',
  });
  const found = { document: `${line}-${day}`, locator: figure.field, statedAt: day };
  switch (line) {
    case 'ocha-verified':
      return [{ ...act(line), ...verified(report, figure, lastDay) }];
    case 'ocha-lebanon': {
      const upstream = act('moph-lb');
      return [upstream, { ...act(line), ...found, certainty: 'ATTRIBUTED', relays: [{ to: upstream.key }] }];
    }
    default:
      return [{ ...act(line), ...found, certainty: 'STATED' }];
  }
}

/** Figures are verified later than they are reported: when, the file does not say. */
function verified({ day }: Report, { field }: Figure, lastDay: string): Made {
  return {
    document: 'ocha-verified',
    locator: `${day}, ${field}`,
    certainty: 'VERIFIED',
    hedge: 'verified',
    statedAt: { edtf: `[${day}..${lastDay}]`, inferred: true },
  };
}
