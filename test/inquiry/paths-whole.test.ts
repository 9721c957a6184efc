import { beforeAll, describe, expect, it } from 'vitest';
import { fetchClaims } from '../../src/claim/claim.store.ts';
import type { ClaimRow } from '../../src/claim/claim.row.ts';
import type { Database } from '../../src/database/database.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { ActGraph } from '../../src/inquiry/acts/acts.ts';
import { fetchActs } from '../../src/inquiry/acts/acts.store.ts';
import { independentRoots } from '../../src/inquiry/corroboration/corroboration.ts';
import { hopsOf } from '../../src/inquiry/paths/hops.ts';
import { bestPaths } from '../../src/inquiry/paths/paths.ts';
import { EMPTY_LENS, type Lens } from '../../src/lens/lens.ts';
import { NO_LENS } from '../../src/lens/lens.store.ts';
import type { Certainty } from '../../src/lens/wording.ts';
import { idOf } from '../../src/record/key.ts';
import { generated } from '../support/generated.ts';
import { type Ask, serve } from '../support/server.ts';

/** A made-up graph of 200 claims, small enough to be looked at whole: what the exploration finds must be what is there. */
const SCALE = 0.002;
const CLAIMS = Array.from({ length: 200 }, (_, i) => idOf(`bench/claim/c${i}`));

let ask: Ask;
let database: Database;
let claims: readonly ClaimRow[];
beforeAll(async () => {
  ({ ask, database } = await serve({ yaml: generated(SCALE) }));
  claims = await fetchClaims(database, CLAIMS);
});

const ENDS = [
  ['Actor', 'a0', 'Actor', 'a7'],
  ['Event', 'e0', 'Actor', 'a3'],
  ['Actor', 'a12', 'Event', 'e9'],
  ['Event', 'e5', 'Event', 'e14'],
] as const;
const id = (label: string, word: string) => idOf(`bench/${label.toLowerCase()}/${word}`);

interface Question {
  readonly lens: Lens;
  readonly certainties: readonly Certainty[];
  readonly excludeDisputed: boolean;
}

/** The best paths, from every claim and every act there is. */
function whole(
  graph: ActGraph,
  { certainties, excludeDisputed }: Question,
  ends: (typeof ENDS)[number],
  depth: number,
) {
  const rules = { certainties, excludeDisputed, heldAt: null, isAsked: () => true, rootsOf: independentRoots };
  const [startLabel, start, endLabel, end] = ends;
  return bestPaths(hopsOf({ claims, graph, tellers: tellersIn(graph) }, rules).hops, {
    start: id(startLabel, start),
    end: id(endLabel, end),
    maxDepth: depth,
    first: 20,
    minIndependentRoots: 1,
  }).map(({ nodes, support }) => ({ nodes, support }));
}

/** For each claim: the other claims whose acts pass on what nobody can read of it. */
function tellersIn({ acts }: ActGraph): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const teller of acts.values()) {
    for (const { to } of teller.relays) {
      const told = acts.get(to);
      if (!told || told.certainty !== null || told.claimId === teller.claimId) continue;
      found.set(told.claimId, [...(found.get(told.claimId) ?? []), teller.claimId]);
    }
  }
  return found;
}

/** The same, asked for. */
async function asked(question: Question, ends: (typeof ENDS)[number], depth: number) {
  const [startLabel, start, endLabel, end] = ends;
  const field = `paths(start: "${globalId(startLabel, id(startLabel, start), NO_LENS)}", end: "${globalId(endLabel, id(endLabel, end), NO_LENS)}",
    maxDepth: ${depth}, first: 20, certainty: [${question.certainties.join(', ')}], excludeDisputed: ${question.excludeDisputed}) {
      cut paths { support hops { from { key } to { key } } } }`;
  const sources = (question.lens.exceptSources ?? []).map((source) => `"${globalId('Source', source, NO_LENS)}"`);
  const { data, errors } = await ask(`{ lens(input: { exceptSources: [${sources.join(', ')}] }) { ${field} } }`);
  expect(errors).toBeUndefined();
  const { cut, paths } = data['lens']?.['paths'] as never as {
    cut: boolean;
    paths: { support: number; hops: { from: { key: string }; to: { key: string } }[] }[];
  };
  expect(cut).toBe(false);
  return paths.map(({ support, hops }) => ({
    nodes: [hops[0]?.from.key ?? '', ...hops.map(({ to }) => to.key)].map(idOf),
    support,
  }));
}

describe('What is found from both ends is what is found by looking at everything', () => {
  it.each<[string, Question]>([
    ['as it stands', { lens: EMPTY_LENS, certainties: ['STATED', 'VERIFIED', 'ATTRIBUTED'], excludeDisputed: false }],
    ['over rumours, undisputed', { lens: EMPTY_LENS, certainties: ['RUMOURED', 'ALLEGED'], excludeDisputed: true }],
    [
      'through a lens',
      {
        lens: { exceptSources: [idOf('bench/source/s0')] },
        certainties: ['STATED', 'ALLEGED'],
        excludeDisputed: false,
      },
    ],
  ])(
    '%s',
    async (_, question) => {
      const graph = await fetchActs(database, question.lens, CLAIMS);
      let several = 0;
      for (const ends of ENDS) {
        for (const depth of [1, 2, 3, 4, 5]) {
          const right = whole(graph, question, ends, depth);
          expect(await asked(question, ends, depth)).toEqual(right);
          several += right.length > 1 ? 1 : 0;
        }
      }
      expect(several).toBeGreaterThan(3);
    },
    120_000,
  );
});
