/** A row of states, with the words for the step that led to each. */
export interface History<State> {
  readonly past: readonly Step<State>[];
  readonly present: State;
  readonly future: readonly Step<State>[];
}

/** A step: what it was, and what there was before it (in the past) or after it (in the future). */
export interface Step<State> {
  readonly words: string;
  readonly state: State;
}

/** As many steps back as anybody goes. */
const MOST_STEPS = 200;

/** No step taken yet. */
export function beginning<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** One step on. */
export function stepped<State>({ past, present }: History<State>, words: string, next: State): History<State> {
  return { past: [...past, { words, state: present }].slice(-MOST_STEPS), present: next, future: [] };
}

/** The present put otherwise, without a step: what came of the last one by itself, as a layout does. */
export function settled<State>(history: History<State>, present: State): History<State> {
  return { ...history, present };
}

/** One step back, if there is one. */
export function undone<State>({ past, present, future }: History<State>): History<State> | undefined {
  const last = past.at(-1);
  return (
    last && { past: past.slice(0, -1), present: last.state, future: [{ words: last.words, state: present }, ...future] }
  );
}

/** One step forward again, if one was taken back. */
export function redone<State>({ past, present, future }: History<State>): History<State> | undefined {
  const [next, ...rest] = future;
  return next && { past: [...past, { words: next.words, state: present }], present: next.state, future: rest };
}
