/** All styles of a widget, for its shadow root. */
import { far } from './far.ts';
import { host } from './host.ts';
import { treeCss } from './tree.ts';

export const shadowCss: string = host + treeCss + far;
