import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { NO_LENS } from '../../src/lens/lens.store.ts';
import { idOf } from '../../src/record/key.ts';
import { type Ask, serve, type Shape } from '../support/server.ts';

/**
 * A to C, over claims of one, two and three, each an outlet with one document:
 * - A to B: two claims, by one and by two: 2 roots. B to C: by one, and by two on the word of one: 1 root.
 * - A to D: by three. D to C: by three, and denied by two: 1 root, disputed.
 * - A to C: rumoured by one. A to E, and E to C: attributed by one to a voice that only alleges it.
 * S tells P and Q about the event k. L and M control the same place, where k took place.
 * X to Y: said by a street that nobody can read; one passes it on where it states that X supports Z.
 * H led K from 2010 to 2020; K is allied with N, nobody says since when; N opposes O, said on 2 March 2025.
 */
const stance = (key: string, holder: string, target: string, verb = 'SUPPORTS') =>
  `- {type: stanceClaim, key: ${key}, holder: ${holder}, stance: ${verb}, target: actor/${target}, text: ${holder} ${verb} ${target}}`;
const act = (key: string, claim: string, source: string, more = 'certainty: STATED', polarity = 'AFFIRMS') =>
  `- {type: assertion, key: ${key}, claim: ${claim}, source: ${source}, document: ${source}, polarity: ${polarity}, statedAt: 2025-03-02, ${more}}`;

const BUNDLE = `
- {type: bundle, version: 1, name: t}
- {type: place, key: base, placeType: FACILITY, name: Base}
${[...'abcdehklmnopqsxyz'].map((key) => `- {type: state, key: ${key}, name: ${key.toUpperCase()}}`).join('\n')}
- {type: event, key: k, eventType: CLASH, name: clash}
${['one', 'two', 'three'].map((key) => `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key}}\n- {type: document, key: ${key}, documentType: ARTICLE, source: ${key}}`).join('\n')}
${stance('a-b', 'a', 'b')}
- {type: tieClaim, key: b-a, subject: b, tie: ALLIED_WITH, object: actor/a, text: b and a are allies}
${stance('b-c', 'b', 'c')}
${stance('a-d', 'a', 'd')}
${stance('d-c', 'd', 'c', 'OPPOSES')}
${stance('a-c', 'a', 'c')}
${stance('a-e', 'a', 'e')}
${stance('e-c', 'e', 'c')}
${act('ab1', 'a-b', 'one')}
${act('ba2', 'b-a', 'two', 'certainty: VERIFIED')}
${act('bc1', 'b-c', 'one')}
${act('bc2', 'b-c', 'two', 'certainty: ATTRIBUTED, relays: [{to: bc1}]')}
${act('ad3', 'a-d', 'three')}
${act('dc3', 'd-c', 'three')}
${act('dc2', 'd-c', 'two', 'certainty: STATED', 'DENIES')}
${act('ac1', 'a-c', 'one', 'certainty: RUMOURED')}
${['a-e', 'e-c'].map((key) => `${act(`${key}2`, key, 'two', 'certainty: ALLEGED')}\n${act(`${key}1`, key, 'one', `certainty: ATTRIBUTED, relays: [{to: ${key}2}]`)}`).join('\n')}
- {type: statementClaim, key: told, speaker: s, addressees: [p, q], concerns: [event/k, place/base], text: s warns of the clash}
${act('told1', 'told', 'one')}
- {type: tieClaim, key: l-base, subject: l, tie: CONTROLS, object: place/base, text: l controls the base}
- {type: tieClaim, key: m-base, subject: m, tie: CONTROLS, object: place/base, text: m controls the base}
- {type: occurrenceClaim, key: k-base, event: k, place: base, text: a clash at the base}
${['l-base', 'm-base', 'k-base'].map((key) => act(`${key}1`, key, 'one')).join('\n')}
- {type: tieClaim, key: h-k, subject: h, tie: LEADS, object: actor/k, since: "2010", until: "2020", text: h led k}
- {type: tieClaim, key: k-n, subject: k, tie: ALLIED_WITH, object: actor/n, text: k is allied with n}
${stance('n-o', 'n', 'o', 'OPPOSES')}
${['h-k', 'k-n', 'n-o'].map((key) => act(`${key}1`, key, 'one')).join('\n')}
- {type: source, key: street, sourceType: UNKNOWN, name: street}
${stance('x-y', 'x', 'y')}
${stance('x-z', 'x', 'z')}
- {type: assertion, key: xy0, claim: x-y, source: street, polarity: AFFIRMS}
${act('xz1', 'x-z', 'one', 'certainty: STATED, relays: [{to: xy0}]')}
`;

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

const id = (key: string, label = 'Actor') => globalId(label, idOf(`t/${label.toLowerCase()}/${key}`), NO_LENS);
const QUERY = `reasons cut undatedLeftOut paths { support vanishesAt vanishes disputed weakest { from { label } to { label } }
  hops { from { label } to { label } independentRoots { min max } support disputed claimCount claims { claim { text } direction fromRole toRole independentRoots { min max } disputed assertionCount } } }`;

async function answer(start: string, end: string, more = '', around = (field: string) => field): Promise<Shape> {
  const field = (name: string) => `paths(start: "${name}", end: "${end}"${more}) { ${QUERY} }`;
  const { data, errors } = await ask(`{ ${around(field(start))} }`);
  expect(errors).toBeUndefined();
  return (data['paths'] ?? data['lens']?.['paths']) as Shape;
}

/** Each path in a line: its nodes, with the roots of each hop between them. */
async function routes(start: string, end: string, more = '', around = (field: string) => field): Promise<string[]> {
  const { paths } = (await answer(id(start), id(end), more, around)) as never as {
    paths: { hops: { from: { label: string }; to: { label: string }; independentRoots: { min: number } }[] }[];
  };
  return paths.map(({ hops }) =>
    hops
      .map(({ from, to, independentRoots }, i) => `${i ? '' : from.label} ${independentRoots.min} ${to.label}`)
      .join(''),
  );
}

describe('How are A and C connected?', () => {
  it('by two ways: the better-supported first, with what each hangs on', async () => {
    const { paths, reasons, cut } = (await answer(id('a'), id('c'))) as never as Record<string, Shape>;
    expect(cut).toBe(false);
    expect(reasons).toEqual(['Walked over claims that somebody affirms (STATED, VERIFIED, ATTRIBUTED).']);
    expect(paths).toMatchObject([
      // 2/3 x 1/2; B to C has one root however often it is repeated.
      {
        support: 1 / 3,
        vanishesAt: 2,
        vanishes: true,
        disputed: false,
        weakest: { from: { label: 'B' }, to: { label: 'C' } },
      },
      // 1/2 x 1/2; of two hops with one root each the first is named.
      {
        support: 1 / 4,
        vanishesAt: 2,
        vanishes: true,
        disputed: true,
        weakest: { from: { label: 'A' }, to: { label: 'D' } },
      },
    ]);
    expect(await routes('a', 'c')).toEqual(['A 2 B 1 C', 'A 1 D 1 C']);
  });

  it('each hop shows its claims, which way they read, and by how many they are affirmed', async () => {
    const { paths } = (await answer(id('a'), id('c'), ', first: 1')) as never as Record<string, Shape>;
    const claim = { independentRoots: { min: 1, max: 1 }, disputed: false, assertionCount: 1 };
    const inOrder = [
      { ...claim, claim: { text: 'a SUPPORTS b' }, direction: 'ALONG', fromRole: 'HOLDER', toRole: 'TARGET' },
      { ...claim, claim: { text: 'b and a are allies' }, direction: 'AGAINST', fromRole: 'OBJECT', toRole: 'SUBJECT' },
    ].sort((a, b) => (idOf(keys[a.claim.text] ?? '') < idOf(keys[b.claim.text] ?? '') ? -1 : 1)); // equal support: by id
    expect(paths?.[0]?.['hops']).toEqual([
      {
        from: { label: 'A' },
        to: { label: 'B' },
        independentRoots: { min: 2, max: 2 },
        support: 2 / 3,
        disputed: false,
        claimCount: 2,
        claims: inOrder,
      },
      {
        from: { label: 'B' },
        to: { label: 'C' },
        independentRoots: { min: 1, max: 1 },
        support: 1 / 2,
        disputed: false,
        claimCount: 1,
        claims: [
          {
            ...inOrder[0],
            claim: { text: 'b SUPPORTS c' },
            assertionCount: 2,
            direction: 'ALONG',
            fromRole: 'HOLDER',
            toRole: 'TARGET',
          },
        ],
      },
    ]);
  });
  const keys: Record<string, string> = { 'a SUPPORTS b': 't/claim/a-b', 'b and a are allies': 't/claim/b-a' };

  it('over a rumour, or what somebody attributes to one who only alleges it, only if asked', async () => {
    expect(await routes('a', 'c', ', certainty: [RUMOURED]')).toEqual(['A 1 C']);
    // Of the four acts on E two allege, and two attribute it to them: the same root.
    expect(await routes('a', 'c', ', certainty: [ALLEGED, ATTRIBUTED]')).toEqual(['A 1 E 1 C']);
    expect(await routes('a', 'c', ', certainty: [RUMOURED, ALLEGED, STATED, VERIFIED, ATTRIBUTED]')).toEqual(
      ['A 1 C', 'A 2 B 1 C', 'A 1 D 1 C', 'A 1 E 1 C'].sort(
        (a, b) => SUPPORT(b) - SUPPORT(a) || (between(a) < between(b) ? -1 : 1),
      ),
    );
  });
  const SUPPORT = (route: string) =>
    (route.match(/\d/g) ?? []).reduce((product, roots) => (product * Number(roots)) / (Number(roots) + 1), 1);
  const between = (route: string) => idOf(`t/actor/${/\d (\w) \d/.exec(route)?.[1]?.toLowerCase()}`);

  it('over what nobody can read, together with whoever passes it on, be it for another claim', async () => {
    expect(await routes('x', 'y')).toEqual(['X 1 Y']);
    expect(await routes('x', 'y', ', certainty: [ALLEGED]')).toEqual([]);
  });

  it('not over what is denied, if that is left out', async () => {
    expect(await routes('a', 'c', ', excludeDisputed: true')).toEqual(['A 2 B 1 C']);
  });

  it('not at all, if two roots are asked of each hop; and that is said', async () => {
    const { paths, reasons } = (await answer(id('a'), id('c'), ', minIndependentRoots: 2')) as never as Record<
      string,
      Shape
    >;
    expect(paths).toEqual([]);
    expect(reasons).toEqual([
      'Walked over claims that somebody affirms (STATED, VERIFIED, ATTRIBUTED), with at least 2 independent roots.',
      'There is no path of at most 3 hops of that kind.',
    ]);
  });

  it('A to B stays when two roots are asked for, and vanishes at three', async () => {
    const { paths } = (await answer(id('a'), id('b'), ', minIndependentRoots: 1, first: 1')) as never as Record<
      string,
      Shape
    >;
    expect(paths).toMatchObject([{ support: 2 / 3, vanishesAt: 3, vanishes: false }]);
    const asked = (await answer(id('a'), id('b'), ', minIndependentRoots: 2, first: 1')) as never as Record<
      string,
      Shape
    >;
    expect(asked['paths']).toMatchObject([{ vanishesAt: 3, vanishes: true }]);
    expect(await routes('a', 'b', ', minIndependentRoots: 3')).toEqual([]);
  });

  it('the same the other way round, and no further than asked', async () => {
    expect(await routes('c', 'a')).toEqual(['C 1 B 2 A', 'C 1 D 1 A']);
    expect(await routes('a', 'c', ', maxDepth: 1')).toEqual([]);
    expect(await routes('a', 'c', ', maxDepth: 5')).toEqual(['A 2 B 1 C', 'A 1 D 1 C']);
  });

  it('as it was said by then, and through a lens', async () => {
    expect(await routes('a', 'c', ', saidBy: "2025-03-01T00:00:00Z"')).toEqual([]);
    expect(await routes('a', 'c', ', saidBy: "2025-03-03T00:00:00Z"')).toEqual(['A 2 B 1 C', 'A 1 D 1 C']);
    // Without one nobody is left who says that B supports C: two only repeats it.
    const without = (field: string) => `lens(input: { exceptSources: ["${id('one', 'Source')}"] }) { ${field} }`;
    expect(await routes('a', 'c', '', without)).toEqual(['A 1 D 1 C']);
  });
});

describe('What connects two things', () => {
  it('is that one speaks to the other or about it; not that both are spoken to, or one is told about the other', async () => {
    expect(await routes('p', 'q')).toEqual(['P 1 S 1 Q']);
    const { paths } = (await answer(id('p'), id('k', 'Event'))) as never as { paths: { hops: Shape[] }[] };
    expect(paths.map(({ hops }) => hops.map(({ to }) => to?.['label']))).toEqual([['S', 'clash']]);
  });

  it('is no place: to hold the same one, or to be where something happened, is no path', async () => {
    expect(await routes('l', 'm', ', maxDepth: 5')).toEqual([]);
    expect(await routes('l', 's', ', maxDepth: 5')).toEqual([]);
  });
});

describe('What was so at that time', () => {
  it('is a tie from its beginning to its end', async () => {
    const years = ['2009', '2010', '2020-12-31', '2021', '../2015'];
    const held = await Promise.all(years.map((year) => routes('h', 'k', `, heldAt: "${year}"`)));
    expect(held).toEqual([[], ['H 1 K'], ['H 1 K'], [], ['H 1 K']]);
  });

  it('is a stance, and what happened, at its time; a stance that says none is as old as what first told of it', async () => {
    const times = ['2025-03-01', '2025-03', '2026', '../2026'];
    const held = await Promise.all(times.map((time) => routes('n', 'o', `, heldAt: "${time}"`)));
    expect(held).toEqual([[], ['N 1 O'], [], ['N 1 O']]);
  });

  it('is nothing that has no place in time, and it is said how much that is', async () => {
    const told = (await answer(id('h'), id('n'), ', heldAt: "2020"')) as never as Record<string, Shape>;
    expect([told['paths'], told['undatedLeftOut']]).toEqual([[], 1]); // K is allied with N, nobody says since when.
    expect(told['reasons']).toContain('Left out for want of a place in time: 1.');
    const always = (await answer(id('h'), id('n'))) as never as { paths: unknown[]; undatedLeftOut: number };
    expect([always.paths.length, always.undatedLeftOut]).toEqual([1, 0]);
  });
});

describe('The field', () => {
  const STATEMENTS = [
    'actorsById',
    'actsOfClaims',
    'claimsById',
    'pathsAround',
    'pathsBetween',
    'republishedByActs',
    'tellersOfClaims',
    'voicesOfActs',
  ];

  it('takes the same statements for one question and for many', async () => {
    const field = (start: string, end: string) =>
      `paths(start: "${id(start)}", end: "${id(end)}") { paths { support } }`;
    const one = await ask(`{ ${field('a', 'c')} }`);
    const many = await ask(`{ x: ${field('a', 'c')} y: ${field('p', 'q')} z: ${field('n', 'h')} }`);
    expect(one.extensions.cost.statements).toEqual(STATEMENTS);
    expect(many.extensions.cost.statements).toEqual(STATEMENTS);
    expect(many.data['x']).toEqual(one.data['paths']);
    expect(many.data['y']?.['paths']).toEqual([{ support: 1 / 4 }]);
    expect(many.data['z']?.['paths']).toEqual([{ support: 1 / 4 }]);
  });

  it('has an id: the same for the same question, another for another, and through a lens', async () => {
    const asked = (more = '') => `paths(start: "${id('a')}", end: "${id('c')}"${more}) { id }`;
    const { data } = await ask(
      `{ one: ${asked()} same: ${asked(', maxDepth: 3')} other: ${asked(', maxDepth: 2')} lens(input: { certainty: STATED }) { ${asked()} } }`,
    );
    const [one, same, other] = ['one', 'same', 'other'].map((alias) => data[alias]?.['id']);
    expect(one).toBe(same);
    expect(new Set([one, other, data['lens']?.['paths']?.['id']]).size).toBe(3);
  });

  it('is null where one of the two is not there', async () => {
    const { data, errors } = await ask(`{ paths(start: "${id('a')}", end: "${id('nobody')}") { id } }`);
    expect([data['paths'], errors]).toEqual([null, undefined]);
  });

  it.each([
    ['end', 'end: another than `start`', `end: "START"`],
    ['end', 'end: the id of an Actor or Event, not of a Place', `end: "PLACE"`],
    ['maxDepth', 'maxDepth: a whole number from 1 to 5, not 6', 'end: "END", maxDepth: 6'],
    ['first', 'first: a whole number from 1 to 20, not 0', 'end: "END", first: 0'],
    [
      'minIndependentRoots',
      'minIndependentRoots: a whole number from 0 to 100, not -1',
      'end: "END", minIndependentRoots: -1',
    ],
    ['heldAt', 'heldAt: a time in EDTF', 'end: "END", heldAt: "once"'],
  ])('refuses a wrong %s, and says what was expected', async (argument, message, rest) => {
    const given = rest.replace('START', id('a')).replace('END', id('c')).replace('PLACE', id('base', 'Place'));
    const { errors } = await ask(`{ paths(start: "${id('a')}", ${given}) { id } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(message);
  });
});
