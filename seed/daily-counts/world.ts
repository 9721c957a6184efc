import type { LineName } from './series.ts';

/** What the reports are about, and whose they are: places, bodies, voices, events. All of it is our arrangement. */

type Made = Readonly<Record<string, unknown>>;

/** Where the original files come from. */
export const ORIGIN = {
  repository: 'https://github.com/TechForPalestine/palestine-datasets',
  commit: '9ea6456f4437dac6f04e22eaab85b0ec88601179',
} as const;

/** The place that each line of reporting is about: its word, and how it is told in a sentence. */
export const PLACE_OF: Readonly<Record<LineName, { readonly key: string; readonly told: string }>> = {
  mohtel: { key: 'gaza', told: 'the Gaza Strip' },
  gmotel: { key: 'gaza', told: 'the Gaza Strip' },
  'ocha-flash': { key: 'west-bank', told: 'the West Bank' },
  'ocha-verified': { key: 'west-bank', told: 'the West Bank' },
  'ocha-lebanon': { key: 'lebanon', told: 'Lebanon' },
  'moph-lb': { key: 'lebanon', told: 'Lebanon' },
};

/** When each event's count began, as its claims say it. Lebanon's was begun anew, so it has two. */
export const EVENTS = {
  gaza: { name: 'casualties in the Gaza Strip since October 2023', since: 'October 2023', occurred: '2023-10-07/..' },
  'west-bank': {
    name: 'casualties in the West Bank since October 2023',
    since: 'October 2023',
    occurred: '2023-10-07/..',
  },
  'lebanon-1': {
    name: 'casualties in Lebanon from October 2023 to December 2024',
    since: 'October 2023',
    occurred: '2023-10-08/2024-12-04',
  },
  'lebanon-2': {
    name: 'casualties in Lebanon since March 2026',
    since: 'March 2026',
    occurred: '2026-03-02/..',
  },
} as const;

export type EventWord = keyof typeof EVENTS;

export const PLACES: readonly Made[] = [
  {
    key: 'gaza',
    name: 'Gaza Strip',
    placeType: 'REGION',
    aliases: names(['قطاع غزة', 'ar'], ['רצועת עזה', 'he']),
  },
  {
    key: 'west-bank',
    name: 'West Bank',
    placeType: 'REGION',
    aliases: names(['الضفة الغربية', 'ar'], ['הגדה המערבית', 'he']),
  },
  { key: 'lebanon', name: 'Lebanon', placeType: 'COUNTRY', aliases: names(['لبنان', 'ar'], ['לבנון', 'he']) },
].map((place) => ({ type: 'place', ...place }));

function names(...given: readonly [text: string, language: string][]): Made[] {
  return given.map(([text, language]) => ({ text, language, restsOn: 'EDITORIAL' }));
}

export const BODIES: readonly Made[] = [
  { key: 'gaza-health', name: 'Ministry of Health in Gaza', organizationType: 'GOVERNMENT' },
  { key: 'gaza-media', name: 'Government Media Office in Gaza', organizationType: 'GOVERNMENT' },
  { key: 'lebanon-health', name: 'Ministry of Public Health of Lebanon', organizationType: 'GOVERNMENT' },
  { key: 'ocha', name: 'UN OCHA', organizationType: 'OTHER' },
  { key: 'tech-for-palestine', name: 'Tech For Palestine', organizationType: 'NGO' },
].map((body) => ({ type: 'organization', ...body }));

export const VOICES: readonly Made[] = [
  voice('mohtel', 'Telegram channel of the Ministry of Health in Gaza', 'gaza-health', 'https://t.me/s/MOHMediaGaza'),
  voice('gmotel', 'Telegram channel of the Government Media Office in Gaza', 'gaza-media', 'https://t.me/s/mediagovps'),
  voice('moph-lb', 'Ministry of Public Health of Lebanon', 'lebanon-health'),
  voice('ocha-flash', 'UN OCHA flash updates on the West Bank', 'ocha'),
  voice('ocha-verified', 'UN OCHA verified figures on the West Bank', 'ocha'),
  voice('ocha-lebanon', 'UN OCHA flash updates on Lebanon', 'ocha'),
  { ...voice('makers', 'Palestine datasets', 'tech-for-palestine', ORIGIN.repository), sourceType: 'MONITOR' },
];

function voice(key: string, name: string, body: string, address?: string): Made {
  return {
    type: 'source',
    key,
    name,
    sourceType: 'OFFICIAL_CHANNEL',
    ...(address === undefined ? {} : { address }),
    runBy: [{ actor: body, restsOn: 'EDITORIAL' }],
  };
}

/** Documents that are not one day's report: the table of verified figures, and the files that all of this is from. */
export const TABLES: readonly Made[] = [
  {
    type: 'document',
    key: 'ocha-verified',
    documentType: 'REPORT',
    source: 'ocha-verified',
    description: 'verified figures by day, known here from the data set alone',
  },
  {
    type: 'document',
    key: 'data-set',
    documentType: 'COLLECTION',
    source: 'makers',
    description: 'the files of daily counts that all reports of this bundle are known from',
    url: `${ORIGIN.repository}/tree/${ORIGIN.commit}`,
    count: { low: 3, high: 3 },
  },
];
