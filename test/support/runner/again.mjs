/**
 * A browser test file that failed is run once more, by itself, where few did: an engine that lost a page or its
 * connection is no fault of what is tested. Both outcomes are told; what fails twice has failed.
 */

/** Where more failed than this it is no accident, and nothing is run again. */
export const MOST_AGAIN = 4;

/**
 * @param fell the files that failed, each with its engine and its counts
 * @returns the parts of one call of the runner; none where nothing is to be run again
 */
export function partsAgain(fell) {
  if (fell.length > MOST_AGAIN) return [];
  const engines = [...new Set(fell.map(({ engine }) => engine))];
  return engines.map(engine => ({
    files: fell.filter(each => each.engine === engine).map(({ file }) => file),
    engines: [engine],
  }));
}

/** The counts of a run, with what a second one of these files came to in the place of the first. */
export function withSecond(first, fell, second) {
  const total = {};
  for (const key of ['passed', 'failed', 'skipped'])
    total[key] = first[key] + second[key] - fell.reduce((sum, { counts }) => sum + counts[key], 0);
  return total;
}
