import { expect, it } from 'vitest';
import { type Ask, load, serve } from '../support/server.ts';

/** Long, as a hundred thousand records are loaded for it. */

const RECORDS = 100_000;
const MORE = 5_000;
/** Enough to last a while; without an end a walk in the order of recording would never come to it. */
const ROUNDS = 8;
const ORDERS = ['NAME', 'RECORDED_FIRST'];

/** Persons, named so that newcomers come to lie between those who are there. */
function persons(prefix: string, count: number): string {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      type: 'person',
      key: `${prefix}${i}`,
      name: `Person ${String((i * 7_919) % 1_000_003).padStart(7, '0')}`,
    }),
  );
  return [JSON.stringify({ type: 'bundle', version: 1, name: `walk-${prefix}` }), ...lines].join('\n');
}

const PAGE = `query Page($order: ActorOrder!, $after: String) {
  actors(first: 100, after: $after, orderBy: $order) { nodes { key } pageInfo { hasNextPage endCursor } } }`;

async function walk(ask: Ask, order: string): Promise<string[]> {
  const keys: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(PAGE, { order, after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data['actors'] as unknown as {
      nodes: { key: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    keys.push(...nodes.map(({ key }) => key));
    if (!pageInfo.hasNextPage) return keys;
    after = pageInfo.endCursor;
  }
}

it('a hundred thousand records are walked page by page, none twice and none left out, while others are imported', async () => {
  const { ask, database } = await serve({ yaml: persons('old', RECORDS) });
  let round = 0;
  const walked = new AbortController();
  const importing = (async () => {
    while (!walked.signal.aborted && round < ROUNDS)
      await load(database, { yaml: persons(`new${(round += 1)}x`, MORE) });
  })();
  try {
    for (const order of ORDERS) {
      const keys = await walk(ask, order);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => key.startsWith('walk-old/'))).toHaveLength(RECORDS);
    }
  } finally {
    walked.abort();
    await importing;
  }
  expect(round).toBeGreaterThan(1);
}, 600_000);
