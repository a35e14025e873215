/** When a widget is worth its bytes: near the screen, or when the page has nothing better to do. */

/** In a free moment after everything else has loaded. */
export function idle(): Promise<void> {
  return new Promise(resolve => {
    const wait = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 300 });
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
  return new Promise(resolve => {
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
