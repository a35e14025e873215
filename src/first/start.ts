/** In which order a page gets what it needs: first the picks that are near, then the elements, in peace. */
import { keepOurs } from '../page/finished.ts';
import { rootOf } from '../page/shadow-root.ts';
import { dress } from './dress.ts';
import { idle, near } from './near.ts';
import { isSimple, paint } from './paint.ts';
import { prefetch } from './prefetch.ts';
import { goOnWithout, sayWhy } from './without-elements.ts';

/** An image or a form of the page may bear the name, and stand in its place in `document`. */
const find = (selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** The widgets of the page; that of a placeholder stands in its shadow root. */
const widgets = (): readonly Element[] => [
  ...find('care-picks'),
  ...find('.care-picks').flatMap(
    placeholder => rootOf(placeholder)?.querySelector('care-picks') ?? [],
  ),
];

/** Does what all else can do without: a page may have replaced what it asks. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // The element does the same again, and says so.
  }
}

/** @returns whether it is painted; where it cannot be, the element itself will say why */
async function tryToPaint(element: Element): Promise<boolean> {
  try {
    if (!isSimple(element)) return false;
    await near(element);
    return await paint(element);
  } catch {
    return false;
  }
}

/** What a reader does in a widget that is only painted. */
const ACTS = ['pointerdown', 'keydown', 'focusin', 'click'] as const;

/** Resolves when a reader touches one of the widgets. */
function touch(painted: readonly Element[]): Promise<void> {
  return new Promise(resolve => {
    const stop = new AbortController();
    const hear = (event: Event): void => {
      if (!event.composedPath().some(each => painted.includes(each as Element))) return;
      stop.abort();
      resolve();
    };
    for (const act of ACTS)
      addEventListener(act, hear, { capture: true, passive: true, signal: stop.signal });
  });
}

/**
 * On a server, where a bundle may bring it, it does nothing.
 *
 * @param define loads and registers the elements
 * @param draw loads what an element draws with, so that both come side by side
 */
export async function start(
  define: () => Promise<unknown>,
  draw: () => Promise<unknown>,
): Promise<void> {
  if (typeof document === 'undefined') return;
  try {
    const all = widgets();
    if (!customElements.get('care-picks'))
      for (const element of all) {
        const { shadowRoot } = element;
        const tree = shadowRoot && keepOurs(shadowRoot);
        if (tree) dress(element, shadowRoot, tree);
      }
    const first = all.map(tryToPaint);
    const isDone = async (): Promise<void> => {
      const painted = await Promise.all(first);
      if (painted.length > 0 && painted.every(Boolean)) await idle();
    };
    const special = all.filter(element => !isSimple(element) && !rootOf(element));
    await (special.length > 0
      ? Promise.race(special.map(near))
      : Promise.race([isDone(), touch(all)]));
    if (document.contentType !== 'text/html' || !document.createElement.call)
      await import('./html-templates.ts');
    // All of it side by side: what a reader does first is answered at once.
    draw().catch(() => {}); // The element asks for it again, and says so when it does not come.
    for (const element of all) tryTo(() => prefetch(element));
    await define();
  } catch (error) {
    sayWhy(error);
    const seen = new WeakSet<Element>();
    const goOn = (): void => {
      for (const element of widgets()) {
        if (seen.has(element)) continue;
        seen.add(element);
        void tryToPaint(element).then(() => {
          const root = rootOf(element);
          if (root) tryTo(() => goOnWithout(root));
        });
      }
    };
    tryTo(() => {
      goOn();
      // No element looks after what comes later.
      new MutationObserver(goOn).observe(document, { childList: true, subtree: true });
    });
  }
}
