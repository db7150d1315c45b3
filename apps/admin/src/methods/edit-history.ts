/** What was, what is, and what was taken back. */
export interface EditHistory<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** The stroke that goes on: a slider that is still being dragged is one step, not a hundred. */
  readonly stroke: string | null;
}

const stepsKept = 100;

export function historyOf<T>(now: T): EditHistory<T> {
  return { past: [], now, future: [], stroke: null };
}

/** @param stroke changes in a row with the same stroke are one step. */
export function changeTo<T>(history: EditHistory<T>, now: T, stroke: string | null = null): EditHistory<T> {
  const goesOn = stroke !== null && stroke === history.stroke;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-stepsKept);
  return { past, now, future: [], stroke };
}

/** The next change is a step of its own, whatever its stroke. */
export function endStroke<T>(history: EditHistory<T>): EditHistory<T> {
  return history.stroke === null ? history : { ...history, stroke: null };
}

export function undo<T>(history: EditHistory<T>): EditHistory<T> {
  const { past, now, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), now: past.at(-1) as T, future: [now, ...future], stroke: null };
}

export function redo<T>(history: EditHistory<T>): EditHistory<T> {
  const { past, now, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, now], now: future[0] as T, future: future.slice(1), stroke: null };
}
