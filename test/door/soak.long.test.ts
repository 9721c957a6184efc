import { Agent, request } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS } from '../attacks/corpus.ts';
import { claimgraph, sharedNeo4j } from '../command/programs.ts';
import { emptyDatabase } from '../support/database.ts';

const REQUESTS = 100_000;
const AT_ONCE = 8;
/** What it takes until every statement is planned, every path compiled and every cache full. */
const WARM = 20_000;

interface Asked {
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const QUERIES = join(import.meta.dirname, '../../examples/queries');
const read = (file: string) => readFileSync(join(QUERIES, file), 'utf8');
const files = readdirSync(QUERIES);
const examples = files
  .filter((file) => file.endsWith('.graphql'))
  .map((file): Asked => {
    const variables = file.replace('.graphql', '.variables.json');
    const values: unknown = files.includes(variables) ? JSON.parse(read(variables)) : {};
    return { path: '/graphql', body: JSON.stringify({ query: read(file), variables: values }) };
  });
const attacks = CORPUS.filter(({ body }) => body.length < 20_000).map(({ body, headers }): Asked => ({
  path: '/graphql',
  body,
  ...(headers && { headers }),
}));
const pages = [
  '/r/coast-2025-03/event/clashes',
  '/evidence/coast-2025-03/claim/saudi-backs.md',
  '/r/not/a/key',
  '/schema.graphql',
  '/health',
  '/ready',
  '/nothing',
].map((path): Asked => ({ path }));

/** The same mixture every time: of ten requests six are honest questions, two attacks, one a page, one a new document. */
function nth(i: number): Asked {
  const pick = (list: readonly Asked[]) => list[Math.floor(i / 10) % list.length] as Asked;
  if (i % 10 < 6) return pick(examples);
  if (i % 10 < 8) return pick(attacks);
  if (i % 10 === 8) return pick(pages);
  return {
    path: '/graphql',
    body: JSON.stringify({ query: `query New${i} { events(first: ${(i % 50) + 1}) { nodes { id name } } }` }),
  };
}

function send(
  address: string,
  { path, body, headers }: Asked,
  agent: Agent,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const options = { agent, method: body === undefined ? 'GET' : 'POST', headers: { ...type, ...headers } };
    const asked = request(`${address}${path}`, options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

it(
  `${REQUESTS} requests of all kinds leave the memory flat, and none is answered with a fault of ours`,
  {
    timeout: 3_600_000,
  },
  async () => {
    await emptyDatabase();
    const program = claimgraph(['start'], { ...sharedNeo4j(), CLIENT_CONNECTION_LIMIT: '1000' });
    const address = await program.ready(180);
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const held: { readonly at: number; readonly heap: number; readonly all: number }[] = [];
    const statuses = new Map<number, number>();
    let done = 0;
    const look = async () => {
      const { body } = await send(address, { path: '/metrics' }, agent);
      const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(body)?.[1]) / 1_000_000;
      held.push({ at: done, heap: value('nodejs_heap_size_used_bytes'), all: value('process_resident_memory_bytes') });
    };
    const client = async () => {
      while (done < REQUESTS) {
        const i = (done += 1);
        const { status } = await send(address, nth(i), agent);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (i % 250 === 0) await look();
      }
    };
    const since = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    const seconds = (performance.now() - since) / 1_000;

    const least = (from: number, to: number, what: 'heap' | 'all') =>
      Math.min(...held.filter(({ at }) => at >= from && at < to).map((each) => each[what]));
    const rows = [WARM, 40_000, 60_000, 80_000].map((from) => ({
      from,
      heap: Math.round(least(from, from + 20_000, 'heap')),
      all: Math.round(least(from, from + 20_000, 'all')),
    }));
    console.log(
      `${Math.round(REQUESTS / seconds)} requests a second; megabytes held at least, by 20,000 requests: ${JSON.stringify(rows)}; answers: ${JSON.stringify([...statuses])}`,
    );
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(least(80_000, REQUESTS + 1, 'heap') - least(WARM, 40_000, 'heap')).toBeLessThan(20);
    expect(least(80_000, REQUESTS + 1, 'all') - least(WARM, 40_000, 'all')).toBeLessThan(60);
    agent.destroy();
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, err: '' });
  },
);
