/** The seed of a run: always the same, so that a change alone makes a test fall; another one with `SEED=…`. */
export const SEED = Number(globalThis.process?.env.SEED ?? 16);
