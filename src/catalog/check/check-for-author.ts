/**
 * The check that an author asks for: all that a page needs to know, and what only she can act upon: her
 * words, her reviews, ingredients that no rule knows, and what she has silenced.
 *
 * All that is added here is a warning. A page does not load it.
 */

import type { FileProblem, Problem } from '../format/problems.ts';
import { listAt } from '../format/walk.ts';
import { type Checked, find, judged } from './check.ts';
import { checkReview } from './check-days.ts';
import { checkIngredients } from './check-ingredients.ts';
import { checkReferrer } from './check-links.ts';
import { checkAuthor, checkWords } from './check-words.ts';
import { type Silenced, silence } from './silence.ts';

export interface CheckedForAuthor extends Checked {
  /** What the author has silenced, each with her reason; it is in `problems` no more. */
  readonly silenced: readonly (FileProblem & Silenced)[];
}

export interface AuthorCheckOptions {
  /** The day of the check, `2026-11-23`; without it nobody is told that a review is old. */
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
        ...(today === undefined ? [] : checkReview(product, path, today)),
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
  const { value, findings: found } = find(text, forAuthor(today));
  const { findings, silenced } = silence(value, found, today === undefined ? ['reviewed-on'] : []);
  return {
    ...judged(file, { value, findings }),
    silenced: silenced.map(finding => ({ file, ...finding })),
  };
}
