import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';

/** Degrees: RUMOURED 1, ALLEGED 2, STATED 3, VERIFIED 4. `a` to `c` can be read; nobody can read `street`. */
const claims = ['plain', 'joined', 'twin', 'soft', 'saw', 'passed', 'gap', 'deaf', 'mute', 'denied', 'circle', 'shift']
  .concat(['twice', 'other', 'many', 'gone'])
  .map((key) => `- {type: statementClaim, key: ${key}, concerns: [actor/x], text: ${key}}`);
const sources = ['a', 'b', 'c', 'd'].map((key) => `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key}}`);
const documents = ['a', 'b', 'c', 'd'].map(
  (key) => `- {type: document, key: ${key}, documentType: ARTICLE, source: ${key}}`,
);

/** An act that can be read: on which claim, in whose document, how surely, on whose word. */
const act = (key: string, claim: string, source: string, certainty: string, more = '') =>
  `- {type: assertion, key: ${key}, claim: ${claim}, source: ${source}, document: ${source}, polarity: AFFIRMS, certainty: ${certainty}${more}}`;
const on = (...keys: string[]) => `, relays: [${keys.map((key) => `{to: ${key}}`).join(', ')}]`;
const mention = (key: string, claim: string, more = '') =>
  `- {type: assertion, key: ${key}, claim: ${claim}, source: street, polarity: AFFIRMS${more}}`;

const BUNDLE = [
  '- {type: bundle, version: 1, name: t}',
  '- {type: state, key: x, name: X}',
  '- {type: organization, key: owner, organizationType: COMPANY, name: Owner}',
  ...sources,
  '- {type: source, key: street, sourceType: ACCOUNT, named: false, name: street}',
  '- {type: source, key: a-twin, sourceType: OUTLET, name: a-twin, runBy: [{actor: owner, restsOn: EDITORIAL}]}',
  '- {type: source, key: a-paper, sourceType: OUTLET, name: a-paper, runBy: [{actor: owner, restsOn: EDITORIAL}]}',
  ...documents,
  '- {type: document, key: a-twin, documentType: ARTICLE, source: a-twin}',
  '- {type: document, key: a-paper, documentType: ARTICLE, source: a-paper}',
  ...claims,
  // b states what a alleged.
  act('plain-a', 'plain', 'a', 'ALLEGED', ', hedge: allegedly'),
  act('plain-b', 'plain', 'b', 'STATED', on('plain-a')),
  // The same, but b has it from two voices of which each only alleges it.
  act('joined-a', 'joined', 'a', 'ALLEGED'),
  act('joined-c', 'joined', 'c', 'ALLEGED'),
  act('joined-b', 'joined', 'b', 'STATED', on('joined-a', 'joined-c')),
  // The same, but the two voices are run by one actor.
  act('twin-a', 'twin', 'a-twin', 'ALLEGED'),
  act('twin-c', 'twin', 'a-paper', 'ALLEGED'),
  act('twin-b', 'twin', 'b', 'STATED', on('twin-a', 'twin-c')),
  // b only alleges what a stated.
  act('soft-a', 'soft', 'a', 'STATED'),
  act('soft-b', 'soft', 'b', 'ALLEGED', on('soft-a')),
  // b passes on a rumour, and says that it saw it.
  act('saw-a', 'saw', 'a', 'RUMOURED'),
  act('saw-b', 'saw', 'b', 'STATED', `, basis: WITNESSED${on('saw-a')}`),
  // b attributes a rumour to a; c states it, and has it from b.
  act('passed-a', 'passed', 'a', 'RUMOURED'),
  act('passed-b', 'passed', 'b', 'ATTRIBUTED', on('passed-a')),
  act('passed-c', 'passed', 'c', 'STATED', on('passed-b')),
  // Between a, who alleges it, and c, who states it, stands a voice that nobody can read.
  act('gap-a', 'gap', 'a', 'ALLEGED'),
  mention('gap-street', 'gap', on('gap-a')),
  act('gap-c', 'gap', 'c', 'STATED', on('gap-street')),
  // Nobody upstream can be read: c states it, in the next claim alleges it and attributes it.
  mention('deaf-street', 'deaf'),
  act('deaf-c', 'deaf', 'c', 'STATED', on('deaf-street')),
  mention('mute-street', 'mute'),
  act('mute-c', 'mute', 'c', 'ALLEGED', on('mute-street')),
  act('mute-b', 'mute', 'b', 'ATTRIBUTED', on('mute-street')),
  // b denies what a alleged.
  act('denied-a', 'denied', 'a', 'ALLEGED'),
  act('denied-b', 'denied', 'b', 'STATED', on('denied-a')).replace('AFFIRMS', 'DENIES'),
  // a and b have it from each other.
  act('circle-a', 'circle', 'a', 'ALLEGED', on('circle-b')),
  act('circle-b', 'circle', 'b', 'STATED', on('circle-a')),
  // a says it four times, b once in a headline and once in a paragraph.
  act('shift-2', 'shift', 'a', 'ALLEGED', ', locator: paragraph 2, hedge: allegedly'),
  act('shift-3', 'shift', 'a', 'ALLEGED', ', locator: paragraph 3'),
  act('shift-12', 'shift', 'a', 'VERIFIED', ', locator: paragraph 12'),
  act('shift-13', 'shift', 'a', 'ATTRIBUTED', `, locator: paragraph 13${on('shift-b1')}`),
  act('shift-14', 'shift', 'a', 'STATED', ', locator: paragraph 14'),
  act('shift-b1', 'shift', 'b', 'STATED', ', locator: headline'),
  act('shift-b2', 'shift', 'b', 'RUMOURED', ', locator: paragraph 1'),
  // b has it from both sentences of a, of which the second is as sure as b.
  act('twice-1', 'twice', 'a', 'ALLEGED', ', locator: paragraph 1'),
  act('twice-5', 'twice', 'a', 'STATED', ', locator: paragraph 5'),
  act('twice-b', 'twice', 'b', 'STATED', on('twice-1', 'twice-5')),
  // b has it from what a alleged of another matter.
  act('other-b', 'other', 'b', 'STATED', on('plain-a')),
  // a: RUMOURED, b: ALLEGED on a, c: VERIFIED on b, d: STATED on a. Gains of 1, 2 and 2.
  act('many-a', 'many', 'a', 'RUMOURED'),
  act('many-b', 'many', 'b', 'ALLEGED', on('many-a')),
  act('many-c', 'many', 'c', 'VERIFIED', on('many-b')),
  act('many-d', 'many', 'd', 'STATED', on('many-a')),
  // a said it on the 1st and took it back on the 5th; b stated it on the 3rd, c on the 9th.
  act(
    'gone-a',
    'gone',
    'a',
    'ALLEGED',
    ', statedAt: 2025-03-01, withdrawnAt: "2025-03-05T00:00:00Z", withdrawnWhy: wrong',
  ),
  act('gone-b', 'gone', 'b', 'STATED', `, statedAt: 2025-03-03${on('gone-a')}`),
  act('gone-c', 'gone', 'c', 'STATED', `, statedAt: 2025-03-09${on('gone-a')}`),
].join('\n');

const HOP = `from { key certainty hedge } to { key certainty hedge } fromDegree toDegree gap kinds reason sameClaim
  unreadableBetween joined { key }`;

interface Hop {
  readonly from: { readonly key: string };
  readonly to: { readonly key: string };
  readonly gap: number | null;
  readonly kinds: readonly string[];
  readonly unreadableBetween: number;
  readonly joined: readonly { readonly key: string }[];
  readonly reason: string;
}

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

const word = ({ key }: { readonly key: string }) => key.replace('t/assertion/', '');

async function drift(claim: string, more = '') {
  const { data, errors } = await ask(
    `{ claim(key: "t/claim/${claim}") { drift${more} { steps unreadable cut hops { totalCount nodes { ${HOP} } }
      shifts { nodes { from { key } to { key } fromDegree toDegree gap inOrder } } largest { to { key } gap } } } }`,
  );
  expect(errors).toBeUndefined();
  return data['claim']?.['drift'] as never as {
    readonly hops: { readonly nodes: readonly Hop[] };
    readonly shifts: { readonly nodes: readonly (Hop & { readonly inOrder: boolean })[] };
    readonly largest: { readonly to: { readonly key: string }; readonly gap: number } | null;
    readonly steps: number;
    readonly unreadable: number;
    readonly cut: boolean;
  };
}

/** Each hop in a line. */
async function hops(claim: string, more = ''): Promise<string[]> {
  const found = await drift(claim, more);
  return found.hops.nodes.map(({ from, to, gap, kinds }) => [`${word(from)} > ${word(to)}`, gap, ...kinds].join(' '));
}

describe('Is doubt lost where one passes on another?', () => {
  it('LAUNDERED: b states what a alleged, and rests on nothing else', async () => {
    const { hops, largest, steps, unreadable, cut } = await drift('plain');
    // ALLEGED 2 to STATED 3: one degree. b does not say on whose word.
    expect(hops.nodes).toEqual([
      {
        from: { key: 't/assertion/plain-a', certainty: 'ALLEGED', hedge: 'allegedly' },
        to: { key: 't/assertion/plain-b', certainty: 'STATED', hedge: null },
        fromDegree: 'ALLEGED',
        toDegree: 'STATED',
        gap: 1,
        kinds: ['LAUNDERED', 'ATTRIBUTION_LOST'],
        reason: 'ALLEGED became STATED, and rests on nothing else. States as its own what it has from another.',
        sameClaim: true,
        unreadableBetween: 0,
        joined: [],
      },
    ]);
    expect([largest?.gap, steps, unreadable, cut]).toEqual([1, 1, 0, false]);
  });

  it('not where a root of another voice joins: of each of the two the other is named', async () => {
    const { hops, largest } = await drift('joined');
    expect(hops.nodes.map(({ from, gap, kinds, joined }) => [word(from), gap, kinds, joined.map(word)]).sort()).toEqual(
      [
        ['joined-a', 1, ['ATTRIBUTION_LOST'], ['joined-c']],
        ['joined-c', 1, ['ATTRIBUTION_LOST'], ['joined-a']],
      ],
    );
    expect(largest).toBeNull();
  });

  it('but where the other root is run by the same actor, nothing joined', async () => {
    expect((await hops('twin')).sort()).toEqual([
      'twin-a > twin-b 1 LAUNDERED ATTRIBUTION_LOST',
      'twin-c > twin-b 1 LAUNDERED ATTRIBUTION_LOST',
    ]);
  });

  it('SOFTENED: b only alleges what a stated', async () => {
    expect(await hops('soft')).toEqual(['soft-a > soft-b -1 SOFTENED']);
  });

  it('who says that it saw for itself has a ground of its own, and loses no attribution', async () => {
    const { hops } = await drift('saw');
    expect(hops.nodes.map(({ gap, kinds, joined }) => [gap, kinds, joined.map(word)])).toEqual([[2, [], ['saw-b']]]);
  });

  it('who only attributes stands for what it passes on: the doubt is lost after it', async () => {
    expect(await hops('passed')).toEqual(['passed-a > passed-c 2 LAUNDERED ATTRIBUTION_LOST', 'passed-a > passed-b 0']);
  });

  it('UNTRACED: with an unreadable voice between them, who of the two lost it is not known', async () => {
    const { hops: found, largest, steps, unreadable } = await drift('gap');
    expect(
      found.nodes.map(({ gap, kinds, unreadableBetween, reason }) => [gap, kinds, unreadableBetween, reason]),
    ).toEqual([
      [
        1,
        ['UNTRACED', 'ATTRIBUTION_LOST'],
        1,
        'ALLEGED became STATED; at which step is not known, since not all between can be read. States as its own what it has from another.',
      ],
    ]);
    // c on street, street on a: neither step has two ends that can be read.
    expect([largest, steps, unreadable]).toEqual([null, 2, 2]);
  });

  it('no drift is invented where nobody upstream can be read; that the attribution is lost, its own words show', async () => {
    expect(await hops('deaf')).toEqual(['deaf-street > deaf-c  ATTRIBUTION_LOST']);
    expect(await hops('mute')).toEqual([]);
    const { steps, unreadable } = await drift('mute');
    expect([steps, unreadable]).toEqual([2, 2]);
  });

  it('to pass a thing on in order to deny it is no drift', async () => {
    const { hops, steps } = await drift('denied');
    expect([hops.nodes, steps]).toEqual([[], 0]);
  });

  it('in a circle each is compared with the other, once', async () => {
    expect(await hops('circle')).toEqual([
      'circle-a > circle-b 1 LAUNDERED ATTRIBUTION_LOST',
      'circle-b > circle-a -1 SOFTENED',
    ]);
  });

  it('a chain does not repeat the act it starts from: where a alone counts, b is where it ends', async () => {
    const { data } = await ask('{ source(key: "t/source/a") { id } }');
    const { data: seen } = await ask(
      `{ lens(input: { sources: ["${data['source']?.['id']}"] }) { claim(key: "t/claim/circle") { drift { steps hops { nodes { to { key } gap } } } } } }`,
    );
    expect(seen['lens']?.['claim']?.['drift']).toEqual({
      steps: 1,
      hops: { nodes: [{ to: { key: 't/assertion/circle-a' }, gap: -1 }] },
    });
  });

  it('not where the same voice says it as surely in another sentence that is passed on too', async () => {
    const { hops: found, shifts } = await drift('twice');
    expect(
      found.nodes.map(({ from, gap, kinds, reason }) => [word(from), gap, kinds.join(), reason.split('.')[0]]),
    ).toEqual([
      [
        'twice-1',
        1,
        'ATTRIBUTION_LOST',
        'ALLEGED became STATED; the same voice says it as surely in another act that is passed on too',
      ],
      ['twice-5', 0, 'ATTRIBUTION_LOST', 'STATED stayed STATED'],
    ]);
    expect(shifts.nodes).toHaveLength(1);
  });

  it('across claims it says that they are two', async () => {
    const { hops } = await drift('other');
    expect(hops.nodes).toMatchObject([{ from: { key: 't/assertion/plain-a' }, gap: 1, sameClaim: false }]);
  });

  it('the largest gain comes first, and is named', async () => {
    const found = await drift('many');
    // Two gains of 2, by b on c's way and by d straight from a; then a gain of 1.
    expect(found.hops.nodes.map(({ gap }) => gap)).toEqual([2, 2, 1]);
    expect(found.largest).toEqual({ to: found.hops.nodes[0]?.to && { key: found.hops.nodes[0].to.key }, gap: 2 });
  });
});

describe('Pages of hops', () => {
  it('hold each hop once, in the order of the whole; and a cursor of another claim is refused', async () => {
    const page = (claim: string, after = '') =>
      ask(
        `{ claim(key: "t/claim/${claim}") { drift { hops(first: 1${after}) { totalCount nodes { to { key } } pageInfo { hasNextPage endCursor } } } } }`,
      );
    const seen: string[] = [];
    let cursor = '';
    for (let more = true; more;) {
      const { data } = await page('many', cursor);
      const { totalCount, nodes, pageInfo } = data['claim']?.['drift']?.['hops'] as never as {
        totalCount: number;
        nodes: { to: { key: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(totalCount).toBe(3);
      seen.push(...nodes.map(({ to }) => word(to)));
      cursor = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual((await drift('many')).hops.nodes.map(({ to }) => word(to)));
    const { errors } = await page('plain', cursor);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('Does one voice change how sure it is, within one document?', () => {
  it('each two of its acts that stand next to each other; by numbers, not by letters; and who only attributes is passed over', async () => {
    const { shifts } = await drift('shift');
    // a: 2 ALLEGED, 3 ALLEGED, 12 VERIFIED (up 2), 13 attributes, 14 STATED (down 1).
    // b: headline STATED, paragraph 1 RUMOURED: which comes first cannot be told, so the less sure one stands first.
    const found = shifts.nodes.map(({ from, to, gap, inOrder }) => [word(from), word(to), gap, inOrder]);
    // The two gains of 2 first, in the order of the ids, which say nothing.
    expect(found.slice(0, 2).sort()).toEqual(
      [
        ['shift-3', 'shift-12', 2, true],
        ['shift-b2', 'shift-b1', 2, false],
      ].sort(),
    );
    expect(found.slice(2)).toEqual([['shift-12', 'shift-14', -1, true]]);
  });
});

describe('As it stood earlier', () => {
  it('what was withdrawn is no longer upstream, and was before', async () => {
    expect(await hops('gone')).toEqual([]);
    expect(await hops('gone', '(saidBy: "2025-03-04T00:00:00Z")')).toEqual([
      'gone-a > gone-b 1 LAUNDERED ATTRIBUTION_LOST',
    ]);
  });

  it('nothing is shown that was said later', async () => {
    expect(await hops('gone', '(saidBy: "2025-03-02T00:00:00Z")')).toEqual([]);
  });

  it('an answer has another id under another clock, and a lens that takes nothing away changes nothing', async () => {
    const { data } = await ask(
      `{ claim(key: "t/claim/gone") { now: drift { id } then: drift(saidBy: "2025-03-04T00:00:00Z") { id } }
         lens(input: { exceptSources: [] }) { claim(key: "t/claim/many") { drift { id hops { nodes { ${HOP} } } } } }
         same: claim(key: "t/claim/many") { drift { id hops { nodes { ${HOP} } } } } }`,
    );
    expect(data['claim']?.['now']?.['id']).not.toBe(data['claim']?.['then']?.['id']);
    expect(data['lens']?.['claim']).toEqual(data['same']);
  });
});
