/**
 * When the elements are needed in a page whose widgets are all painted: once a reader comes near one, or the page does
 * what a finished tree cannot follow. Loaded after the paint, and only there.
 */
import { rootOf } from '../page/shadow-root.ts';
import { followPage } from './follow-page.ts';
import { followWidget } from './follow-widget.ts';
import type { Need } from './need.ts';
import { whenNear } from './when-near.ts';

/**
 * @param painted all widgets of the page
 * @param calm has aborted once the elements are on their way for another reason
 */
export function untilNeeded(painted: readonly Element[], calm: AbortSignal): Promise<void> {
  return new Promise<void>(need => {
    const guarded: Need['guarded'] = work => argument => {
      try {
        work(argument);
      } catch {
        need();
      }
    };
    const waiting: Need = { need, calm, guarded };
    for (const widget of painted) followWidget(widget, waiting);
    followPage(painted, waiting);
    whenNear(
      painted.flatMap(widget => rootOf(widget)?.querySelector('.care') ?? []),
      waiting,
    );
    // What is on paper is what stands there already; what is done to the page for it, the element hears.
    addEventListener('beforeprint', () => need(), { signal: calm });
  }).catch(() => {});
}
