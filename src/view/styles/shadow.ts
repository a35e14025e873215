/** The styles of a widget that is painted first, for its shadow root. */
import { host } from './host.ts';
import { treeCss } from './tree.ts';

export const shadowCss: string = host + treeCss;
