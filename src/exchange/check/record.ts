import { canonical, contentOf, hashOf } from '../../record/content.ts';
import { type Concept, idOf, parseKey } from '../../record/key.ts';
import { type OwnRelationship, RELATIONSHIP_TYPES, type RecordNode } from '../../record/node.ts';
import { mapReferences } from '../../record/reference.ts';
import type { StoredRecord } from '../../record/stored-record.store.ts';
import type { CheckedRecord, Shape } from '../../record/shape.ts';
import { shapeOfLabels } from '../../shapes.ts';
import { checkFields } from '../bundle/check.ts';

/** What one stored record shows by itself: all that does not hold, and what it names without a relationship. */
export interface Finding {
  readonly wrong: readonly string[];
  readonly undrawn: readonly string[];
}

/** Compares a stored record with what its own relationships and properties say it must be. */
export function inspect({ id, node, contentHash, recordedAt, labels }: StoredRecord, concept: Concept): Finding {
  const wrong: string[] = [];
  if (parseKey(node.key)?.concept !== concept) wrong.push(`the key is none of ${concept}`);
  if (id !== idOf(node.key)) wrong.push(`the id is ${id}, not the key's ${idOf(node.key)}`);
  if (!Number.isSafeInteger(recordedAt)) wrong.push('recordedAt is not a time in milliseconds');
  for (const { type, to } of node.relationships) {
    if (!RELATIONSHIP_TYPES.includes(type)) wrong.push(`a relationship ${type} to ${to}, which is none of the model`);
  }
  const shape = labels.length > 2 ? undefined : shapeOfLabels(concept, node.kind);
  if (!shape)
    return { wrong: [...wrong, `the labels ${labels.join(', ')} are those of no type of record`], undrawn: [] };
  const read = readBack(shape, node);
  if ('wrong' in read) return { wrong: [...wrong, ...read.wrong], undrawn: [] };
  const { record } = read;
  wrong.push(...shape.problems(record).map(({ field, expected }) => `${field}: expected ${expected}`));
  if (contentHash !== hashOf(contentOf(record))) wrong.push('contentHash is not that of the record');
  const expected = shape.toNode(record);
  wrong.push(...compareProperties(node, expected), ...compareRelationships(node, expected));
  const drawn = new Set(expected.relationships.map(({ to }) => to));
  return { wrong, undrawn: named(record, shape).filter((key) => !drawn.has(key)) };
}

function readBack(shape: Shape, node: RecordNode): { record: CheckedRecord } | { wrong: string[] } {
  try {
    const checked = checkFields(JSON.parse(JSON.stringify(shape.toRecord(node))), shape);
    return 'record' in checked
      ? checked
      : { wrong: checked.problems.map(({ field, expected }) => `${field}: expected ${expected}`) };
  } catch {
    return { wrong: ['its properties cannot be read as a record'] };
  }
}

function named(record: CheckedRecord, shape: Shape): string[] {
  const keys: string[] = [];
  mapReferences(record, shape.references, (key) => {
    keys.push(key);
    return key;
  });
  return [...new Set(keys)];
}

/** Copied ids and labels, sort keys, natural keys and search texts are all made from the record: each must be its own. */
function compareProperties(stored: RecordNode, expected: RecordNode): string[] {
  const names = [...new Set([...Object.keys(stored.properties), ...Object.keys(expected.properties)])];
  return names.flatMap((name) => {
    const [is, should] = [stored.properties[name], expected.properties[name]];
    if (canonical([is]) === canonical([should])) return [];
    if (should === undefined) return [`the property ${name} is there, and no field of the record makes it`];
    return [
      is === undefined ? `the property ${name} is missing` : `the property ${name} differs from what the record says`,
    ];
  });
}

function compareRelationships(stored: RecordNode, expected: RecordNode): string[] {
  const left = expected.relationships.map(told);
  const extra = stored.relationships.filter((own) => {
    const at = left.indexOf(told(own));
    if (at !== -1) left.splice(at, 1);
    return at === -1 && RELATIONSHIP_TYPES.includes(own.type);
  });
  return [
    ...extra.map(({ type, to }) => `a relationship ${type} to ${to} that no field of the record makes`),
    ...(left.length > 0 ? [`${left.length} relationships are missing or differ`] : []),
  ];
}

function told({ type, label, to, properties }: OwnRelationship): string {
  return canonical([type, label, to, properties]);
}
