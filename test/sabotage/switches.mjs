/**
 * The switches that stand around every planted fault, as Stryker's instrumenter writes them: one asks whether its
 * mutant is the one that is tried, the other tells that a test has come by.
 */
let active = -1;
let left = 0;
let hits = new Uint32Array(0);

export function isActive(id) {
  if (id !== active) return false;
  // A loop that a fault made endless ends here.
  left -= 1;
  if (left < 0) throw new Error('It is come by over and over.');
  return true;
}

/** Called with the numbers of all mutants of a place. It is called very often, so it is as plain as can be. */
export function comeBy() {
  // biome-ignore lint/complexity/noArguments: a list of its own for each of millions of calls would take minutes
  const ids = arguments;
  for (let at = 0; at < ids.length; at += 1) hits[ids[at]] += 1;
}

/** Tries one mutant and lets it be come by so many times; without, none. */
export function activate(id = -1, times = 0) {
  active = id;
  left = times;
}

/** Begins to count. @returns what was counted until now: of each mutant that was come by, how often */
export function takeHits(mutants) {
  const taken = [...hits.entries()].filter(([, count]) => count > 0);
  hits = new Uint32Array(mutants);
  return taken;
}
