/** What is wrong with how a widget is laid out, each as a line; nothing, if nothing is. */
import { atLeast } from '../../support/lists/at-least.ts';
import { all, textOf } from '../../support/page.ts';

/** Whatever can be tapped; a box to tick is tapped by its label. A link within a sentence has the height of its line. */
const TARGETS = 'summary, label, select, button, a[href]:not(.body small > a)';

const isSeen = (element: Element): boolean =>
  element.closest('.unseen') === null &&
  (element.checkVisibility?.() ?? true) &&
  element.getClientRects().length > 0;

interface Piece {
  readonly what: string;
  readonly node: Node;
  readonly box: DOMRect;
}

/** How far two boxes lie over each other, across and down. */
const shared = (a: DOMRect, b: DOMRect): readonly [number, number] => [
  Math.min(a.right, b.right) - Math.max(a.left, b.left),
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
];

/** @param down how far they may: lines of one paragraph touch */
function overlaps(pieces: readonly Piece[], down: number): readonly string[] {
  const sorted = [...pieces].sort((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      const [x, y] = shared(one.box, other.box);
      const isWithin = one.node.contains(other.node) || other.node.contains(one.node);
      if (x > 2 && y > down && !isWithin)
        found.push(`“${one.what}” and “${other.what}” lie over each other`);
    }
    return found;
  });
}

/** The pieces of text in sight, with the element around each. */
function textsIn(root: Element): readonly (readonly [Text, Element])[] {
  const found = all(root, '*')
    .filter(each => each.localName !== 'option' && isSeen(each))
    .flatMap(parent =>
      [...parent.childNodes].flatMap(node =>
        node instanceof Text && node.data.trim() ? [[node, parent] as const] : [],
      ),
    );
  return atLeast(10, found);
}

const linesOf = ([text]: readonly [Text, Element]): readonly Piece[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].map(box => ({
    what: text.data.trim().slice(0, 30),
    node: text,
    box,
  }));
};

function isTooWide(element: Element): boolean {
  const { display } = getComputedStyle(element);
  // A select cuts its own text off; WebKit counts that as its label's. Its box is looked at like any other.
  const [select] = all(element, 'select');
  const isCut = select !== undefined && select.scrollWidth > select.clientWidth + 1;
  return !display.startsWith('inline') && !isCut && element.scrollWidth > element.clientWidth + 1;
}

const name = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class')} “${textOf(element).slice(0, 30)}”`;

/** @param scale how much larger the reader's text is */
export function layoutFaults(element: Element, scale = 1): readonly string[] {
  const [root] = atLeast(1, all(element, '.care')) as [Element];
  const around = root.getBoundingClientRect();
  const seen = atLeast(40, all(root, '*').filter(isSeen)).filter(each => !each.closest('svg'));
  const texts = textsIn(root);
  const targets = atLeast(4, all(root, TARGETS).filter(isSeen)).map(each => ({
    what: name(each),
    node: each,
    box: each.getBoundingClientRect(),
  }));
  return [
    ...seen
      .filter(each => {
        const { left, right } = each.getBoundingClientRect();
        return left < around.left - 0.5 || right > around.right + 0.5;
      })
      .map(each => `${name(each)} sticks out`),
    ...texts
      .map(([, parent]) => parent)
      .filter(isTooWide)
      .map(each => `${name(each)} is wider than its box`),
    ...texts
      .filter(([, parent]) => Number.parseFloat(getComputedStyle(parent).fontSize) < 14)
      .map(([text]) => `“${text.data.trim()}” is smaller than 14 px`),
    ...targets
      .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
      .map(({ what, box }) => `${what} is ${box.width} × ${box.height} px to tap`),
    ...overlaps(targets, 0.5),
    ...overlaps(texts.flatMap(linesOf), 4 * scale),
  ];
}
