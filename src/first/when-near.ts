/** When a reader comes to picks that are only painted. */
import type { Need } from './need.ts';

/** How far ahead of the screen they are prepared, once somebody moves. */
const AHEAD = '200%';

/**
 * Calls once a reader sees one of these, or moves towards one: whoever has not moved yet may never come to what lies
 * below the screen.
 */
export function whenNear(elements: readonly Element[], { need, calm, guarded }: Need): void {
  let observer: IntersectionObserver | undefined;
  const look = (rootMargin: string): void => {
    observer?.disconnect();
    observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) need();
      },
      // The window of this document, in a frame too: there is no margin around that of the page around it.
      { root: document, rootMargin },
    );
    for (const each of elements) observer.observe(each);
  };
  calm.addEventListener('abort', () => observer?.disconnect());
  look(scrollY > 0 ? AHEAD : '0px');
  // It does not bubble, and comes from boxes that scroll in the page as well.
  addEventListener(
    'scroll',
    guarded(() => look(AHEAD)),
    {
      capture: true,
      passive: true,
      once: true,
      signal: calm,
    },
  );
}
