/**
 * The edition of the rules, the words and the templates that this code was built with. It stands in every tree that is
 * made ahead of time, on its root as `data-edition`: a tree of another one was assessed by other rules than these,
 * and is not shown by them.
 */

/** Put there by the build (`src/build/edition.ts`); code that was not built has none. */
declare const CARE_PICKS_EDITION: unknown;

export const EDITION: string =
  typeof CARE_PICKS_EDITION === 'string' ? CARE_PICKS_EDITION : 'unbuilt';
