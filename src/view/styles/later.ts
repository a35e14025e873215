/** What comes with the element. */
import { behindStyles } from './behind.ts';
import { layoutStyles } from './layouts.ts';

export const laterCss: string = behindStyles + layoutStyles;
