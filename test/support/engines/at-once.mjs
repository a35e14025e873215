/**
 * How many engines run side by side. Each waits for frames, timers and answers in between, so that three
 * keep two cores busy and two do not; on a single core they would only take turns.
 */
export const enginesAtOnce = (cores, wanted) =>
  Math.min(wanted, Math.max(1, Math.floor(1.5 * cores)));
