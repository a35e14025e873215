/** The styles of a finished widget in every layout, for its shadow root. */
import { layoutStyles } from './layouts.ts';
import { shadowCss } from './shadow.ts';

export const widgetCss: string = shadowCss + layoutStyles;
