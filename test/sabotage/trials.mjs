/** Which tests are run for which mutant: those that come by it, and first those that have noticed most. */

import { FINGERPRINT } from './targets.mjs';

/** A fault that makes something go on for so many times as long as without it never ends. */
const TIMES = 100;

/**
 * @param covered of each suite what its loading and its tests come by
 * @returns for a mutant its trial, or nothing when no test comes by it; and a way to tell what noticed one
 */
export function trialsFrom(covered) {
  const ofMutant = new Map();
  const entryFor = (id, suite) => {
    const entry = ofMutant.get(id) ?? { hits: 0, bySuite: new Map() };
    ofMutant.set(id, entry);
    if (!entry.bySuite.has(suite)) entry.bySuite.set(suite, []);
    return entry;
  };
  for (const { suite, atLoad, tests } of covered) {
    for (const { title, hits } of tests)
      for (const [id, count] of hits) {
        const entry = entryFor(id, suite);
        entry.hits += count;
        entry.bySuite.get(suite).push(title);
      }
    // What a suite comes by while it is loaded, a table say, may change each of its tests.
    for (const [id, count] of atLoad) {
      const entry = entryFor(id, suite);
      entry.hits += count;
      entry.bySuite.set(suite, undefined);
    }
  }

  const noticed = new Map();
  const place = (file, suite) =>
    suite === FINGERPRINT ? 1 : -(noticed.get(`${file} ${suite}`) ?? 0);
  return {
    trialOf({ id, file }) {
      const entry = ofMutant.get(id);
      if (!entry) return undefined;
      const trials = [...entry.bySuite].map(([suite, titles]) => ({ suite, titles }));
      trials.sort((a, b) => place(file, a.suite) - place(file, b.suite));
      return { id, trials, most: entry.hits * TIMES + 10_000 };
    },
    noticed({ file }, suite) {
      const key = `${file} ${suite}`;
      noticed.set(key, (noticed.get(key) ?? 0) + 1);
    },
  };
}
