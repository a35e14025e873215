/**
 * The module that a page loads. What is near the screen and asks for nothing special is painted from a finished
 * tree, in one request; the elements `<care-catalog>` and `<care-picks>` are registered once a reader comes near, or at
 * once where a page has no widget yet, or one that asks for more.
 *
 * It never throws into the page.
 */

import { idle } from './first/near.ts';
import { start } from './first/start.ts';
import { setScript } from './page/home.ts';

setScript(import.meta.url);

let ask = (): void => {};
const asked = new Promise<void>(resolve => {
  ask = resolve;
});

async function untilNeeded(painted: readonly Element[], calm: AbortSignal): Promise<void> {
  await idle();
  // Where it does not come, nobody waits for anything.
  const waiting = await import('./first/until-needed.ts').catch(() => {});
  await waiting?.untilNeeded(painted, calm);
}

// Not awaited: the elements take what they share from this module, which would wait for itself.
const started = start(
  () => import('./elements/define.ts'),
  () => import('./view/drawing.ts'),
  (painted, calm) => Promise.race([asked, untilNeeded(painted, calm)]),
);

/** For a script that needs the elements wherever the reader is. @returns when they are there */
export function define(): Promise<void> {
  ask();
  return started;
}
