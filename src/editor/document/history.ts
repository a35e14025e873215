/**
 * Undo and redo: every state of a document since it was opened, and those that were undone. Letters typed
 * one after another into the same field are one step.
 */

export interface Step<T> {
  readonly state: T;
  /** What was changed, as the button says it: "Undo: title". */
  readonly what: string;
  /** Consecutive changes with the same key are merged into one step. */
  readonly mergeKey?: string | undefined;
}

export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly now: Step<T>;
  readonly future: readonly Step<T>[];
}

/** How many steps can be undone; beyond that, the oldest are dropped. */
export const MAX_STEPS = 1000;

export const createHistory = <T>(state: T): History<T> => ({
  past: [],
  now: { state, what: '' },
  future: [],
});

/** Adds a state. The same state again is no step. */
export function change<T>(history: History<T>, step: Step<T>): History<T> {
  const { past, now } = history;
  if (step.state === now.state) return history;
  const isSameStep = step.mergeKey !== undefined && step.mergeKey === now.mergeKey;
  return {
    past: isSameStep ? past : [...past, now].slice(-MAX_STEPS),
    now: step,
    future: [],
  };
}

/** Ends the current step: the next change starts a new one, whatever its key. */
export const endStep = <T>(history: History<T>): History<T> =>
  history.now.mergeKey === undefined
    ? history
    : { ...history, now: { ...history.now, mergeKey: undefined } };

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    now: { ...before, mergeKey: undefined },
    future: [history.now, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.now], now: { ...next, mergeKey: undefined }, future };
}
