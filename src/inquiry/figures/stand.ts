/** How one part of the scope of a figure stands to the same part of another's. */
export interface Stand {
  /** PART: the first counts some of what the second counts. WHOLE: the other way round. */
  readonly order: 'SAME' | 'PART' | 'WHOLE' | 'DIFFERENT';
  /** True where one side, or both, leave open what would decide it, and it is taken so. */
  readonly assumed: boolean;
}

export const SAME: Stand = { order: 'SAME', assumed: false };
export const PART: Stand = { order: 'PART', assumed: false };
export const WHOLE: Stand = { order: 'WHOLE', assumed: false };
export const DIFFERENT: Stand = { order: 'DIFFERENT', assumed: false };
/** "A part that one side leaves open is no difference": it is compared as if it were the other's. */
export const OPEN_ON_ONE_SIDE: Stand = { order: 'SAME', assumed: true };

/** Several aspects of one part together: part in one and whole in another is neither. */
export function together(stands: readonly Stand[]): Stand {
  const orders = new Set(stands.map(({ order }) => order).filter((order) => order !== 'SAME'));
  const [order = 'SAME'] = orders;
  return { order: orders.size > 1 ? 'DIFFERENT' : order, assumed: stands.some(({ assumed }) => assumed) };
}

/** The same, seen from the other side. */
export function turned(stand: Stand): Stand {
  const order = stand.order === 'PART' ? 'WHOLE' : stand.order === 'WHOLE' ? 'PART' : stand.order;
  return { ...stand, order };
}
