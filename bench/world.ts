import { DERIVATIONS, DOCUMENT_TYPES } from '../src/document/document.ts';
import { EVENT_TYPES } from '../src/event/event.ts';
import { PLACE_TYPES } from '../src/place/place.ts';
import { SOURCE_TYPES } from '../src/source/source.ts';
import { ORGANIZATION_TYPES } from '../src/actor/actor.ts';
import type { Sizes } from './sizes.ts';
import { SCRIPTS, TOWNS } from './names.ts';
import type { Random } from './random.ts';

/** What the acts of a made-up graph are about, and who reports. Each function makes one record, by its number. */

type Made = Record<string, unknown>;

const DAY = 86_400_000;
const BEGIN = Date.UTC(2024, 0, 1);
const DAYS = 730;

/** A day of the two years in which everything happens, as a date of EDTF. */
export function dayText(day: number): string {
  return new Date(BEGIN + day * DAY).toISOString().slice(0, 10);
}

/** The day on which a document was published; each is the same wherever it is asked for. */
export function dayOf(documentNumber: number): number {
  return 5 + ((documentNumber * 7_919) % (DAYS - 10));
}

/** The source of a document: two in five are the first one's, which so has a third of all assertions; the rest as 1/n. */
export function sourceOf(documentNumber: number, { sources }: Sizes): number {
  if (documentNumber % 5 < 2) return 0;
  const spread = ((documentNumber * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  return Math.min(sources - 1, Math.floor(sources ** spread));
}

/** A time that is known exactly, in part, as a span, within bounds, in words, or not at all. */
export function time(random: Random): Made | string | undefined {
  const day = random.below(DAYS - 40);
  const text = dayText(day);
  switch (random.below(7)) {
    case 0:
      return undefined;
    case 1:
      return text.slice(0, 7);
    case 2:
      return `${text}/${dayText(day + 1 + random.below(30))}`;
    case 3:
      return { edtf: `[..${text}]`, inferred: true };
    case 4:
      return { words: 'Thursday' };
    case 5:
      return { edtf: `${text}~`, words: 'this week', inferred: true };
    default:
      return text;
  }
}

export function place(random: Random, i: number): Made {
  return {
    type: 'place',
    key: `p${i}`,
    name: `${random.pick(TOWNS)} ${i}`,
    placeType: random.pick(PLACE_TYPES),
    ...(i > 0 && random.chance(0.7) ? { within: `p${random.hub(i)}` } : {}),
    ...(random.chance(0.6)
      ? { point: { latitude: 30 + random.below(1_000) / 100, longitude: 34 + random.below(1_000) / 100 } }
      : {}),
  };
}

export function actor(random: Random, i: number): Made {
  const script = random.pick(SCRIPTS);
  const name = `${random.pick(script.first)} ${random.pick(script.last)} ${i}`;
  const other = random.pick(SCRIPTS);
  const aliases = random.chance(0.3)
    ? [{ text: `${random.pick(other.first)} ${random.pick(other.last)}`, language: other.language }]
    : [];
  const type = i % 100 === 0 ? 'state' : random.pick(['person', 'person', 'organization', 'organization', 'community']);
  return {
    type,
    key: `a${i}`,
    name,
    language: script.language,
    aliases,
    ...(type === 'organization' ? { organizationType: random.pick(ORGANIZATION_TYPES) } : {}),
  };
}

export function source(random: Random, i: number, { actors }: Sizes): Made {
  const collective = random.chance(0.1);
  return {
    type: 'source',
    key: `s${i}`,
    name: `Voice ${i} ${random.pick(SCRIPTS[0].last)}`,
    sourceType: random.pick(SOURCE_TYPES),
    collective,
    named: random.chance(0.8),
    ...(collective ? { voices: { low: 2, words: 'several' } } : {}),
    ...(random.chance(0.5) ? { handle: `@voice${i}` } : {}),
    ...(random.chance(0.5) ? { address: `https://voice${i}.example/` } : {}),
    ...(random.chance(0.2) ? { runBy: [{ actor: `a${random.hub(actors)}`, since: '2020' }] } : {}),
  };
}

export function document(random: Random, i: number, sizes: Sizes): Made {
  const documentType = random.pick(DOCUMENT_TYPES);
  return {
    type: 'document',
    key: `d${i}`,
    documentType,
    source: `s${sourceOf(i, sizes)}`,
    published: dayText(dayOf(i)),
    language: random.pick(SCRIPTS).language,
    ...(random.chance(0.8) ? { title: `Report ${i} from ${random.pick(TOWNS)}` } : {}),
    ...(random.chance(0.7) ? { url: `https://voice${sourceOf(i, sizes)}.example/item/${i}?page=1` } : {}),
    ...(documentType === 'COLLECTION' ? { count: { low: 3, words: 'dozens' } } : {}),
    ...(i > 0 && random.chance(0.1)
      ? { derivesFrom: [{ to: `d${random.below(i)}`, how: random.pick(DERIVATIONS) }] }
      : {}),
  };
}

export function event(random: Random, i: number, { places }: Sizes): Made {
  const eventType = random.pick(EVENT_TYPES);
  const occurred = time(random);
  return {
    type: 'event',
    key: `e${i}`,
    name: `${eventType.toLowerCase().replaceAll('_', ' ')} ${i}, ${random.pick(TOWNS)}`,
    eventType,
    ...(eventType === 'OTHER' ? { words: 'a gathering' } : {}),
    ...(occurred === undefined ? {} : { occurred }),
    ...(random.chance(0.8) ? { place: `p${random.hub(places)}` } : {}),
    ...(i > 0 && random.chance(0.3) ? { partOf: `e${random.hub(i)}` } : {}),
  };
}
