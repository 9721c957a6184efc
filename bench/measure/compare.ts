import { type Case, differenceOf } from './cases.ts';
import { type Latencies, load } from './loop.ts';
import type { Side } from './sides.ts';

/** One case at one number of clients, both sides. */
export interface Measured {
  readonly name: string;
  readonly variant: string;
  readonly clients: number;
  readonly statements: number;
  readonly graphql: Latencies & { readonly bytes: number };
  readonly cypher: (Latencies & { readonly bytes: number; readonly reads: Case['reads'] }) | undefined;
}

export interface Sides {
  readonly graphql: Side;
  readonly cypher: Side;
}

/** How many clients at a time, one number after the other, and for how long each. */
export interface Load {
  readonly clients: readonly number[];
  readonly seconds: number;
}

/** Throws where the two sides do not answer the same. */
export async function checkSame(what: Case, sides: Sides): Promise<void> {
  const ours = await sides.graphql.ask(what);
  if (what.cypher === undefined || what.reads === 'input') return;
  const theirs = await sides.cypher.ask(what);
  const difference = differenceOf(ours.data, theirs.data);
  if (difference !== undefined) throw new Error(`the Cypher answers something else at ${difference}`);
}

/** Looks whether both sides answer the same, and asks both for as long as each other, so that they are up to speed. */
export async function warmUp(what: Case, sides: Sides, { clients, seconds }: Load): Promise<void> {
  await checkSame(what, sides);
  const most = Math.max(...clients);
  await load(() => sides.graphql.hit(what), most, seconds);
  if (what.cypher !== undefined) await load(() => sides.cypher.hit(what), most, seconds);
}

/** Measures a case with each number of clients, both sides in turn, after a second round of warming up. */
export async function measure(what: Case, sides: Sides, { clients, seconds }: Load): Promise<Measured[]> {
  await warmUp(what, sides, { clients, seconds });
  const { bytes, statements } = await sides.graphql.ask(what);
  const bytesOfCypher = what.cypher === undefined ? 0 : (await sides.cypher.ask(what)).bytes;
  const measured: Measured[] = [];
  for (const count of clients) {
    const graphql = await load(() => sides.graphql.hit(what), count, seconds);
    const cypher = what.cypher === undefined ? undefined : await load(() => sides.cypher.hit(what), count, seconds);
    measured.push({
      name: what.name,
      variant: what.variant,
      clients: count,
      statements: statements.length,
      graphql: { ...graphql, bytes },
      cypher: cypher && { ...cypher, bytes: bytesOfCypher, reads: what.reads },
    });
  }
  return measured;
}
