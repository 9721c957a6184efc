import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Act, ActGraph } from '../../src/inquiry/acts/acts.ts';
import { actsBehind, MOST_ACTS } from '../../src/inquiry/evidence/behind.ts';
import { markdownOf } from '../../src/inquiry/evidence/markdown.ts';
import { type Found, packOf } from '../../src/inquiry/evidence/pack.ts';
import type { CheckedRecord } from '../../src/record/shape.ts';
import { HOSTILE } from '../support/hostile.ts';

/** Texts as somebody might write them to be taken for something else than a text. */
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom(...HOSTILE, ...'`*_[]()<>!#|~\\&;:=+-1.\n\t "\'xא✓'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('')),
);

/** A claim that one source affirms in a document, on the word of another, every text of it somebody else's. */
function packWith(text: string, address: string) {
  const records: CheckedRecord[] = [
    {
      type: 'figureClaim',
      key: 'b/claim/c',
      text,
      event: 'b/event/e',
      measure: 'OTHER',
      measureWords: text,
      qualifier: 'WORDS',
      words: text,
      populations: [{ words: text }],
      period: { words: text },
    },
    { type: 'event', key: 'b/event/e', name: text },
    {
      type: 'source',
      key: 'b/source/s',
      name: text,
      sourceType: 'ACCOUNT',
      named: false,
      collective: true,
      voices: { words: text },
      handle: text,
      runBy: [{ actor: 'b/actor/a' }],
    },
    { type: 'person', key: 'b/actor/a', name: text },
    {
      type: 'document',
      key: 'b/document/d',
      documentType: 'POST',
      source: 'b/source/s',
      title: text,
      url: address,
      archivedUrl: address,
      published: { edtf: '2025-03', words: text },
      derivesFrom: [],
    },
    {
      type: 'assertion',
      key: 'b/assertion/one',
      claim: 'b/claim/c',
      source: 'b/source/s',
      document: 'b/document/d',
      speaker: 'b/actor/a',
      polarity: 'AFFIRMS',
      certainty: 'ATTRIBUTED',
      hedge: text,
      basis: 'TOLD',
      quote: text,
      locator: text,
      statedAt: { words: text },
      relays: [{ to: 'b/assertion/two', reading: 'CONTEXT' }],
      withdrawnAt: '2025-03-09T00:00:00.000Z',
      withdrawnWhy: text,
    },
    {
      type: 'assertion',
      key: 'b/assertion/two',
      claim: 'b/claim/other',
      source: 'b/source/s',
      polarity: 'AFFIRMS',
      basis: 'UNKNOWN',
      relays: [],
    },
  ];
  const found: Found = {
    claim: 'b/claim/c',
    lens: {},
    countedIds: [],
    computed: { independentRoots: { min: 0, max: 0 } },
    cut: false,
    records,
  };
  return packOf(found);
}

const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function every(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(every) : [])];
}

/** What a text stands for once it is read: on one line, its turning signs written out, nothing set apart. */
const read = (text: string) =>
  text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A graph of acts on claims c0 to c2 that pass one another on, in circles too. */
const graphs = fc
  .array(
    fc.record({
      claim: fc.nat(2),
      counts: fc.boolean(),
      there: fc.boolean(),
      up: fc.array(fc.nat(19), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) =>
    all.map(({ claim, up, ...act }, i) => ({
      ...act,
      id: `a${i}`,
      claimId: `c${claim}`,
      up: [...new Set(up)].filter((to) => to < all.length).map((to) => `a${to}`),
    })),
  );
type Acts = Parameters<Parameters<typeof graphs.map>[0]>[0];

const graphOf = (acts: Acts): ActGraph => ({
  acts: new Map(
    acts.map(({ up, ...act }): [string, Act] => [
      act.id,
      { ...UNSAID, ...act, relays: up.map((to) => ({ to, reading: 'EXPLICIT' })) },
    ]),
  ),
  voices: new Map(),
  republishes: new Map(),
  cut: new Set(),
});
const UNSAID: Act = {
  id: '',
  claimId: '',
  sourceId: '',
  documentId: null,
  polarity: 'AFFIRMS',
  certainty: null,
  hedge: null,
  basis: 'UNKNOWN',
  locator: null,
  statedAt: [null, null, null, null, null],
  withdrawnAt: null,
  relays: [],
  counts: false,
  there: false,
};

describe('The acts of a pack', () => {
  it('are those on the claim, and all upstream of them: nothing is missing, nothing else is there', () => {
    fc.assert(
      fc.property(graphs, fc.boolean(), (all, isWhole) => {
        const { acts, counted, cut } = actsBehind(graphOf(all), 'c0', isWhole);
        const expected = new Set(
          all.filter(({ claimId, counts }) => claimId === 'c0' && (isWhole || counts)).map(({ id }) => id),
        );
        const mayPass = new Set(all.filter(({ there }) => isWhole || there).map(({ id }) => id));
        for (let size = -1; size !== expected.size;) {
          size = expected.size; // every way is followed until nothing new is found
          const next = all.filter(({ id }) => expected.has(id)).flatMap(({ up }) => up);
          for (const to of next.filter((id) => mayPass.has(id))) expected.add(to);
        }
        // No way in twenty acts is cut but one of more than twelve steps.
        if (!cut) expect(acts.toSorted()).toEqual([...expected].toSorted());
        expect([...expected]).toEqual(expect.arrayContaining([...acts]));
        expect(counted).toEqual(
          all
            .filter(({ claimId, counts }) => claimId === 'c0' && counts)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  it('are the same, in the same order, whatever the order in which they came', () => {
    fc.assert(
      fc.property(graphs, fc.boolean(), (all, isWhole) => {
        expect(actsBehind(graphOf(all.toReversed()), 'c0', isWhole)).toEqual(actsBehind(graphOf(all), 'c0', isWhole));
      }),
    );
  });

  it('end after twelve steps, and after five hundred, and say so', () => {
    const line = (length: number) =>
      Array.from({ length }, (_, i) => ({
        id: `a${i}`,
        claimId: `c${i}`,
        counts: true,
        there: true,
        up: i + 1 < length ? [`a${i + 1}`] : [],
      }));
    expect(actsBehind(graphOf(line(13)), 'c0', true)).toMatchObject({
      acts: expect.objectContaining({ length: 13 }) as never,
      cut: false,
    });
    expect(actsBehind(graphOf(line(14)), 'c0', true)).toMatchObject({
      acts: expect.objectContaining({ length: 13 }) as never,
      cut: true,
    });
    const many = (length: number) =>
      Array.from({ length }, (_, i) => ({ id: `a${i}`, claimId: 'c0', counts: true, there: true, up: [] }));
    expect(actsBehind(graphOf(many(MOST_ACTS)), 'c0', true).cut).toBe(false);
    expect(actsBehind(graphOf(many(MOST_ACTS + 1)), 'c0', true)).toMatchObject({
      acts: expect.objectContaining({ length: MOST_ACTS }) as never,
      cut: true,
    });
  });
});

describe('The Markdown of a pack', () => {
  it('holds what others wrote as text alone: no HTML, no picture, no heading or footnote of theirs', () => {
    fc.assert(
      fc.property(texts, fc.webUrl(), (text, address) => {
        const nodes = every(parsed(markdownOf(packWith(text, address))));
        const kinds = new Set(nodes.map(({ type }) => type));
        expect([...kinds].filter((kind) => !OURS.has(kind))).toEqual([]);
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(6); // title, three sides, grounds, checking
        expect(nodes.filter(({ type }) => type === 'footnoteDefinition')).toHaveLength(2);
        expect(nodes.filter(({ type }) => type === 'link').map((node) => ('url' in node ? node.url : ''))).toEqual([
          new URL(address).href,
          new URL(address).href,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('says again what was written, letter by letter', () => {
    const letters = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((text) => /\S/.test(text) && !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(text));
    fc.assert(
      fc.property(
        fc
          .oneof(
            letters,
            texts.map((text) => text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')),
          )
          .filter((text) => /\S/.test(text)),
        (text) => {
          const [title] = parsed(markdownOf(packWith(text, 'https://a.example/'))).children;
          expect(read(plain(title as Nodes))).toBe(read(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has no link where an address is not of the web', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'no address'])
      expect(every(parsed(markdownOf(packWith('x', address)))).filter(({ type }) => type === 'link')).toEqual([]);
  });
});

const OURS = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'list',
  'listItem',
  'strong',
  'inlineCode',
  'footnoteReference',
  'footnoteDefinition',
  'link',
  'break',
]);

function plain(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : '';
}
