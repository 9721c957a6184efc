import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFetcher, type Heard } from '../../src/explorer/query/fetcher.ts';
import type { Asked } from '../../src/explorer/server/ask.ts';
import { answerMadeUp, schema } from './made-up.ts';

const QUERY = '{ event(key: "e") { name partOf { name } } }';
const sent: Asked[] = [];
const heard: Heard[] = [];

/** Puts a server in the place of the real one. */
function serve(answer: (asked: Asked) => unknown): ReturnType<typeof createFetcher> {
  sent.length = 0;
  heard.length = 0;
  vi.stubGlobal('fetch', async (_url: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    const asked = JSON.parse(body) as Asked;
    sent.push(asked);
    const answered = await answer(asked);
    if (signal.aborted) throw signal.reason;
    return Response.json(answered);
  });
  return createFetcher(schema, (answer) => heard.push(answer));
}

afterEach(() => vi.unstubAllGlobals());

describe('What the editor sends', () => {
  it('asks what each record is, and shows the answer without', async () => {
    const ask = serve(({ query }) => answerMadeUp(query));
    expect(await ask({ query: QUERY })).toEqual(answerMadeUp(QUERY));
    expect(sent.map(({ query }) => query.includes('kg_key: key'))).toEqual([true]);
    expect(heard.map(({ asked, data, graph }) => [asked, data, graph.nodes.length, graph.links.length])).toEqual([
      [{ query: QUERY, variables: {} }, answerMadeUp(QUERY).data, 2, 1],
    ]);
  });

  it('is sent again as it was written where the server turns it away: for a limit, or for a fault', async () => {
    const refused = { errors: [{ message: 'Token limit of 3000 exceeded' }] };
    const ask = serve(({ query }) => (query.includes('kg_') ? refused : answerMadeUp(query)));
    expect(await ask({ query: QUERY })).toEqual(answerMadeUp(QUERY));
    expect(sent.map(({ query }) => query === QUERY)).toEqual([false, true]);
    expect(heard.map(({ graph }) => graph)).toEqual([{ nodes: [], links: [] }]);

    const alwaysRefused = serve(() => refused);
    expect(await alwaysRefused({ query: QUERY })).toEqual(refused);
    expect(heard).toEqual([]);
  });

  it('is sent once where it ran and failed on the way', async () => {
    const failed = { data: null, errors: [{ message: 'DEADLINE' }] };
    const ask = serve(() => failed);
    expect(await ask({ query: QUERY })).toEqual(failed);
    expect([sent.length, heard.length]).toEqual([1, 0]);
  });

  it('names the operation that was chosen, and holds no headers', async () => {
    const ask = serve(({ query }) => answerMadeUp(query));
    await ask({ query: `query A ${QUERY}`, operationName: 'A', variables: { x: 1 } }, { headers: { token: 'secret' } });
    expect(sent).toMatchObject([{ operationName: 'A', variables: { x: 1 } }]);
    expect(heard[0]?.graph.nodes.length).toBe(2);
  });

  it('draws the answer to the last question alone', async () => {
    let answerFirst = (_answer: unknown) => {};
    const first = new Promise((answer) => (answerFirst = answer));
    const ask = serve(({ query }) => (query.includes('slow') ? first : answerMadeUp(query)));
    const slow = ask({ query: '{ slow: event(key: "e") { name } }' });
    await ask({ query: QUERY });
    answerFirst({ data: { slow: { kg_key: 'late', kg_type: 'Event', kg_label: 'late' } } });
    await slow;
    expect(heard.map(({ asked }) => asked.query)).toEqual([QUERY]);
  });

  it('says in words that the server is away', async () => {
    const ask = serve(() => {
      throw new TypeError('failed to fetch');
    });
    expect(await ask({ query: QUERY })).toEqual({ errors: [{ message: 'The server cannot be reached.' }] });
  });
});
