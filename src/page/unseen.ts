/**
 * Why a reader does not see a text that has to be seen: it has no box, is transparent, too small, cut off or covered.
 * Only what can be shown to be so counts: what is out of view, under a page's own sticky header or behind a notice that
 * stays at the edge of the screen can be scrolled to, and is seen.
 */
import { around, type Ground, groundOf } from './ground.ts';
import { rootOf } from './shadow-root.ts';

/** The least that can be read, in pixels of the page. */
const SMALLEST = 12;

type Known = Map<Element, Ground>;
interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** How large its letters are on the screen, whatever scales the elements around it. */
function sizeOf(element: HTMLElement, zoom: number): number {
  const { width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  // By its area, so that what is turned by a right angle is as large as before.
  const scale = Math.sqrt((width * height) / (offsetWidth * offsetHeight));
  return Number.parseFloat(getComputedStyle(element).fontSize) * scale * zoom;
}

/** Whether a box around it cuts the point off: for good, or until a reader scrolls there. */
function cutOff({ x, y }: Point, { edges }: Ground): 'for good' | 'for now' | undefined {
  for (const { element, scrolls } of edges) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return scrolls ? 'for now' : 'for good';
  }
  return undefined;
}

function* outwards(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = around(each)) yield each;
}

/** What stays where it is while the page is scrolled covers one line after the other, and none for good. */
const stays = (element: Element): boolean =>
  [...outwards(element)].some(each => /fixed|sticky/.test(getComputedStyle(each).position));

/** The element on top there, also in a shadow root: notices often stand in one. */
function topAt({ x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const root = found && rootOf(found);
    // Asked alone, a root of Firefox tells of nothing that lies over it.
    const inner = root?.elementFromPoint(x, y);
    if (!inner || inner.getRootNode() !== root) return found;
    found = inner;
  }
}

function coveredAt(point: Point, element: Element, { isClipped }: Ground): string | undefined {
  const found = topAt(point);
  // Nothing is found outside of the screen.
  if (!found || element.contains(found)) return undefined;
  // What is inert or takes no part in pointing lets through to what is behind it.
  if ([...outwards(element)].includes(found)) return isClipped ? 'is cut off' : undefined;
  return stays(found) ? undefined : 'is covered';
}

/**
 * @param words the text, in a widget's shadow root
 * @param links what must not stand beside it when it is not seen; none where it is taken away already
 */
export function unseen(
  words: HTMLElement,
  links: readonly Element[],
  known: Known,
): string | undefined {
  const ground = groundOf(words, known);
  const { width, height } = words.getBoundingClientRect();
  const isHidden = (each: Element) => getComputedStyle(each).visibility !== 'visible';
  // Where the links are hidden with it, as by a closed menu or a tab, there is nothing to follow.
  const areAll = (is: (link: Element) => unknown) => links.length > 0 && links.every(is);
  if (isHidden(words)) return areAll(isHidden) ? undefined : 'is hidden';
  if (width < 4 || height < 4) return 'has no box';
  if (ground.hides) return ground.hides;
  if (sizeOf(words, ground.zoom) < SMALLEST) return `is smaller than ${SMALLEST} pixels`;
  const middle = middleOf(words);
  const cut = cutOff(middle, ground);
  const isCut = (link: Element) => cutOff(middleOf(link), groundOf(link, known));
  // What is folded away with its links is not beside them.
  if (cut === 'for good' && !areAll(isCut)) return 'is cut off';
  // Where measures and points are not of the same size, a point says nothing.
  return cut || ground.zoom !== 1 ? undefined : coveredAt(middle, words, ground);
}
