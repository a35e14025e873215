/** In which order a page gets what it needs: first the picks that are near, then the elements, in peace. */
import { keepOurs, treeIn } from '../page/finished.ts';
import { isForCountry } from '../page/for-country.ts';
import { rootOf } from '../page/shadow-root.ts';
import { dress } from './dress.ts';
import { idle, near } from './near.ts';
import { paint } from './paint.ts';
import { prefetch } from './prefetch.ts';
import { isSimple } from './simple.ts';
import { touch } from './touch.ts';
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

/** Whether a finished tree stands in its root that this reader may keep: until a touch nothing is drawn anew. */
function isFinished(element: Element): boolean {
  const tree = treeIn(rootOf(element) ?? element);
  return isForCountry(tree?.dataset.country, element.getAttribute('country'));
}

/**
 * @param define loads and registers the elements
 * @param draw loads what an element draws with: beside them, or where all is painted, when a reader comes to it
 */
export async function start(
  define: () => Promise<unknown>,
  draw: () => Promise<unknown>,
): Promise<void> {
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
    const touched = touch(all);
    await (special.length > 0
      ? Promise.race(special.map(near))
      : Promise.race([isDone(), touched]));
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
