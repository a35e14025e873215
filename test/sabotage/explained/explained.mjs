/**
 * Faults that live, each with the reason why nobody could ever see it. A fault that a reader or an author could see does
 * not belong here: it needs a test.
 *
 * A key is what the run prints: file, mutator, the line, what is changed into what, and a number where that is not the
 * only one of its name. It holds while lines move, and a key that fits nothing any more fails the run.
 */
import { EXPLAINED_LOADING } from './loading.mjs';
import { EXPLAINED_RULES } from './rules.mjs';

/** The reason for each key. */
export const explained = new Map(
  [...EXPLAINED_RULES, ...EXPLAINED_LOADING].flatMap(({ because, faults }) =>
    faults.map(key => [key, because]),
  ),
);
