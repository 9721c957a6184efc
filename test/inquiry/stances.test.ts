import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';
import { expectBounded } from './many-stances.ts';

const ACTS: string[] = [];
/** One readable act of a source on a claim. */
function says(claim: string, source: string, rest: string): string {
  const key = `${claim}-${source}-${ACTS.push(claim)}`;
  return `- {type: assertion, key: ${key}, claim: ${claim}, source: ${source}, document: ${source}, locator: ${key}, polarity: AFFIRMS, ${rest}}`;
}

function takes(key: string, holder: string, target: string, rest: string): string {
  return `- {type: stanceClaim, key: ${key}, holder: ${holder}, target: ${target}, text: ${key}, ${rest}}`;
}

/**
 * - A on X: supported it in words in January 2024 (its claim says when), opposed it in words in June (two sources said so,
 *   the first in June), and arms it since February 2025.
 * - B on X: condemns it and funds it; when, nobody says.
 * - C on X: supports it in March 2025, opposes it on the 10th of that month: which came first is open. Denied by two.
 * - C on the event E: calls on it to end, later than it condemned it. And it once was neutral, "in those days".
 * - D on X: a rumour, from a voice that nobody can read.
 * - D on Y: a voice that nobody can read, which an article relays under another claim, about E.
 */
const BUNDLE = `
- {type: bundle, version: 1, name: t}
${['a', 'b', 'c', 'd', 'x', 'y'].map((key) => `- {type: state, key: ${key}, name: ${key.toUpperCase()}}`).join('\n')}
- {type: event, key: e, eventType: ATTACK, name: E}
${['one', 'two', 'three', 'street'].map((key) => `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key}}`).join('\n')}
${['one', 'two', 'three'].map((key) => `- {type: document, key: ${key}, documentType: ARTICLE, source: ${key}}`).join('\n')}
${takes('a-backed', 'a', 'actor/x', 'stance: SUPPORTS, means: STATEMENT, occurred: 2024-01-10')}
${says('a-backed', 'one', 'certainty: STATED, statedAt: 2025-03-02')}
${takes('a-opposed', 'a', 'actor/x', 'stance: OPPOSES, means: STATEMENT')}
${says('a-opposed', 'one', 'certainty: STATED, statedAt: 2024-09-01')}
${says('a-opposed', 'two', 'certainty: STATED, statedAt: 2024-06-01')}
${takes('a-arms', 'a', 'actor/x', 'stance: SUPPORTS, means: ARMS')}
${says('a-arms', 'three', 'certainty: STATED, statedAt: 2025-02-01')}
${takes('b-condemns', 'b', 'actor/x', 'stance: CONDEMNS')}
${says('b-condemns', 'one', 'certainty: STATED')}
${takes('b-funds', 'b', 'actor/x', 'stance: SUPPORTS, means: FUNDS')}
${says('b-funds', 'two', 'certainty: STATED')}
${takes('c-backs', 'c', 'actor/x', 'stance: SUPPORTS')}
${says('c-backs', 'one', 'certainty: STATED, statedAt: 2025-03')}
${takes('c-opposes', 'c', 'actor/x', 'stance: OPPOSES')}
${says('c-opposes', 'three', 'certainty: STATED, statedAt: 2025-03-10')}
- {type: assertion, key: c-denied, claim: c-opposes, source: two, document: two, polarity: DENIES, certainty: STATED, statedAt: 2025-03-11}
${takes('c-neutral', 'c', 'event/e', 'stance: NEUTRAL, occurred: {words: in those days}')}
${says('c-neutral', 'one', 'certainty: STATED, statedAt: 2025-03-20')}
${takes('c-condemned', 'c', 'event/e', 'stance: CONDEMNS, occurred: 2025-03-01')}
${says('c-condemned', 'one', 'certainty: STATED, statedAt: 2025-03-20')}
${takes('c-calls', 'c', 'event/e', 'stance: CALLS_ON, occurred: 2025-03-05')}
${says('c-calls', 'one', 'certainty: STATED, statedAt: 2025-03-20')}
${takes('d-backs', 'd', 'actor/x', 'stance: SUPPORTS')}
- {type: assertion, key: d-street, claim: d-backs, source: street, polarity: AFFIRMS}
${says('d-backs', 'one', 'certainty: RUMOURED, statedAt: 2025-03-02, relays: [{to: d-street}]')}
${takes('d-backs-y', 'd', 'actor/y', 'stance: SUPPORTS')}
- {type: assertion, key: d-y-street, claim: d-backs-y, source: street, polarity: AFFIRMS}
- {type: occurrenceClaim, key: happened, event: e, text: E happened}
${says('happened', 'two', 'certainty: STATED, statedAt: 2025-03-02, relays: [{to: d-y-street}]')}
`;

interface Told {
  readonly claim: { readonly text: string };
}
interface Cell {
  readonly holder: { readonly name: string };
  readonly target: { readonly label: string };
  readonly sign: string | null;
  readonly disagree: boolean;
  readonly means: readonly string[];
  readonly disputed: boolean;
  readonly independentRoots: { readonly min: number; readonly max: number | null } | null;
  readonly latest: readonly Told[];
  readonly stances: { readonly totalCount: number; readonly nodes: readonly (Told & { readonly time: unknown })[] };
  readonly flips: readonly {
    readonly from: readonly Told[];
    readonly to: readonly Told[];
    readonly orderKnown: boolean;
    readonly reason: string;
  }[];
  readonly sayAndDo: readonly Record<string, unknown>[];
  readonly cut: boolean;
}

const CELL = `holder { name } target { label } sign disagree means disputed independentRoots { min max } cut
  latest { claim { text } }
  stances { totalCount nodes { claim { text } time { edtf words } dated assertionCount certainty disputed manner } }
  flips { from { claim { text } } to { claim { text } } orderKnown reason }
  sayAndDo { says does words { claim { text } } deeds { claim { text } } sameTime reason }`;

let ask: Ask;
let id: Record<string, string>;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
  const { data } = await ask(
    `{ ${['a', 'b', 'c', 'd', 'x', 'y'].map((key) => `${key}: actor(key: "t/actor/${key}") { id }`).join(' ')}
       e: event(key: "t/event/e") { id } one: source(key: "t/source/one") { id } }`,
  );
  id = Object.fromEntries(
    Object.entries(data as never as Record<string, { id: string }>).map(([key, { id }]) => [key, id]),
  );
});

const ids = (...keys: string[]) => `[${keys.map((key) => `"${id[key]}"`).join(', ')}]`;

async function cells(args: string, root = (field: string) => field): Promise<Cell[]> {
  const { data, errors } = await ask(
    `{ ${root(`stanceMatrix(${args}) { cells(first: 100) { nodes { ${CELL} } } }`)} }`,
  );
  expect(errors).toBeUndefined();
  return ((data['lens'] ?? data)['stanceMatrix']?.['cells']?.['nodes'] ?? []) as never as Cell[];
}

const cell = async (args: string) => (await cells(args))[0]!;
const texts = (told: readonly Told[]) => told.map(({ claim }) => claim.text);

describe('Who stands where?', () => {
  it('a cell is the latest stance, whose time is what the claim says, else when it was first said', async () => {
    const { stances, latest, sign, disagree, means } = await cell(`holders: ${ids('a')}, targets: ${ids('x')}`);
    expect(stances.nodes.map(({ claim, time }) => [claim.text, time])).toEqual([
      ['a-backed', { edtf: '2024-01-10', words: null }], // as its claim says, not March 2025, when one said so
      ['a-opposed', { edtf: '2024-06-01', words: null }], // two's, the earlier of the two
      ['a-arms', { edtf: '2025-02-01', words: null }],
    ]);
    expect([texts(latest), sign, disagree, means]).toEqual([['a-arms'], 'PLUS', false, ['ARMS']]);
  });

  it('two that may be of one time are both shown, and no winner is chosen', async () => {
    const { latest, sign, disagree, disputed, independentRoots } = await cell(
      `holders: ${ids('c')}, targets: ${ids('x')}`,
    );
    // "2025-03" may mean the 10th or a later day.
    expect(texts(latest)).toEqual(['c-backs', 'c-opposes']);
    expect({ sign, disagree, disputed, independentRoots }).toEqual({
      sign: null,
      disagree: true,
      disputed: true,
      independentRoots: null,
    });
  });

  it('a stance on an event is one; one without a sign says NONE; a time in words alone has no place', async () => {
    const { target, stances, latest, sign, flips } = await cell(`holders: ${ids('c')}, targets: ${ids('e')}`);
    expect(target.label).toBe('E');
    expect(stances.nodes.map(({ claim, time }) => [claim.text, time])).toEqual([
      ['c-condemned', { edtf: '2025-03-01', words: null }],
      ['c-calls', { edtf: '2025-03-05', words: null }],
      ['c-neutral', { edtf: null, words: 'in those days' }], // and not 2025-03-20, when somebody spoke of it
    ]);
    expect([texts(latest), sign, flips]).toEqual([['c-calls'], 'NONE', []]);
  });

  it('where nothing is dated, everything is latest', async () => {
    const { latest, sign } = await cell(`holders: ${ids('b')}, targets: ${ids('x')}`);
    expect(texts(latest).sort()).toEqual(['b-condemns', 'b-funds']);
    expect(sign).toBe(null);
  });

  it('the rest of the axis is found where one is left out, the most stances first', async () => {
    const { data } = await ask(`{
      rows: stanceMatrix(targets: ${ids('x', 'e')}) { holders { name } targets { label } cells { totalCount } }
      columns: stanceMatrix(holders: ${ids('c')}) { holders { name } targets { label } cells { totalCount } } }`);
    // On X and E together C has 5 stances, A 3, B 2; D's rumour does not count. C has 3 on E, 2 on X.
    expect(data).toEqual({
      rows: {
        holders: [{ name: 'C' }, { name: 'A' }, { name: 'B' }],
        targets: [{ label: 'X' }, { label: 'E' }],
        cells: { totalCount: 4 },
      },
      columns: { holders: [{ name: 'C' }], targets: [{ label: 'E' }, { label: 'X' }], cells: { totalCount: 2 } },
    });
  });

  it('a holder who takes no stance keeps its row, and has no cell', async () => {
    const { data } = await ask(
      `{ stanceMatrix(holders: ${ids('x', 'a', 'x')}, targets: ${ids('x')}) { holders { name } cells { nodes { holder { name } } } } }`,
    );
    expect(data['stanceMatrix']).toEqual({
      holders: [{ name: 'X' }, { name: 'A' }],
      cells: { nodes: [{ holder: { name: 'A' } }] },
    });
  });
});

describe('What is hearsay', () => {
  it('stays out unless it is asked for', async () => {
    expect(await cells(`holders: ${ids('d')}, targets: ${ids('x')}`)).toEqual([]);
    const { stances } = await cell(`holders: ${ids('d')}, targets: ${ids('x')}, certainty: [RUMOURED]`);
    // The street, which nobody can read, and one, who relays it as a rumour.
    expect(stances.nodes).toEqual([
      {
        claim: { text: 'd-backs' },
        time: { edtf: '2025-03-02', words: null },
        dated: true,
        assertionCount: 2,
        certainty: 'RUMOURED',
        disputed: false,
        manner: null,
      },
    ]);
  });

  it('a voice that nobody can read counts with who relays it, also under another claim', async () => {
    const { stances } = await cell(`holders: ${ids('d')}, targets: ${ids('y')}`);
    expect(stances.nodes).toMatchObject([{ assertionCount: 1, certainty: null, time: null, dated: false }]);
    expect(await cells(`holders: ${ids('d')}, targets: ${ids('y')}, certainty: [VERIFIED]`)).toEqual([]);
  });
});

describe('What changed?', () => {
  it('a flip is a change of sign between consecutive times', async () => {
    const { flips } = await cell(`holders: ${ids('a')}, targets: ${ids('x')}`);
    expect(flips.map(({ from, to, orderKnown }) => [texts(from), texts(to), orderKnown])).toEqual([
      [['a-backed'], ['a-opposed'], true],
      [['a-opposed'], ['a-arms'], true],
    ]);
    expect(flips[1]?.reason).toBe('OPPOSES (STATEMENT, 2024-06-01) came before SUPPORTS (ARMS, 2025-02-01).');
  });

  it('one whose times overlap says that it may have been the other way round', async () => {
    const { flips } = await cell(`holders: ${ids('c')}, targets: ${ids('x')}`);
    expect(flips).toEqual([
      {
        from: [{ claim: { text: 'c-backs' } }],
        to: [{ claim: { text: 'c-opposes' } }],
        orderKnown: false,
        reason:
          'SUPPORTS (2025-03) began before OPPOSES (2025-03-10), but the times overlap: it may have been the other way round.',
      },
    ]);
  });

  it('undated stances make none', async () => {
    expect((await cell(`holders: ${ids('b')}, targets: ${ids('x')}`)).flips).toEqual([]);
  });
});

describe('Say and do', () => {
  it('last words against last deeds', async () => {
    const { sayAndDo } = await cell(`holders: ${ids('a')}, targets: ${ids('x')}`);
    // It supported in words too, but opposed in words since.
    expect(sayAndDo).toEqual([
      {
        says: 'MINUS',
        does: 'PLUS',
        words: [{ claim: { text: 'a-opposed' } }],
        deeds: [{ claim: { text: 'a-arms' } }],
        sameTime: false,
        reason:
          'Last in words: OPPOSES (STATEMENT, 2024-06-01). Last in deeds: SUPPORTS (ARMS, 2025-02-01). The times do not meet: each is the last of its kind.',
      },
    ]);
  });

  it('who condemns speaks, though nobody says by what means; undated, one time is assumed', async () => {
    const { sayAndDo } = await cell(`holders: ${ids('b')}, targets: ${ids('x')}`);
    expect(sayAndDo).toEqual([
      {
        says: 'MINUS',
        does: 'PLUS',
        words: [{ claim: { text: 'b-condemns' } }],
        deeds: [{ claim: { text: 'b-funds' } }],
        sameTime: null,
        reason:
          'Last in words: CONDEMNS (undated). Last in deeds: SUPPORTS (FUNDS, undated). One side is undated: that they are of one time is assumed.',
      },
    ]);
  });

  it('a stance whose means is not said is neither', async () => {
    const { sayAndDo, stances } = await cell(`holders: ${ids('c')}, targets: ${ids('x')}`);
    expect(sayAndDo).toEqual([]);
    expect(stances.nodes).toMatchObject([{ manner: null }, { manner: null }]);
  });
});

describe('At another time, through a lens', () => {
  it('heldAt leaves the stances of that time, and counts those that have none', async () => {
    const { data } = await ask(
      `{ stanceMatrix(targets: ${ids('x', 'e')}, heldAt: "2024") { undatedLeftOut cells { nodes { sign stances { nodes { claim { text } } } } } } }`,
    );
    expect(data['stanceMatrix']).toEqual({
      undatedLeftOut: 3, // B's two, and C's "in those days"
      cells: {
        nodes: [
          { sign: 'MINUS', stances: { nodes: [{ claim: { text: 'a-backed' } }, { claim: { text: 'a-opposed' } }] } },
        ],
      },
    });
  });

  it('saidBy shows what was known by then', async () => {
    // In July 2024 only two had spoken; one said only in March 2025 that A had supported X.
    const [found, ...more] = await cells(`targets: ${ids('x')}, saidBy: "2024-07-01T00:00:00Z"`);
    expect([texts(found!.latest), found!.sign, found!.flips, more]).toEqual([['a-opposed'], 'MINUS', [], []]);
  });

  it('the empty lens changes nothing; a lens without a source leaves what others say', async () => {
    const args = `targets: ${ids('x', 'e')}`;
    expect(await cells(args, (field) => `lens(input: {}) { ${field} }`)).toEqual(await cells(args));
    const without = await cells(args, (field) => `lens(input: { exceptSources: ${ids('one')} }) { ${field} }`);
    expect(without.map(({ holder, target, sign, latest }) => [holder.name, target.label, sign, texts(latest)])).toEqual(
      expect.arrayContaining([
        ['A', 'X', 'PLUS', ['a-arms']],
        ['B', 'X', 'PLUS', ['b-funds']],
        ['C', 'X', 'MINUS', ['c-opposes']],
      ]),
    );
    expect(without).toHaveLength(3);
  });
});

describe('How it is asked', () => {
  const refused = async (args: string) => (await ask(`{ stanceMatrix${args} { id } }`)).errors?.[0];

  it('somebody or something is named; ids are of actors, targets also of events, at most 20', async () => {
    expect((await refused(''))?.message).toMatch(/^holders: whose stances, or else targets/);
    expect((await refused(`(holders: ${ids('e')})`))?.message).toMatch(/^holders: the id of an Actor/);
    expect((await refused(`(targets: ${ids('one')})`))?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await refused(`(holders: ${ids(...Array.from({ length: 21 }, () => 'a'))})`))?.message).toBe(
      'holders: at most 20, not 21',
    );
    expect((await refused(`(holders: ${ids('a')}, heldAt: "Thursday")`))?.message).toMatch(/^heldAt: a time in EDTF/);
  });

  it('the cells and the stances of each come page by page, each once', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { data } = await ask(
        `{ stanceMatrix(targets: ${ids('x', 'e')}) { cells(first: 1${after}) { nodes { holder { name } target { label } } pageInfo { hasNextPage endCursor } } } }`,
      );
      const { nodes, pageInfo } = data['stanceMatrix']?.['cells'] as never as {
        nodes: Cell[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...nodes.map(({ holder, target }) => holder.name + target.label));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(['CX', 'CE', 'AX', 'BX']);
    const { data } = await ask(`{ stanceMatrix(targets: ${ids('x')}) { cells(first: 1) { pageInfo { endCursor } } } }`);
    const cursor = data['stanceMatrix']?.['cells']?.['pageInfo']?.['endCursor'];
    const { errors } = await ask(
      `{ stanceMatrix(targets: ${ids('e')}) { cells(first: 1, after: "${cursor}") { nodes { id } } } }`,
    );
    expect(errors?.[0]?.message).toMatch(/^after: a cursor of this list/);
  });

  it('has one id for one question, and another through a lens', async () => {
    const { data } = await ask(`{
      one: stanceMatrix(holders: ${ids('a', 'a')}, certainty: [STATED, ATTRIBUTED, VERIFIED]) { id cells { nodes { id } } }
      same: stanceMatrix(holders: ${ids('a')}) { id cells { nodes { id } } }
      other: stanceMatrix(targets: ${ids('a')}) { id }
      lens(input: { certainty: STATED }) { stanceMatrix(holders: ${ids('a')}) { id } } }`);
    expect(data['one']).toEqual(data['same']);
    const known = [data['one']?.['id'], data['other']?.['id'], data['lens']?.['stanceMatrix']?.['id']];
    expect(new Set(known).size).toBe(3);
  });

  const STATEMENTS = [
    'actorsById',
    'actsOfClaims',
    'assertionsById',
    'claimsById',
    'republishedByActs',
    'sourcesById',
    'stancesOnTargets',
    'voicesOfActs',
  ];
  const EVERYTHING = `{ holders { name } targets { label } cells { nodes { holder { name } target { label } sign independentRoots { min }
    latest { claim { text } assertions { source { name } } } flips { from { claim { text } } } sayAndDo { reason } } } }`;

  it('one matrix and several are the same statements', async () => {
    const one = await ask(`{ stanceMatrix(targets: ${ids('x')}) ${EVERYTHING} }`);
    expect(one.errors).toBeUndefined();
    expect(one.extensions.cost.statements).toEqual(STATEMENTS);
    const three = await ask(
      `{ x: stanceMatrix(targets: ${ids('x')}) ${EVERYTHING} y: stanceMatrix(targets: ${ids('y')}) ${EVERYTHING}
         then: stanceMatrix(targets: ${ids('x')}, heldAt: "2024") ${EVERYTHING} }`,
    );
    expect(three.extensions.cost.statements).toEqual(STATEMENTS);
  });
});

describe('Size', () => {
  it('more than 1,000 stances are cut, and the answer says so', async () => {
    await expectBounded(1_100);
  });
});
