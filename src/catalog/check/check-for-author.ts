/**
 * The check for authors: all that a page needs to know, and what only they can act upon, which is their words, their
 * reviews, ingredients that no rule knows, and what they have silenced.
 *
 * Everything that is added here is a warning. A page does not load it.
 */

import { listAt } from '../format/json-value.ts';
import type { FileProblem, Problem } from '../format/problems.ts';
import { type Checked, checkedFile, parseAndCheck } from './check.ts';
import { checkCoupons, checkReview } from './check-days.ts';
import { checkIngredients } from './check-ingredients.ts';
import { checkReferrer } from './check-links.ts';
import { checkAuthor, checkWords } from './check-words.ts';
import { type Silenced, silence } from './silence.ts';

export interface CheckedForAuthor extends Checked {
  /** What the author has silenced, each with the reason; these are no longer in `problems`. */
  readonly silenced: readonly (FileProblem & Silenced)[];
}

export interface AuthorCheckOptions {
  /** The day of the check, `2026-11-23`; without it nobody is told that a review is old or a coupon over. */
  readonly today?: string | undefined;
}

const forAuthor =
  (today: string | undefined) =>
  (value: unknown): readonly Problem[] => [
    ...checkAuthor(value),
    ...listAt(value, 'products').flatMap((product, at) => {
      const path = ['products', at];
      return [
        ...checkIngredients(product, path),
        ...(today === undefined
          ? []
          : [...checkCoupons(product, path, today), ...checkReview(product, path, today)]),
        ...checkWords(product, path),
      ];
    }),
    ...checkReferrer(value, []),
  ];

/** Parses and checks a catalog's text: all problems at once, in the order of the file. Never throws. */
export function checkForAuthor(
  text: string,
  file: string,
  { today }: AuthorCheckOptions = {},
): CheckedForAuthor {
  const { value, problems: all } = parseAndCheck(text, forAuthor(today));
  const { problems, silenced } = silence(value, all, today === undefined ? ['reviewed-on'] : []);
  return {
    ...checkedFile(file, { value, problems }),
    silenced: silenced.map(problem => ({ file, ...problem })),
  };
}
