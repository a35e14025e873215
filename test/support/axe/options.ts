/** What the tests ask axe-core for, of a part or of a whole page. */
import type * as Axe from 'axe-core';

export const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Of what passes, that there is some will do, and a node is told by its HTML.
  resultTypes: ['violations'],
  selectors: false,
} satisfies Axe.RunOptions;
