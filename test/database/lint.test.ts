import { readFileSync } from 'node:fs';
import { lintCypherQuery, testData } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../src/actor/actor.ts';
import { CLAIM_KINDS } from '../../src/claim/claim.ts';
import { declaredPages } from '../../src/database/page.ts';
import { pageStatement } from '../../src/database/page-text.ts';
import { declaredStatements, type Statement } from '../../src/database/statement.ts';
import { LINKS } from '../../src/inquiry/link/declarations.ts';
import { linkStatement } from '../../src/inquiry/link/link.store.ts';
import { CONCEPTS, labelOf } from '../../src/record/key.ts';
import { RELATIONSHIP_TYPES } from '../../src/record/node.ts';
import { composedStatements } from './statements.ts';

const LABELS = [
  ...CONCEPTS.map(labelOf),
  ...ACTOR_KINDS,
  ...Object.values(CLAIM_KINDS),
  'Name',
  'Revision',
  'SchemaVersion',
];
const { functions = {}, procedures = {} } = testData.mockSchema;

/** What Neo4j's own analyser finds wrong with these texts, told which labels and relationships our graph has. */
function problems(statements: readonly Statement[]): string[] {
  const found = statements.flatMap(({ name, text }) => {
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, 0]));
    const diagnostics = lintCypherQuery(text, {
      labels: LABELS,
      relationshipTypes: [...RELATIONSHIP_TYPES, 'CALLED'],
      parameters,
      functions,
      procedures,
      defaultLanguage: 'CYPHER 5',
    });
    return diagnostics.map(({ message }) => `${name}: ${message}`);
  });
  return [...new Set(found)];
}

/** Each list once, in its standard order under all its filters; the plans test has the database analyse every combination. */
const lists = () =>
  declaredPages().map((page) =>
    pageStatement(page, {
      order: Object.keys(page.orders)[0] ?? '',
      filters: Object.fromEntries(Object.keys(page.filters).map((name) => [name, null])),
      first: 20,
      count: true,
    }),
  );

describe("Neo4j's own analyser finds nothing wrong", () => {
  it('in the statements that are written out', () => {
    expect(problems(declaredStatements())).toEqual([]);
  }, 300_000);

  it('in the lists and links that are composed', () => {
    expect(problems([...lists(), ...LINKS.map((link) => linkStatement(link, { first: 20, count: true }))])).toEqual([]);
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
