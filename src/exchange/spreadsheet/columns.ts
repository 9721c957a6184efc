import { DOCUMENT_TYPES } from '../../document/document.ts';
import { EVENT_TYPES } from '../../event/event.ts';
import { MEASURES, QUALIFIERS } from '../../claim/figure.ts';
import { MEANS, STANCES } from '../../claim/stance.ts';
import { POLARITIES } from '../../assertion/assertion.ts';
import { CERTAINTIES } from '../../lens/wording.ts';
import { PLACE_TYPES } from '../../place/place.ts';
import { plainWords } from '../../record/words.ts';
import { SOURCE_TYPES } from '../../source/source.ts';
import { ACTOR_TYPES } from './actor-type.ts';

/** A column of one of our tables. */
export interface Column {
  readonly name: string;
  readonly says: string;
  /** The header must have it, and each row must fill it. */
  readonly needed?: true;
  /** What the two example rows of the template have there. */
  readonly examples: readonly [string, string];
}

const inWords = (words: readonly string[]) => words.map(plainWords).join(', ');
const typeOf = (what: string, types: readonly string[], standard: string): string =>
  `What kind of ${what} --create makes of an unknown name: ${inWords(types)}. Empty: ${standard}.`;

/** What every row says of the act: who said it, where, when, how surely, on whose word. */
const ACT: readonly Column[] = [
  {
    name: 'source',
    says: 'Who says it, as a voice: name, other name or key.',
    needed: true,
    examples: ['The Outlet', 'The Monitor'],
  },
  { name: 'source type', says: typeOf('source', SOURCE_TYPES, 'unknown'), examples: ['outlet', 'monitor'] },
  {
    name: 'document address',
    says: 'Where it can be read: the address of the page. Two rows with one address are in one document.',
    examples: ['https://outlet.example/1', 'https://monitor.example/report'],
  },
  {
    name: 'document title',
    says: 'Its title. A document without an address goes by it.',
    examples: ['', 'What happened on the coast'],
  },
  {
    name: 'document type',
    says: `What it is: ${inWords(DOCUMENT_TYPES.filter((each) => each !== 'COLLECTION'))}. Empty: article.`,
    examples: ['', 'report'],
  },
  { name: 'document date', says: 'When it was published.', examples: ['2025-03-09', '2025-03-10'] },
  {
    name: 'locator',
    says: 'Where in the document: page, paragraph, time. Tells apart two rows that are alike in all but their numbers.',
    examples: ['paragraph 4', 'page 2'],
  },
  { name: 'stated at', says: 'When it was said.', examples: ['2025-03-09', '2025-03-10'] },
  {
    name: 'hedge',
    says: 'The words that show how surely it is said: "according to", "allegedly". It decides the certainty.',
    examples: ['according to', ''],
  },
  {
    name: 'certainty',
    says: `Only where the hedge is not one of the known ones: ${inWords(CERTAINTIES)}. No hedge is stated; on somebody's word is attributed.`,
    examples: ['', ''],
  },
  { name: 'polarity', says: `Whether the source ${inWords(POLARITIES)} it. Empty: affirms.`, examples: ['', ''] },
  {
    name: 'quote',
    says: "The source's own words.",
    examples: ['At least 250 were killed, according to the Monitor.', 'We counted 250 to 300 dead.'],
  },
  { name: 'language', says: 'Language of the quote: en, ar, he, tr, ...', examples: ['en', 'en'] },
  {
    name: 'on whose word',
    says: 'Whose word the source passes on: names or keys of sources, parted by |.',
    examples: ['The Monitor', ''],
  },
  { name: 'on whose word type', says: typeOf('source', SOURCE_TYPES, 'unknown'), examples: ['monitor', ''] },
];

const FIGURES: readonly Column[] = [
  {
    name: 'event',
    says: 'What the number is about: name, other name or key of an event.',
    needed: true,
    examples: ['the night of the attack', 'the night of the attack'],
  },
  { name: 'event type', says: typeOf('event', EVENT_TYPES, 'other'), examples: ['attack', 'attack'] },
  { name: 'measure', says: `What is counted: ${inWords(MEASURES)}.`, needed: true, examples: ['killed', 'killed'] },
  { name: 'measure words', says: 'What is counted, where measure is other.', examples: ['', ''] },
  {
    name: 'population',
    says: 'Who is counted: names or keys of actors, parted by |.',
    examples: ['residents of Baniyas', ''],
  },
  { name: 'population type', says: typeOf('actor', ACTOR_TYPES, 'community'), examples: ['', ''] },
  {
    name: 'population words',
    says: 'Who is counted, in words alone, or which part of the population.',
    examples: ['', 'doctors and pharmacists'],
  },
  {
    name: 'low',
    says: 'The lowest number, in digits. With high empty: at least. Both the same: exactly.',
    examples: ['250', '250'],
  },
  { name: 'high', says: 'The highest number. With low empty: at most.', examples: ['', '300'] },
  {
    name: 'qualifier',
    says: `How the number is meant, where low and high do not show it: ${inWords(QUALIFIERS)}.`,
    examples: ['', ''],
  },
  { name: 'words', says: 'The number as the source words it: "hundreds".', examples: ['', ''] },
  { name: 'doer', says: 'Who is said to have done it: name or key of an actor.', examples: ['', ''] },
  { name: 'doer type', says: typeOf('actor', ACTOR_TYPES, 'none, it must be given'), examples: ['', ''] },
  {
    name: 'doer words',
    says: 'Who did it, in words alone, or which part of the doer.',
    examples: ['armed men', 'armed men'],
  },
  {
    name: 'place',
    says: 'Where, as far as the source says so: name or key of a place. Empty: nothing is filled in from the event.',
    examples: ['Baniyas', ''],
  },
  { name: 'place type', says: typeOf('place', PLACE_TYPES, 'other'), examples: ['city', ''] },
  { name: 'period', says: 'The time the number is counted over.', examples: ['2025-03-06/2025-03-07', ''] },
  { name: 'as of', says: 'The time up to which it counts.', examples: ['', '2025-03-10'] },
  { name: 'cumulative', says: 'Yes where it counts from the beginning, no where it does not.', examples: ['', 'yes'] },
  ...ACT,
];

const STANCE_ACT: Readonly<Record<string, readonly [string, string]>> = {
  hedge: ['', ''],
  quote: ['The Republic condemns the attack.', ''],
  language: ['en', ''],
  'on whose word': ['', ''],
  'on whose word type': ['', ''],
};

const STANCES_TABLE: readonly Column[] = [
  {
    name: 'holder',
    says: 'Who takes the stance: name, other name or key of an actor.',
    needed: true,
    examples: ['The Republic', 'The Party'],
  },
  { name: 'holder type', says: typeOf('actor', ACTOR_TYPES, 'none, it must be given'), examples: ['state', 'party'] },
  { name: 'stance', says: `Which stance: ${inWords(STANCES)}.`, needed: true, examples: ['condemns', 'supports'] },
  {
    name: 'target',
    says: 'Towards whom or what: name or key of an actor or event.',
    needed: true,
    examples: ['the night of the attack', 'The Republic'],
  },
  {
    name: 'target type',
    says: `What --create makes of an unknown name: event, or a kind of actor (${inWords(ACTOR_TYPES)}). Empty: none, it must be given.`,
    examples: ['event', 'state'],
  },
  { name: 'means', says: `By what means, where that is said: ${inWords(MEANS)}.`, examples: ['statement', ''] },
  { name: 'occurred', says: 'When the stance was taken, where that is said.', examples: ['2025-03-09', ''] },
  ...ACT.map((column) => ({ ...column, examples: STANCE_ACT[column.name] ?? column.examples })),
];

const ACTORS: readonly Column[] = [
  { name: 'name', says: 'Its name.', needed: true, examples: ['The Party', 'residents of Baniyas'] },
  {
    name: 'type',
    says: `What kind of actor: ${inWords(ACTOR_TYPES)}.`,
    needed: true,
    examples: ['party', 'community'],
  },
  { name: 'language', says: 'Language of the name: en, ar, he, tr, ...', examples: ['en', 'en'] },
  {
    name: 'other names',
    says: 'Other names and spellings, parted by |, each with its language in brackets where known: بانياس (ar).',
    examples: ['Partei (de)|the party', ''],
  },
  {
    name: 'key',
    says: 'A key of your own, which stays when the name is corrected: small letters, digits and . _ ~ -. Never the name of a person to be protected. The whole key of a known actor corrects that one.',
    examples: ['the-party', ''],
  },
];

/** The tables there are, by name, in the order in which they are taken. */
export type TableName = 'actors' | 'figures' | 'stances';
export const TABLES: Readonly<Record<TableName, readonly Column[]>> = {
  figures: FIGURES,
  stances: STANCES_TABLE,
  actors: ACTORS,
};
export const TABLE_NAMES: readonly TableName[] = ['actors', 'figures', 'stances'];

/** Columns by which a table is told from the others. */
export const TELLING: Readonly<Record<TableName, string>> = {
  actors: 'other names',
  figures: 'measure',
  stances: 'stance',
};
