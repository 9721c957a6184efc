import { lintCypherQuery, testData } from '@neo4j-cypher/language-support';
import { ACTOR_KINDS } from '../../src/actor/actor.ts';
import { CLAIM_KINDS } from '../../src/claim/claim.ts';
import type { Statement } from '../../src/database/statement.ts';
import { CONCEPTS, labelOf } from '../../src/record/key.ts';
import { RELATIONSHIP_TYPES } from '../../src/record/node.ts';

const LABELS = [
  ...CONCEPTS.map(labelOf),
  ...ACTOR_KINDS,
  ...Object.values(CLAIM_KINDS),
  'Name',
  'Revision',
  'Import',
  'Forgotten',
  'Restore',
  'SchemaVersion',
];
const { functions = {}, procedures = {} } = testData.mockSchema;

/** What Neo4j's own analyser finds wrong with these texts, told which labels and relationships our graph has. */
export function problems(statements: readonly Statement[]): string[] {
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
