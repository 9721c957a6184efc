import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeBundle } from './generate.ts';
import { type Case, caseNames, readCase } from './measure/cases.ts';
import { checkSame, type Measured, measure, type Sides, warmUp } from './measure/compare.ts';
import { type Graph, loadGraph, openGraph } from './measure/graph.ts';
import { pickFrom } from './measure/picks.ts';
import { startProgram } from './measure/program.ts';
import { HEADING, machine, rowOf } from './measure/report.ts';
import { cypherSide, graphqlSide } from './measure/sides.ts';
import { sizesAt } from './sizes.ts';

/** `npm run bench`: how fast the documented queries and the inquiries answer, beside hand-written Cypher. See README.md. */

const { values: flags } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3' },
    clients: { type: 'string', default: '1,8' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    loaded: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    generate: { type: 'boolean', default: false },
  },
});
const [scale, seed, seconds] = [flags.scale, flags.seed, flags.seconds].map(Number) as [number, number, number];
const clients = flags.clients.split(',').map(Number);
const say = (line: string) => process.stderr.write(`${line}\n`);

if (flags.generate) await writeBundle(scale, seed);
else await main();

async function main(): Promise<void> {
  const graph = await openGraph(say);
  try {
    if (!flags.loaded) await loadGraph(graph, sizesAt(scale), seed, say);
    const measured = await onBothSides(graph, flags.check ? checkAll : measureAll);
    if (flags.json) writeFileSync(flags.json, `${JSON.stringify(about(measured), null, 2)}\n`);
  } finally {
    await graph.close();
  }
}

type Work = (cases: readonly Case[], sides: Sides) => Promise<Measured[]>;

async function onBothSides({ access, database }: Graph, work: Work): Promise<Measured[]> {
  const picks = await pickFrom(database);
  const cases = caseNames()
    .filter((name) => name.includes(flags.only))
    .flatMap((name) => readCase(name, picks));
  const program = await startProgram(access);
  const graphql = graphqlSide(program.address);
  const cypher = cypherSide(access);
  try {
    return await work(cases, { graphql, cypher });
  } finally {
    graphql.close();
    await cypher.close();
    await program.stop();
  }
}

/** Only looks whether both sides answer the same. */
async function checkAll(cases: readonly Case[], sides: Sides): Promise<Measured[]> {
  await each(cases, 'checking', (one) => checkSame(one, sides));
  return [];
}

/** Measures every case, once every case has been asked on both sides: a program that just began is slower. */
async function measureAll(cases: readonly Case[], sides: Sides): Promise<Measured[]> {
  const measured: Measured[] = [];
  const sound = await each(cases, 'warming up', (one) => warmUp(one, sides, { clients, seconds }));
  process.stdout.write(`${machine()}; scale ${scale}, ${seconds} s each\n\n${HEADING}\n`);
  await each(sound, 'measuring', async (one) => {
    const found = await measure(one, sides, { clients, seconds });
    process.stdout.write(found.map((line) => `${rowOf(line)}\n`).join(''));
    measured.push(...found);
  });
  return measured;
}

/** Does the work for one case after the other and says which; those that fail are told and left out of what comes back. */
async function each(cases: readonly Case[], what: string, work: (one: Case) => Promise<void>): Promise<Case[]> {
  const sound: Case[] = [];
  for (const [at, one] of cases.entries()) {
    const name = `${one.name}, ${one.variant}`;
    say(`${what} ${at + 1} of ${cases.length}: ${name}`);
    try {
      await work(one);
      sound.push(one);
    } catch (error) {
      process.exitCode = 1;
      say(`failed: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return sound;
}

function about(measured: readonly Measured[]): object {
  return { machine: machine(), at: new Date().toISOString(), scale, seed, secondsEach: seconds, measured };
}
