import type { Label } from './key.ts';

/** What a node or relationship may hold: what Neo4j can store, and a point on the globe. */
export type Value = string | number | boolean | readonly string[] | GeoPoint;

/** A point on the globe, in degrees (WGS 84). */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

export type Properties = Readonly<Record<string, Value>>;

/** A relationship that a record owns: it starts at the record's node. */
export interface OwnRelationship {
  readonly type: RelationshipType;
  readonly label: Label;
  /** Key of the record it leads to. */
  readonly to: string;
  readonly properties: Properties;
}

/** Every type of relationship that a record may own, beside CALLED to its names. */
export const RELATIONSHIP_TYPES = [
  'WITHIN',
  'RUN_BY',
  'PUBLISHED_BY',
  'DERIVES_FROM',
  'AT',
  'PART_OF',
  'SUBJECT',
  'OBJECT',
  'CONCERNS',
  'RELATIVE_TO',
  'ASSERTS',
  'MADE_BY',
  'FOUND_IN',
  'SPOKEN_BY',
  'RELAYS',
  'ASSESSES',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** A record as it lies in the database: its node, the relationships that start there, its other names. */
export interface RecordNode {
  readonly key: string;
  readonly label: Label;
  /** The second label, where a concept has kinds: FigureClaim, Person. */
  readonly kind: string | null;
  readonly properties: Properties;
  readonly relationships: readonly OwnRelationship[];
  /** Each a node of its own, behind CALLED. */
  readonly names: readonly Properties[];
}

/** What one field of a record adds to its node. */
export interface Part {
  readonly properties?: Properties;
  readonly relationships?: readonly OwnRelationship[];
  readonly names?: readonly Properties[];
}
