import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHAPE_BY_TYPE } from '../../src/shapes.ts';
import { boundsOf } from '../../src/record/date.ts';
import { keyOf, parseKey } from '../../src/record/key.ts';
import { mapReferences } from '../../src/record/reference.ts';
import type { CheckedRecord, Shape } from '../../src/record/shape.ts';

interface Given {
  readonly type: string;
  readonly key: string;
}
interface Claim extends CheckedRecord {
  readonly text: string;
}
interface Party {
  readonly actor?: string;
  readonly words?: string;
}
interface Figure extends Claim {
  readonly measure: string;
  readonly words?: string;
  readonly low?: number;
  readonly doer?: Party;
  readonly place?: string;
  readonly period?: unknown;
  readonly populations: readonly Party[];
  readonly relation?: string;
  readonly relativeTo?: string;
}
interface Assertion extends CheckedRecord {
  readonly claim: string;
  readonly source: string;
  readonly document?: string;
  readonly certainty?: string;
  readonly quote?: string;
  readonly statedAt?: { readonly edtf?: string };
  readonly relays: readonly { readonly to: string; readonly reading: string }[];
}

const file = new URL('../../seed/syrian-coast-2025-03.yaml', import.meta.url);
const [bundle, ...given] = parse(readFileSync(file, 'utf8')) as [{ name: string }, ...Given[]];

const shapeOf = ({ type }: Given): Shape => {
  const shape = SHAPE_BY_TYPE.get(type);
  if (!shape) throw new Error(`no such type: ${type}`);
  return shape;
};
const key = (concept: Shape['concept'], word: string) => keyOf(bundle.name, concept, word);
const keys = given.map((record) => key(shapeOf(record).concept, record.key));

/** What is named, if exactly one record of the bundle is meant. */
function resolve(reference: string, concepts: readonly Shape['concept'][]): string {
  const possible = reference.includes('/')
    ? [`${bundle.name}/${reference}`]
    : concepts.map((concept) => key(concept, reference));
  const found = possible.filter((each) => keys.includes(each));
  return found.length === 1 ? (found[0] as string) : `${reference} names ${found.length} records`;
}

const records = given.map((record) => {
  const shape = shapeOf(record);
  const checked: CheckedRecord = { ...shape.schema.parse(record), key: key(shape.concept, record.key) };
  return mapReferences(checked, shape.references, (reference, { concepts }) => resolve(reference, concepts));
});
const of = <Type extends CheckedRecord>(concept: string) =>
  records.filter((record) => shapeOf(record).concept === concept) as unknown as Type[];
const claims = of<Claim>('claim');
const assertions = of<Assertion>('assertion');
const act = new Map(assertions.map((each) => [each.key, each]));
const upstream = ({ relays }: Assertion) => relays.map(({ to }) => act.get(to) as Assertion);
const inArticle = assertions.filter(({ document }) => document === key('document', 'article'));
const figure = (word: string) => claims.find((each) => each.key === key('claim', word)) as Figure;

/** Every chain above an act; fails on a circle. */
function chains(start: Assertion, below: readonly string[] = []): Assertion[][] {
  if (below.includes(start.key)) throw new Error(`circle at ${start.key}`);
  const above = upstream(start);
  return above.length === 0
    ? [[start]]
    : above.flatMap((each) => chains(each, [...below, start.key]).map((rest) => [start, ...rest]));
}

describe('the seed as a bundle', () => {
  it('keeps the rules of every shape, with references that name one record', () => {
    expect(
      records.flatMap((record) =>
        shapeOf(record)
          .problems(record)
          .map((problem) => ({ key: record.key, ...problem })),
      ),
    ).toEqual([]);
    const named = records.flatMap((record) =>
      shapeOf(record)
        .toNode(record)
        .relationships.map(({ to }) => to),
    );
    expect(named.filter((each) => parseKey(each) === undefined)).toEqual([]);
  });

  it('has each key once, natural keys too', () => {
    const natural = records.flatMap((record) => {
      const { properties, label } = shapeOf(record).toNode(record);
      return ['handleKey', 'addressKey', 'urlKey', 'actKey'].flatMap((name) =>
        properties[name] ? [`${label} ${properties[name]}`] : [],
      );
    });
    for (const list of [keys, natural]) expect(new Set(list).size).toBe(list.length);
  });

  it('holds all of the article', () => {
    const least = { actor: 30, source: 14, document: 8, event: 12, claim: 55, assertion: 85 };
    for (const [concept, count] of Object.entries(least))
      expect(of(concept).length, concept).toBeGreaterThanOrEqual(count);
    expect(new Set(claims.map(({ type }) => type)).size).toBe(7);
    const kept = new Set(inArticle.map(({ locator }) => Number(/^paragraph (\d+)$/.exec(locator as string)?.[1])));
    const posts = [3, 4, 9, 10, 11, 15, 16];
    expect([...kept].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 24 }, (_, at) => at + 1).filter((at) => !posts.includes(at)),
    );
  });
});

describe('the seed as a record of who said what', () => {
  it('asserts every claim', () => {
    const asserted = new Set(assertions.map(({ claim }) => claim));
    expect(claims.filter((claim) => !asserted.has(claim.key))).toEqual([]);
  });

  it('leads from every act to a root with one claim all the way, never to a later act', () => {
    for (const start of assertions) {
      for (const chain of chains(start)) {
        expect(chain.at(-1)?.certainty, start.key).not.toBe('ATTRIBUTED');
        expect(new Set(chain.map(({ claim }) => claim)).size, start.key).toBe(1);
        const times = chain.flatMap(({ statedAt }) => boundsOf(statedAt?.edtf ?? '') ?? []);
        times.slice(1).forEach((above, at) => expect(above.earliest).toBeLessThanOrEqual(times[at]?.latest as number));
      }
    }
    expect(chains(act.get(key('assertion', '601-article')) as Assertion)[0]?.map(({ source }) => source)).toEqual(
      ['outlet', 'abu-ali', 'accounts'].map((word) => key('source', word)),
    );
  });

  it('keeps both acts where the article drops its own doubt', () => {
    const certainties = (claim: string) =>
      inArticle.filter((each) => each.claim === claim).map(({ certainty }) => certainty);
    const shifts = claims
      .map((claim) => claim.key)
      .filter((claim) => ['ALLEGED', 'STATED'].every((each) => certainties(claim).includes(each)));
    expect(shifts).toEqual(
      ['forces-killed-alawites', 'alawites-killed', 'killings-happened'].map((word) => key('claim', word)),
    );
  });

  it('has the rumour on nothing but a rumour', () => {
    const rumour = assertions.filter(({ claim }) => claim === key('claim', 'hezbollah-in-clashes'));
    expect(rumour.map(({ certainty }) => certainty)).toEqual([undefined, 'RUMOURED']);
  });

  it('leaves open what the source of a figure leaves open', () => {
    expect(figure('least-250')).toMatchObject({
      low: 250,
      populations: [{ actor: key('actor', 'alawites') }],
      doer: { actor: key('actor', 'sharaa-forces') },
    });
    expect(figure('least-250').place).toBeUndefined();
    expect(figure('least-601')).toMatchObject({
      low: 601,
      populations: [{ words: 'people' }],
      place: key('place', 'coastal-cities'),
    });
    expect([figure('least-601').doer, figure('least-601').period]).toEqual([undefined, undefined]);
    const { populations, doer, period, place } = figure('thousands-killed');
    expect([populations, doer, period, place]).toEqual([[], undefined, undefined, undefined]);
    expect(figure('hundreds-more')).toMatchObject({
      relation: 'IN_ADDITION_TO',
      relativeTo: key('claim', 'least-250'),
    });
    expect(figure('higher-than-601')).toMatchObject({
      relation: 'HIGHER_THAN',
      relativeTo: key('claim', 'least-601'),
    });
  });
});

describe('the seed in its own words', () => {
  const LABEL = /terror|islamist|regime|mullah|jihad|massacre|slaughter|murder|gunm[ae]n/i;

  it('makes no label a name, alias or description', () => {
    const ours = records.filter((record) => !['claim', 'assertion'].includes(shapeOf(record).concept));
    const texts = ours.flatMap(({ name, description, aliases, words }) => [
      name,
      description,
      words,
      ...((aliases ?? []) as { text: string }[]).map(({ text }) => text),
    ]);
    expect(texts.filter((text) => typeof text === 'string' && LABEL.test(text))).toEqual([]);
    const bare = claims.filter(({ text, type }) => type !== 'statementClaim' && LABEL.test(text));
    expect(bare.map((claim) => claim.key)).toEqual([]);
  });

  it('quotes a few words at a time, and never as the text of a claim', () => {
    const quotes = assertions.flatMap(({ quote }) => quote ?? []);
    expect(quotes.filter((quote) => quote.split(' ').length > 10)).toEqual([]);
    const long = quotes.filter((quote) => quote.split(' ').length > 4).map((quote) => quote.toLowerCase());
    expect(claims.filter(({ text }) => long.some((quote) => text.toLowerCase().includes(quote)))).toEqual([]);
  });
});
