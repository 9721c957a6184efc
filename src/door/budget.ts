import { LRUCache } from 'lru-cache';
import type { BudgetLeft } from '../graphql/account.ts';

/** A minute is counted in slices, and forgotten slice by slice: no moment at which all of it comes back at once. */
const SLICE_MS = 5_000;
/** The slices of a whole minute, and the one that has begun: in no minute is more spent than the budget. */
const SLICES = 60_000 / SLICE_MS + 1;

/** Clients remembered, about 250 bytes each. Who comes when all places are taken has that of who was here longest ago. */
const MOST_CLIENTS = 20_000;

interface Spending {
  /** The latest slice, counted from the beginning of time. */
  slice: number;
  /** What was spent in each of the last slices, by the slice's number modulo their count. */
  readonly points: Float64Array;
}

/** What each client may spend in any minute. */
export interface Budget {
  /** Takes the points and gives 0; where too little is left takes nothing, and gives the seconds until there is enough. */
  take(client: string, points: number): number;
  left(client: string): BudgetLeft;
}

/** @param now milliseconds on a clock that only goes forwards */
export function createBudget(perMinute: number, now: () => number = () => performance.now()): Budget {
  const clients = new LRUCache<string, Spending>({ max: MOST_CLIENTS });
  const spendingOf = (client: string): Spending => {
    const slice = Math.floor(now() / SLICE_MS);
    const spending = clients.get(client) ?? { slice, points: new Float64Array(SLICES) };
    forget(spending, slice);
    clients.set(client, spending);
    return spending;
  };
  return {
    take(client, points) {
      const spending = spendingOf(client);
      if (spent(spending) + points > perMinute) return secondsUntil(spending, perMinute - points, now());
      spending.points[spending.slice % SLICES] = (spending.points[spending.slice % SLICES] ?? 0) + points;
      return 0;
    },
    left(client) {
      const spending = spendingOf(client);
      const remaining = Math.max(0, perMinute - spent(spending));
      return { limit: perMinute, remaining, resetSeconds: secondsUntil(spending, 0, now()) };
    },
  };
}

function forget(spending: Spending, slice: number): void {
  const passed = Math.min(slice - spending.slice, SLICES);
  for (let i = 1; i <= passed; i += 1) spending.points[(spending.slice + i) % SLICES] = 0;
  spending.slice = slice;
}

function spent({ points }: Spending): number {
  return points.reduce((sum, each) => sum + each, 0);
}

/** Until no more than this is on the books. */
function secondsUntil(spending: Spending, most: number, now: number): number {
  let booked = spent(spending);
  if (booked <= most) return 0;
  for (let slice = spending.slice - SLICES + 1; slice <= spending.slice; slice += 1) {
    booked -= spending.points[((slice % SLICES) + SLICES) % SLICES] ?? 0;
    if (booked <= most) return Math.ceil(((slice + SLICES) * SLICE_MS - now) / 1_000);
  }
  return Math.ceil((SLICES * SLICE_MS) / 1_000);
}
