/** The styles of a tree that is painted first, in the usual layout. */
import { listStyles } from './card.ts';
import { cautionStyles } from './cautions.ts';
import { fixedParts } from './parts.ts';
import { phaseStyles, root, topStyles } from './root.ts';
import { safetyStyles } from './safety.ts';

export const treeCss: string = [
  root,
  topStyles,
  safetyStyles,
  phaseStyles,
  listStyles,
  fixedParts,
  cautionStyles,
].join('\n');
