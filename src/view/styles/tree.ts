/** The styles of the whole tree, for a shadow root and for a page without script. */
import { asking } from './asking.ts';
import { cards } from './card.ts';
import { cautionStyles } from './cautions.ts';
import { fixedParts } from './parts.ts';
import { phases, root } from './root.ts';

export const treeCss: string = [root, phases, asking, cards, fixedParts, cautionStyles].join('\n');
