import { Agent, request } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Case } from './cases.ts';

/** The two sides that are compared: our server over HTTP, and hand-written Cypher straight through the driver. */

/** What a side answered: the bytes, and what they say. */
export interface Answer {
  readonly bytes: number;
  readonly data: unknown;
  /** Names of the statements it took. */
  readonly statements: readonly string[];
}

export interface Side {
  /** Asks once and reads the answer. Throws where it is an error. */
  ask(what: Case): Promise<Answer>;
  /** Asks once and only counts the bytes. */
  hit(what: Case): Promise<number>;
}

/** Our server, as a client asks it: HTTP on a connection that stays open, JSON in, JSON out. */
export function graphqlSide(address: string): Side & { close(): void } {
  const agent = new Agent({ keepAlive: true });
  const post = ({ query, variables }: Case) => send(`${address}/graphql`, agent, JSON.stringify({ query, variables }));
  return {
    hit: async (what) => (await post(what)).length,
    ask: async (what) => {
      const body = await post(what);
      const { data, errors, extensions } = JSON.parse(body.toString()) as {
        data: unknown;
        errors?: readonly { message: string }[];
        extensions?: { cost?: { statements: readonly string[] } };
      };
      if (errors !== undefined) throw new Error(`${what.name}: ${errors.map(({ message }) => message).join('; ')}`);
      return { bytes: body.length, data, statements: extensions?.cost?.statements ?? [] };
    },
    close: () => agent.destroy(),
  };
}

async function send(url: string, agent: Agent, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks));
        else reject(new Error(`${response.statusCode}: ${Buffer.concat(chunks).toString().slice(0, 500)}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** How a database is reached. */
export interface Access {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Hand-written Cypher: one statement in a READ session, its answer made into JSON as a client would get it. */
export function cypherSide(access: Access): Side & { close(): Promise<void> } {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    fetchSize: -1,
  });
  return {
    hit: async (what) => Buffer.byteLength(JSON.stringify({ data: await run(driver, access, what) })),
    ask: async (what) => {
      const data = await run(driver, access, what);
      return { data, bytes: Buffer.byteLength(JSON.stringify({ data })), statements: ['hand-written'] };
    },
    close: () => driver.close(),
  };
}

async function run(driver: Driver, { database }: Access, { name, cypher, variables }: Case): Promise<unknown> {
  if (cypher === undefined) throw new Error(`The case ${name} has no Cypher.`);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, variables);
    const [first] = records;
    return first?.has('data') ? (first.get('data') as unknown) : records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
