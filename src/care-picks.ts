/**
 * The module that a page loads. What is near the screen and asks for nothing special is painted from a finished
 * tree, in one request; the elements `<care-catalog>` and `<care-picks>` are registered right after, or at
 * once where a page has none yet, or one that asks for more.
 *
 * It never throws into the page.
 */

import { start } from './first/start.ts';
import { setScript } from './page/home.ts';

setScript(import.meta.url);

// Not awaited: the elements take what they share from this module, which would wait for itself.
void start(
  () => import('./elements/define.ts'),
  () => import('./view/drawing.ts'),
);
