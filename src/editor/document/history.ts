/**
 * The way back: every state of a document since it was opened, and those that were undone. Letters typed
 * one after another into one field are one step.
 */

export interface Step<T> {
  readonly state: T;
  /** What the change was, as the button says it: "Undo: title". */
  readonly what: string;
  /** Changes with the same mark, one after another, are one step. */
  readonly mark?: string | undefined;
}

export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly now: Step<T>;
  readonly future: readonly Step<T>[];
}

/** How many steps can be taken back: beyond that the oldest goes. */
export const MOST = 1000;

export const begin = <T>(state: T): History<T> => ({
  past: [],
  now: { state, what: '' },
  future: [],
});

/** A new state. One that is the same as before is no step. */
export function change<T>(history: History<T>, step: Step<T>): History<T> {
  const { past, now } = history;
  if (step.state === now.state) return history;
  const isSame = step.mark !== undefined && step.mark === now.mark;
  return { past: isSame ? past : [...past, now].slice(-MOST), now: step, future: [] };
}

/** What comes next is a step of its own, whatever its mark. */
export const settle = <T>(history: History<T>): History<T> =>
  history.now.mark === undefined
    ? history
    : { ...history, now: { ...history.now, mark: undefined } };

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    now: { ...before, mark: undefined },
    future: [history.now, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.now], now: { ...next, mark: undefined }, future };
}
