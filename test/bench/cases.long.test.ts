import { beforeAll, describe, expect, it } from 'vitest';
import { caseNames, differenceOf, readCase } from '../../bench/measure/cases.ts';
import { pickFrom } from '../../bench/measure/picks.ts';
import { cypherSide, type Side } from '../../bench/measure/sides.ts';
import { generated } from '../support/generated.ts';
import { type Ask, serve } from '../support/server.ts';

/** Long, as the database plans many large statements for it that nothing else uses. */
describe('The benchmark', () => {
  let ask: Ask;
  let picks: ReadonlyMap<string, string>;
  let cypher: Side & { close(): Promise<void> };
  beforeAll(async () => {
    const served = await serve({ yaml: generated(0.005) });
    ask = served.ask;
    picks = await pickFrom(served.database);
    cypher = cypherSide({
      uri: process.env['TEST_NEO4J_URI'] ?? '',
      username: process.env['TEST_NEO4J_USERNAME'] ?? '',
      password: process.env['TEST_NEO4J_PASSWORD'] ?? '',
      database: 'neo4j',
    });
    return () => cypher.close();
  });

  it.each(caseNames())('%s: the Cypher beside it answers the same', async (name) => {
    for (const each of readCase(name, picks)) {
      const { data, errors } = await ask(each.query, each.variables);
      expect(errors, each.variant).toBeUndefined();
      if (each.cypher !== undefined && each.reads === 'answer')
        expect(differenceOf(data, (await cypher.ask(each)).data), each.variant).toBeUndefined();
    }
  });
});
