import type { Concept } from '../../record/key.ts';
import type { CheckedRecord, Shape } from '../../record/shape.ts';
import { SHAPE_BY_TYPE, shapeOfRecord } from '../../shapes.ts';

/** What stands where a record must have a text, and has none any more. */
export const FORGOTTEN = '(forgotten)';

/**
 * What is left of a record of each concept: what it must have to be one, and nothing that its author wrote. An act keeps
 * its claim and source, since no claim is without an act, and the acts that it passes on, since others rest on them
 * through it; it is struck, so that it counts no more. A claim becomes a statement that says nothing.
 */
const REMAINS: Readonly<Record<Concept, (record: CheckedRecord, at: string) => Readonly<Record<string, unknown>>>> = {
  place: () => ({ type: 'place', name: FORGOTTEN, placeType: 'OTHER' }),
  actor: ({ type }) => ({
    type,
    name: FORGOTTEN,
    ...(type === 'organization' ? { organizationType: 'OTHER' } : {}),
  }),
  source: () => ({ type: 'source', name: FORGOTTEN, sourceType: 'UNKNOWN', named: false }),
  document: ({ source }) => ({ type: 'document', documentType: 'MEDIA', source }),
  event: () => ({ type: 'event', name: FORGOTTEN, eventType: 'OTHER', words: FORGOTTEN }),
  claim: () => ({ type: 'statementClaim', text: FORGOTTEN }),
  assertion: ({ claim, source, polarity, relays }, at) => ({
    type: 'assertion',
    claim,
    source,
    polarity,
    relays,
    struckAt: at,
    struckWhy: FORGOTTEN,
  }),
  assessment: ({ assesses, reliability }) => ({
    type: 'assessment',
    assesses,
    reviewer: FORGOTTEN,
    ...(reliability === undefined ? { verdict: FORGOTTEN } : { reliability: 'F' }),
  }),
};

/** A record that has been forgotten: a marker without content, whatever it was before. */
export interface Marker {
  readonly record: CheckedRecord;
  readonly shape: Shape;
}

/**
 * The marker that a record becomes when it is forgotten at a time, in milliseconds since 1970. The marker of a marker is
 * itself.
 */
export function markerOf(record: CheckedRecord, at: number): Marker {
  const { concept } = shapeOfRecord(record);
  const remains = REMAINS[concept](record, new Date(at).toISOString());
  const shape = SHAPE_BY_TYPE.get(String(remains['type'])) as Shape;
  return { shape, record: shape.schema.parse({ ...remains, key: record.key }) };
}
