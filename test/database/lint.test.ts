import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../src/schema.ts';
import { declaredStatements } from '../../src/database/statement.ts';
import { problems } from './lint.ts';
import { composedStatements } from './statements.ts';

describe("Neo4j's own analyser finds nothing wrong", () => {
  it('in the statements that are written out', () => {
    expect(problems(declaredStatements())).toEqual([]);
  }, 300_000);

  it('but it would find a misspelt relationship, and a variable that is not there', () => {
    expect(problems([{ name: 'wrong', text: 'MATCH (n:Claim)<-[:ASERTS]-(a) RETURN b' }])).toHaveLength(2);
  });
});

it('An index hint names an index that schema/database.cypher declares', () => {
  const schema = readFileSync(new URL('../../schema/database.cypher', import.meta.url), 'utf8');
  const hints = composedStatements('usual').flatMap(({ text }) => [
    ...text.matchAll(/USING INDEX \w+:(\w+)\(([^)]+)\)/g),
  ]);
  const indexes = hints.map(
    ([, label, columns = '']) =>
      `(n:${label}) ON (${columns
        .split(', ')
        .map((column) => `n.${column}`)
        .join(', ')})`,
  );
  expect(indexes.length).toBeGreaterThan(50);
  for (const index of new Set(indexes)) expect(schema).toContain(index);
});
