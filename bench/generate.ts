import { once } from 'node:events';
import { acts } from './acts.ts';
import { claim } from './claims.ts';
import { Random } from './random.ts';
import { type Sizes, sizesAt } from './sizes.ts';
import { actor, document, event, place, source } from './world.ts';

/**
 * Writes a made-up graph as a bundle in JSON Lines to standard output, the same for the same scale and seed:
 *   node --import tsx bench/generate.ts --scale 0.2 --seed 1 > graph.jsonl
 * Scale 1 is 10,000 actors, 2,000 sources, 50,000 documents, 10,000 events, 100,000 claims and 300,000 assertions.
 */

/** The records of a made-up graph, after their header. Every one is valid. */
export function* generate(sizes: Sizes, seed: number): Generator<Record<string, unknown>> {
  const random = new Random(seed);
  yield { type: 'bundle', version: 1, name: 'bench' };
  for (let i = 0; i < sizes.places; i += 1) yield place(random, i);
  for (let i = 0; i < sizes.actors; i += 1) yield actor(random, i);
  for (let i = 0; i < sizes.sources; i += 1) yield source(random, i, sizes);
  for (let i = 0; i < sizes.documents; i += 1) yield document(random, i, sizes);
  for (let i = 0; i < sizes.events; i += 1) yield event(random, i, sizes);
  for (let i = 0; i < sizes.claims; i += 1) yield claim(random, i, sizes);
  yield* acts(random, sizes);
}

/** Writes it to standard output. */
export async function writeBundle(scale: number, seed: number): Promise<void> {
  for (const record of generate(sizesAt(scale), seed)) {
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
  }
}

function flag(name: string, standard: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? standard : Number(process.argv[at + 1]);
}

if (process.argv[1]?.endsWith('generate.ts')) await writeBundle(flag('scale', 1), flag('seed', 1));
