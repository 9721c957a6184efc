import type { Label } from '../../record/key.ts';
import type { Bounds } from '../../record/date.ts';
import type { ActGraph } from '../acts/acts.ts';
import { commonSign, type Flip, flipsOf, latestOf, type SayAndDo, sayAndDoOf } from './changes.ts';
import { type HeldStance, heldStances, overlap, type Sign, type StanceClaim } from './stances.ts';

/** Who takes which stance on what: holders in rows, targets in columns, and a cell only where somebody says something. */
export interface Matrix {
  readonly rows: readonly Entry[];
  readonly columns: readonly Entry[];
  /** Row by row, in the order of the axes. */
  readonly cells: readonly Cell[];
  /** Stances left out because a time was asked for and theirs is unknown. */
  readonly undatedLeftOut: number;
  /** An axis has more on it than is shown. */
  readonly cut: boolean;
}

/** What stands on an axis: an actor, or an event that is a target. */
export interface Entry {
  readonly id: string;
  readonly label: Label;
}

/** One holder towards one target. */
export interface Cell {
  readonly holder: Entry;
  readonly target: Entry;
  /** Every stance, the earliest first, undated ones last. */
  readonly stances: readonly HeldStance[];
  readonly latest: readonly HeldStance[];
  /** The sign of the latest; null where they disagree. */
  readonly sign: Sign | null;
  readonly flips: readonly Flip[];
  readonly sayAndDo: readonly SayAndDo[];
}

export interface MatrixRequest {
  readonly claims: readonly StanceClaim[];
  readonly graph: ActGraph;
  /** The axes, where they were asked for: else whoever takes a stance, whatever it is taken on. */
  readonly holders: readonly Entry[] | undefined;
  readonly targets: readonly Entry[] | undefined;
  /** Only stances that may have been taken in this time. */
  readonly heldAt: Bounds | undefined;
}

/** Most entries of an axis that was not asked for: more than a table shows that a person still reads. */
export const LONGEST_AXIS = 100;

/** The matrix of these claims. A cell rests on its own claims alone: it is the same in any matrix that has its row and column. */
export function matrixOf({ claims, graph, holders, targets, heldAt }: MatrixRequest): Matrix {
  const all = heldStances(claims, graph);
  const held = heldAt === undefined ? all : all.filter(({ span }) => span !== null && overlap(span, heldAt));
  const rows = holders ?? axisOf(held.map(({ holderId }) => ({ id: holderId, label: 'Actor' })));
  const columns = targets ?? axisOf(held.map(({ targetId, targetLabel }) => ({ id: targetId, label: targetLabel })));
  const shown = { rows: rows.slice(0, LONGEST_AXIS), columns: columns.slice(0, LONGEST_AXIS) };
  return {
    ...shown,
    cells: cellsOf(shown.rows, shown.columns, held),
    undatedLeftOut: heldAt === undefined ? 0 : all.filter(({ span }) => span === null).length,
    cut: shown.rows.length < rows.length || shown.columns.length < columns.length,
  };
}

/** Each once, those with the most stances first, then by id. */
function axisOf(entries: readonly Entry[]): Entry[] {
  const counted = new Map<string, { readonly entry: Entry; count: number }>();
  for (const entry of entries) {
    const found = counted.get(entry.id);
    if (found) found.count += 1;
    else counted.set(entry.id, { entry, count: 1 });
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

function cellsOf(rows: readonly Entry[], columns: readonly Entry[], held: readonly HeldStance[]): Cell[] {
  const between = new Map<string, HeldStance[]>();
  for (const stance of held) {
    const found = between.get(`${stance.holderId} ${stance.targetId}`);
    if (found) found.push(stance);
    else between.set(`${stance.holderId} ${stance.targetId}`, [stance]);
  }
  return rows.flatMap((holder) =>
    columns.flatMap((target) => {
      const stances = between.get(`${holder.id} ${target.id}`);
      return stances ? [cellOf(holder, target, stances)] : [];
    }),
  );
}

function cellOf(holder: Entry, target: Entry, stances: readonly HeldStance[]): Cell {
  const latest = latestOf(stances);
  return {
    holder,
    target,
    stances,
    latest,
    sign: commonSign(latest),
    flips: flipsOf(stances),
    sayAndDo: sayAndDoOf(stances),
  };
}
