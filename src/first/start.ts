/** In which order a page gets what it needs: first the picks that are near, then the elements, once they are needed. */
import { keepOurs, treeIn } from '../page/finished.ts';
import { isForCountry } from '../page/for-country.ts';
import { keepSeen } from '../page/keep-seen.ts';
import { isOpened, rootOf } from '../page/shadow-root.ts';
import { dress } from './dress.ts';
import { idle, near } from './near.ts';
import { paint } from './paint.ts';
import { prefetch } from './prefetch.ts';
import { isSimple } from './simple.ts';
import { touch } from './touch.ts';
import { widgets } from './widgets.ts';
import { goOnWithout, sayWhy } from './without-elements.ts';

/** Does what all else can do without: a page may have replaced what it asks. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // The element does the same again, and says so.
  }
}

/** Where it cannot be painted, the element itself will say why. */
async function tryToPaint(element: Element): Promise<void> {
  try {
    if (!isSimple(element)) return;
    await near(element);
    await paint(element);
  } catch {
    // So it is drawn by the element.
  }
}

/** Whether a finished tree stands in its root that this reader may keep: until a touch nothing is drawn anew. */
function isFinished(element: Element): boolean {
  const tree = treeIn(rootOf(element) ?? element);
  return isForCountry(tree?.dataset.country, element.getAttribute('country'));
}

/**
 * @param define loads and registers the elements
 * @param draw loads what an element draws with: beside them, or where all is painted, when a reader comes to it
 * @param needed tells where all widgets of the page are painted when the elements are needed: default, in a free moment
 */
export async function start(
  define: () => Promise<unknown>,
  draw: () => Promise<unknown>,
  needed: (painted: readonly Element[], calm: AbortSignal) => Promise<void> = idle,
): Promise<void> {
  const calm = new AbortController();
  try {
    const all = widgets();
    if (!customElements.get('care-picks'))
      for (const element of all) {
        const root = rootOf(element);
        const tree = root && keepOurs(root);
        if (!tree) continue;
        dress(element, root, tree);
        keepSeen(root);
      }
    const first = all.map(tryToPaint);
    const isDone = async (): Promise<void> => {
      await Promise.all(first);
      if (all.length > 0 && all.every(isOpened)) await needed(all, calm.signal);
    };
    const special = all.filter(element => !isSimple(element) && !rootOf(element));
    const touched = touch(all);
    await (special.length > 0
      ? Promise.race(special.map(near))
      : Promise.race([isDone(), touched]));
    calm.abort();
    if (document.contentType !== 'text/html' || !document.createElement.call)
      await import('./html-templates.ts');
    const prepare = (): void => {
      draw().catch(() => {}); // The element asks for it again, and says so when it does not come.
      for (const element of all) tryTo(() => prefetch(element));
    };
    if (all.length > 0 && all.every(isFinished)) void touched.then(prepare);
    else prepare();
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
