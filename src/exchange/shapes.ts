import { actorShapes } from '../actor/actor.ts';
import { assertionShape } from '../assertion/assertion.ts';
import { claimShapes } from '../claim/claim.ts';
import { documentShape } from '../document/document.ts';
import { eventShape } from '../event/event.ts';
import { placeShape } from '../place/place.ts';
import type { Shape } from '../record/shape.ts';
import { sourceShape } from '../source/source.ts';

/** Every type of record there is, from the ground floor up. */
export const SHAPES: readonly Shape[] = [
  placeShape,
  ...actorShapes,
  sourceShape,
  documentShape,
  eventShape,
  ...claimShapes,
  assertionShape,
];

/** The shape of the records that say this `type`. */
export const SHAPE_BY_TYPE: ReadonlyMap<string, Shape> = new Map(SHAPES.map((shape) => [shape.type, shape]));
