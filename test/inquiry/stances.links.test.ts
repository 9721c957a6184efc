import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';

/** A matrix counts what the links count: the rule is written twice, in Cypher for them and in plain code for it. */

const CERTAINTIES = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED', 'ATTRIBUTED'] as const;
const CLAIMS = 24;

const acts = fc.array(
  fc.record({
    claim: fc.nat(CLAIMS - 1),
    polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES', 'QUESTIONS'),
    certainty: fc.constantFrom(null, null, ...CERTAINTIES, 'ATTRIBUTED' as const),
    relays: fc.uniqueArray(fc.nat(119), { maxLength: 2 }),
    withdrawn: fc.nat(9).map((n) => n === 0),
  }),
  { minLength: 120, maxLength: 120 },
);

/** A record at random, always the same: 24 stances of four actors on four, 120 acts that pass one another on. */
function bundle(): string {
  const [made = []] = fc.sample(acts, { seed: 7, numRuns: 1 });
  const act = ({ claim, polarity, certainty, relays, withdrawn }: (typeof made)[0], i: number) => {
    // What attributes must name somebody; who names somebody names an act further on, or now and then an earlier one.
    const named = certainty === null && i % 2 === 0 ? [] : relays.filter((to) => to !== i);
    const up = certainty === 'ATTRIBUTED' && named.length === 0 ? [(i + 1) % 120] : named;
    const how = certainty === null ? '' : `document: d, locator: "${i}", certainty: ${certainty}, `;
    const why = withdrawn ? 'withdrawnAt: "2025-03-05T00:00:00Z", withdrawnWhy: wrong, ' : '';
    return `- {type: assertion, key: a${i}, claim: c${claim}, source: s, ${how}${why}polarity: ${polarity}, relays: [${up.map((to) => `{to: a${to}}`).join(', ')}]}`;
  };
  const stance = (_: unknown, i: number) =>
    `- {type: stanceClaim, key: c${i}, holder: h${i % 4}, target: actor/t${(i * 7) % 3}, stance: ${i % 2 ? 'SUPPORTS' : 'CONDEMNS'}, text: c${i}}`;
  return `- {type: bundle, version: 1, name: t}
- {type: source, key: s, sourceType: OUTLET, name: S}
- {type: document, key: d, documentType: ARTICLE, source: s}
${[0, 1, 2, 3].map((i) => `- {type: state, key: h${i}, name: H${i}}\n- {type: state, key: t${i}, name: T${i}}`).join('\n')}
${Array.from({ length: CLAIMS }, stance).join('\n')}
${made.map(act).join('\n')}
${Array.from({ length: CLAIMS }, (_, i) => `- {type: assertion, key: doubt${i}, claim: c${i}, source: s, polarity: QUESTIONS}`).join('\n')}`;
}

interface Link {
  readonly node: { readonly id: string };
  readonly assertionCount: number;
  readonly certainty: string | null;
  readonly disputed: boolean;
}
interface Held extends Omit<Link, 'node'> {
  readonly sign: string;
}

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: bundle() }));
});

const RANKS = ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'];

/** Of some stances what a link says of them. */
function linkOf(held: readonly Held[]): unknown[] {
  const ranks = held.map(({ certainty }) => (certainty === null ? -1 : RANKS.indexOf(certainty)));
  return [
    held.reduce((sum, { assertionCount }) => sum + assertionCount, 0),
    RANKS[Math.max(...ranks)] ?? null,
    held.some(({ disputed }) => disputed),
  ];
}

describe('A matrix counts what the links count', () => {
  const subsets = fc.sample(fc.subarray([...CERTAINTIES], { minLength: 1 }), { seed: 3, numRuns: 12 });
  it.each([...new Set(subsets.map((each) => each.join(', ')))])('for the degrees %s', async (degrees) => {
    const LINKS = '{ edges { node { id } assertionCount certainty disputed } }';
    const { data: linked } = await ask(
      `{ ${[0, 1, 2, 3].map((i) => `t${i}: actor(key: "t/actor/t${i}") { id supportedBy(certainty: [${degrees}]) ${LINKS} opposedBy(certainty: [${degrees}]) ${LINKS} }`).join(' ')} }`,
    );
    const targets = Object.values(
      linked as never as Record<string, Record<'supportedBy' | 'opposedBy', { edges: Link[] }> & { id: string }>,
    );
    const { data, errors } = await ask(
      `{ stanceMatrix(targets: [${targets.map(({ id }) => `"${id}"`).join()}], certainty: [${degrees}]) { cells(first: 100) { nodes { holder { id } target { id }
          stances(first: 100) { nodes { sign assertionCount certainty disputed } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const cells = data['stanceMatrix']?.['cells']?.['nodes'] as never as {
      holder: { id: string };
      target: { id: string };
      stances: { nodes: Held[] };
    }[];
    const told = cells.flatMap(({ holder, target, stances }) =>
      (['PLUS', 'MINUS'] as const).flatMap((sign) => {
        const held = stances.nodes.filter((each) => each.sign === sign);
        return held.length > 0 ? [[holder.id, sign, target.id, ...linkOf(held)]] : [];
      }),
    );
    const links = targets.flatMap(({ id, supportedBy, opposedBy }) =>
      [supportedBy, opposedBy].flatMap(({ edges }, i) =>
        edges.map(({ node, assertionCount, certainty, disputed }) => [
          node.id,
          i === 0 ? 'PLUS' : 'MINUS',
          id,
          assertionCount,
          certainty,
          disputed,
        ]),
      ),
    );
    expect(links).not.toEqual([]);
    expect(told.sort()).toEqual(links.sort());
  });
});
