/** Loads a part of the page that most people never scroll down to as soon as it is near. */
import { find } from './find.ts';

/** @param name the element's name, in which a failure is said */
export function loadNear(name: string, load: () => Promise<unknown>): void {
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().catch(() => {
        find(name).textContent = 'This part did not load. Reload the page to try again.';
      });
    },
    { rootMargin: '400px' },
  ).observe(find(name));
}
