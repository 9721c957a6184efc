import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve('seed'));
});

/** Every page of a list, one after the other. */
async function turn(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await ask(query, { ...variables, after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data['list'] as never as {
      nodes: { key: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    seen.push(...nodes.map(({ key }) => key));
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return seen;
}

describe('Turning the pages of a list', () => {
  it.each(['OCCURRED_FIRST', 'OCCURRED_LAST', 'RECORDED_FIRST', 'RECORDED_LAST'])(
    'shows every claim once, ordered by %s',
    async (orderBy) => {
      const query = `query ($after: String, $orderBy: ClaimOrder) { list: claims(first: 7, after: $after, orderBy: $orderBy) { nodes { key } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await ask('{ claims(first: 0) { totalCount } }');
      const keys = await turn(query, { orderBy });
      expect(keys).toHaveLength(data['claims']?.['totalCount'] as number);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it.each(['OCCURRED_FIRST', 'OCCURRED_LAST'])('puts events of unknown time last, ordered by %s', async (orderBy) => {
    const { data } = await ask(`{ events(first: 100, orderBy: ${orderBy}) { nodes { occurred { earliest } } } }`);
    const known = (data['events']?.['nodes'] as never as { occurred: { earliest: string | null } | null }[]).map(
      ({ occurred }) => occurred?.earliest ?? null,
    );
    const firstUnknown = known.indexOf(null);
    expect(firstUnknown).toBeGreaterThan(0);
    expect(known.slice(firstUnknown).every((each) => each === null)).toBe(true);
    const times = known.slice(0, firstUnknown).map(String);
    expect(times).toEqual(orderBy === 'OCCURRED_FIRST' ? times.toSorted() : times.toSorted().toReversed());
  });

  it('has a place of its own under each parent', async () => {
    const query = `query ($after: String) { events(first: 100) { nodes { key claims(first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } } } }`;
    const { data, extensions } = await ask(query);
    expect(extensions.cost.statements).toEqual(['eventClaims', 'events']);
    for (const event of data['events']?.['nodes'] as never as {
      key: string;
      claims: { nodes: object[]; pageInfo: { hasNextPage: boolean } };
    }[]) {
      const alone = await ask(`{ event(key: "${event.key}") { claims(first: 2) { nodes { key } } } }`);
      expect(alone.data['event']?.['claims']?.['nodes'], event.key).toEqual(event.claims.nodes);
    }
  });

  it('counts only when asked, and can count alone', async () => {
    const { data, extensions } = await ask(
      '{ events(first: 3) { totalCount } actors(filter: { kinds: [STATE] }) { totalCount } }',
    );
    expect(data).toEqual({ events: { totalCount: 18 }, actors: { totalCount: 10 } });
    expect(extensions.cost.statements).toEqual(['actors with kinds counted alone', 'events counted alone']);
  });

  it('an empty page is a page', async () => {
    const { data } = await ask(
      '{ claims(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } places(filter: { text: "atlantis" }) { nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data['claims']).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
    expect(data['places']).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

describe('What a list refuses, and how it says so', () => {
  const refused = async (query: string) => {
    const { errors } = await ask(query);
    return errors?.map(({ message, extensions }) => [extensions['code'], extensions['argument'], message].join(' | '));
  };

  it('a cursor under another order or filter', async () => {
    const { data } = await ask('{ claims(first: 1) { pageInfo { endCursor } } }');
    const cursor = data['claims']?.['pageInfo']?.['endCursor'];
    const wrong = ['BAD_USER_INPUT | after | after: a cursor of this list under the same filter, order and lens'];
    expect(await refused(`{ claims(after: "${cursor}", orderBy: OCCURRED_LAST) { nodes { id } } }`)).toEqual(wrong);
    expect(await refused(`{ claims(after: "${cursor}", filter: { types: [FIGURE] }) { nodes { id } } }`)).toEqual(
      wrong,
    );
    expect(await refused(`{ events(after: "${cursor}") { nodes { id } } }`)).toEqual(wrong);
  });

  it('a text that is no cursor', async () => {
    expect(await refused('{ claims(after: "next") { nodes { id } } }')).toEqual([
      'BAD_USER_INPUT | after | after: a cursor that this server gave out',
    ]);
  });

  it('reading backwards', async () => {
    expect(await refused('{ claims(last: 5) { nodes { id } } }')).toEqual([
      'BAD_USER_INPUT | last | last: not supported: lists are read forwards. Leave it out, and ask in the other order.',
    ]);
  });

  it('the same where only the count is asked for', async () => {
    expect(await refused('{ claims(last: 5) { totalCount } }')).toHaveLength(1);
    expect(
      await refused('{ actor(key: "coast-2025-03/actor/al-sharaa") { supportedBy(first: 1000) { totalCount } } }'),
    ).toHaveLength(1);
  });

  it.each([-1, 101])('a page of %i', async (first) => {
    expect(await refused(`{ claims(first: ${first}) { nodes { id } } }`)).toEqual([
      `BAD_USER_INPUT | first | first: a whole number from 0 to 100, not ${first}`,
    ]);
  });

  it('a time that is none, and the id of something else', async () => {
    expect(await refused('{ events(filter: { occurred: { from: "March" } }) { nodes { id } } }')).toEqual([
      'BAD_USER_INPUT | occurred.from | occurred.from: a time in EDTF, such as 2025-03 or 2025-03-06, not "March"',
    ]);
    expect(await refused('{ claims(filter: { reportedBy: ["nonsense"] }) { nodes { id } } }')).toEqual([
      'BAD_USER_INPUT | filter.reportedBy | filter.reportedBy: the id of a Source, not "nonsense"',
    ]);
  });
});
