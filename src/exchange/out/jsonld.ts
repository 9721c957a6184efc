import { CONCEPTS, idOf } from '../../record/key.ts';
import { mapReferences } from '../../record/reference.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf, SHAPE_BY_TYPE } from '../../shapes.ts';
import { exported } from '../bundle/export.ts';
import { CONTEXT, TYPES } from './jsonld-context.ts';
import type { Pages } from './pages.ts';

/**
 * Records as JSON-LD 1.1, a line for each, in the words of schema.org and PROV where these have them: a claim is a
 * schema:Claim, an act of asserting a prov:Activity that its source carried out, on whose word prov:wasInformedBy. What
 * they have no word for is in our own, so that nothing of a record is left out.
 */
export async function* jsonldOf(pages: Pages): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
  let parting = '\n';
  for (const concept of CONCEPTS) {
    for await (const page of pages(concept)) {
      const lines = page.map((stored) => JSON.stringify(nodeOf(recordOf(stored.node), exported(stored)['recordedAt'])));
      yield `${parting}${lines.join(',\n')}`;
      parting = ',\n';
    }
  }
  yield '\n]}\n';
}

/** The address of a record as a name: its id. */
const nameOf = (key: string) => `urn:uuid:${idOf(key)}`;

function nodeOf(record: CheckedRecord, recordedAt: unknown): Readonly<Record<string, unknown>> {
  const shape = SHAPE_BY_TYPE.get(record.type);
  const { type, key, ...fields } = mapReferences(record, shape?.references ?? [], nameOf);
  const about = shape?.concept === 'claim' ? namesIn(record) : [];
  return {
    '@id': nameOf(key),
    '@type': TYPES[type] ?? [],
    key,
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...fields,
    ...(about.length === 0 ? {} : { about }),
    ...inCommonWords(record),
    ...(type === 'assertion' ? { wasInformedBy: relayed(record).map(({ to }) => nameOf(to)) } : {}),
  };
}

const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Names and plain dates once more, as readers of schema.org look for them: they know no EDTF. */
function inCommonWords(record: CheckedRecord): Readonly<Record<string, unknown>> {
  const aliases = (record['aliases'] ?? []) as readonly { text: string; language?: string }[];
  const time = (record['published'] ?? record['occurred']) as { edtf?: string } | undefined;
  const [start, end = start, more] = (time?.edtf ?? '').split('/').filter((part) => DAY.test(part));
  const isPlain =
    start !== undefined && more === undefined && (time?.edtf === start || time?.edtf === `${start}/${end}`);
  return {
    ...(aliases.length === 0 ? {} : { alternateName: aliases.map(inLanguage) }),
    ...(isPlain && record.type === 'document' ? { datePublished: start } : {}),
    ...(isPlain && record.type === 'event' ? { startDate: start, endDate: end } : {}),
  };
}

function inLanguage({ text, language }: { readonly text: string; readonly language?: string }): unknown {
  return language === undefined ? text : { '@value': text, '@language': language };
}

function namesIn(record: CheckedRecord): string[] {
  const found = new Set<string>();
  mapReferences(record, SHAPE_BY_TYPE.get(record.type)?.references ?? [], (reference) => {
    found.add(nameOf(reference));
    return reference;
  });
  return [...found];
}

function relayed(record: CheckedRecord): readonly { readonly to: string }[] {
  return (record['relays'] ?? []) as readonly { to: string }[];
}
