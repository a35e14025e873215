/** What comes after the first paint, for a page that has all of it at once. */
import { behindStyles } from './behind.ts';
import { layoutStyles } from './layouts.ts';

export const laterCss: string = behindStyles + layoutStyles;
