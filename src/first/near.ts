/** When a widget is worth its bytes and its time: near the screen, once it is painted, or when the page has nothing better to do. */

/** Of a page that has replaced what is asked here by something that throws, there is nothing to wait for. */
const settled = (begin: (resolve: () => void) => void): Promise<void> =>
  new Promise<void>(begin).catch(() => {});

/** Once what stands there now is painted: the frame after the next begins. */
export const painted = (): Promise<void> =>
  settled(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** In a free moment after everything else has loaded. */
export function idle(): Promise<void> {
  return settled(resolve => {
    const wait = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 300 });
      else setTimeout(resolve, 200);
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });
}

/** Once an element is less than a screen's height away, and at the latest in a free moment. */
export function near(element: Element): Promise<void> {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 2 * innerHeight && bottom > -innerHeight) return Promise.resolve();
  return settled(resolve => {
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done();
      },
      { rootMargin: '100%' },
    );
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    observer.observe(element);
    void idle().then(done);
  });
}
