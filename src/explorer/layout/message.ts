import type { Point } from '../graph/graph.ts';

/** What the worker is asked: nodes with a first guess, links by their positions among them. */
export interface LayoutQuestion {
  readonly number: number;
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly fixed: boolean }[];
  readonly links: readonly (readonly [number, number])[];
  readonly centre: Point;
}

/** Where they come to lie, in the same order. */
export interface LayoutAnswer {
  readonly number: number;
  readonly points: readonly Point[];
}
