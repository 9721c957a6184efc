import { create } from 'zustand';

/** Whether the server answers, as all parts of the page have it from their last questions. */
interface Connection {
  /** Why it does not; undefined while it does. */
  readonly lost: string | undefined;
  readonly isLost: (why: string) => void;
  readonly isBack: () => void;
}

/** Told by every question, shown by the banner. */
export const useConnection = create<Connection>()((set) => ({
  lost: undefined,
  isLost: (lost) => set({ lost }),
  isBack: () => set({ lost: undefined }),
}));

/** How long to wait before asking again, in milliseconds: 1, 2, 4, then every 5 seconds. */
export function pauseBefore(attempt: number): number {
  return Math.min(1_000 * 2 ** attempt, 5_000);
}
