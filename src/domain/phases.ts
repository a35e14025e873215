/** The two phases of an injury, in a file of their own because the first paint needs no other part of `types.ts`. */

/** `acute`: the first three days, or still hot or swollen. `chronic`: later. */
export const PHASES = ['acute', 'chronic'] as const;
export type Phase = (typeof PHASES)[number];
