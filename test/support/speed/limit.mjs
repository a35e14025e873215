/**
 * How long the tests wait for what has to come. On a slow or busy machine everything takes longer, so
 * every limit of theirs is one of an idle machine, times how many times slower this one is (slowness.mjs).
 * In a browser the page of the tests says it, in Node the environment.
 */
const slowness = () =>
  Number(
    globalThis.document?.documentElement.dataset.slowness ?? globalThis.process?.env.SLOWNESS ?? 1,
  );

/** The milliseconds to wait here for what comes within `milliseconds` on an idle machine. */
export const limit = milliseconds => Math.ceil(milliseconds * slowness());
