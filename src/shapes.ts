import { actorShapes } from './actor/actor.ts';
import { assertionShape } from './assertion/assertion.ts';
import { assessmentShape } from './assessment/assessment.ts';
import { claimShapes } from './claim/claim.ts';
import { documentShape } from './document/document.ts';
import { eventShape } from './event/event.ts';
import { placeShape } from './place/place.ts';
import { conceptOf } from './record/key.ts';
import type { RecordNode } from './record/node.ts';
import type { CheckedRecord, Shape } from './record/shape.ts';
import { sourceShape } from './source/source.ts';

/** Every type of record there is, from the ground floor up. */
export const SHAPES: readonly Shape[] = [
  placeShape,
  ...actorShapes,
  sourceShape,
  documentShape,
  eventShape,
  ...claimShapes,
  assertionShape,
  assessmentShape,
];

/** The shape of the records that say this `type`. */
export const SHAPE_BY_TYPE: ReadonlyMap<string, Shape> = new Map(SHAPES.map((shape) => [shape.type, shape]));

/** The shape of a checked record. Throws where it is of no type that there is. */
export function shapeOfRecord({ type, key }: CheckedRecord): Shape {
  const shape = SHAPE_BY_TYPE.get(type);
  if (!shape) throw new Error(`${key} is of no type of record.`);
  return shape;
}

const SHAPE_BY_LABELS: ReadonlyMap<string, Shape> = new Map(
  SHAPES.map((shape) => [`${shape.concept} ${shape.kind ?? ''}`, shape]),
);

/** The type of record that a node holds, by its labels. */
export function shapeOfLabels(concept: string, kind: string | null): Shape | undefined {
  return SHAPE_BY_LABELS.get(`${concept} ${kind ?? ''}`);
}

/** The record that a node holds. Throws where its labels are of no type of record. */
export function recordOf(node: RecordNode): CheckedRecord {
  const shape = shapeOfLabels(conceptOf(node.label) ?? '', node.kind);
  if (!shape) throw new Error(`${node.key} has labels of no type of record; claimgraph check says more.`);
  return shape.toRecord(node);
}
