import type { RecordType } from '../record/type.ts';

/** The sign of a stance: for, against, or neither. */
export type Sign = 'plus' | 'minus' | 'none';

/** A record, as it is drawn. */
export interface GraphNode {
  readonly key: string;
  readonly type: RecordType;
  /** Its type in full: `StanceClaim`, `Person`. */
  readonly kind: string;
  readonly label: string;
  /** What a claim says between two things, in a word or two; what an act does with its claim. */
  readonly predicate: string;
  readonly sign: Sign | undefined;
  /** How surely an act says it. */
  readonly certainty: string | undefined;
}

/** A line: a stored relationship, a link that an answer told of, or what was folded into one. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What stands on it. */
  readonly label: string;
  /** The type of the stored relationship, `field` for a link out of an answer, `says` and `folded` for what was folded. */
  readonly type: string;
  /** As what a claim names its end. */
  readonly role: string | undefined;
  readonly sign: Sign | undefined;
  /** Somebody denies it, or it denies. */
  readonly disputed: boolean;
  /** Read from the context alone. */
  readonly faint: boolean;
  /** The records that were folded into it; none where it is stored. */
  readonly folded: readonly string[];
}

/** A part of the graph. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Where a node is drawn, in the canvas's own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Most nodes that can be drawn and still be read or moved; the server names its neighbours for as many. */
export const MOST_NODES = 2_000;

/** More than these are a thicket: it is said, and goes on. */
export const MANY_NODES = 500;
