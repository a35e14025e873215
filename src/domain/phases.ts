/** The two states of an injury, in a file of their own: a page that paints first needs nothing else of the domain. */

/** `acute`: the first three days, or still hot or swollen. `chronic`: later. */
export const PHASES = ['acute', 'chronic'] as const;
export type Phase = (typeof PHASES)[number];
