/**
 * What of a widget a reader gets to see, card by card: wherever a shop link can be seen, so can the open cautions
 * of its card, in their own size and colour, with nothing over them and nothing cut off.
 */
import { expect } from '@open-wc/testing';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, one, textOf } from '../../support/page.ts';
import { alpha, contrast } from './colours.ts';

/** Lays out at once what the widget itself lays out in idle moments (deferred-layout.ts): nothing put off can be looked at. */
export function layOut(element: Element): void {
  for (const piece of all(element, '.section, .card')) piece.classList.add('laid');
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const isVisible =
    element.checkVisibility?.({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }) ?? true;
  return isVisible && width > 4 && height > 4 && getComputedStyle(element).visibility === 'visible';
};

/** The cards with a way to a shop in sight. */
export const cardsInSight = (element: Element): readonly Element[] =>
  all(element, '[data-product]').filter(card => all(card, '[data-offer]').some(isShown));

const zoomOf = (element: Element): number =>
  (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** Scrolls the page and nothing in it: what the widget's own box cuts off, no reader can scroll to. */
function scrollTo(x: number, y: number): void {
  const isAt = (place: number, length: number) => place > 1 && place < length - 1;
  const left = isAt(x, innerWidth) ? 0 : x - innerWidth / 2;
  const top = isAt(y, innerHeight) ? 0 : y - innerHeight / 2;
  if (left !== 0 || top !== 0) scrollBy({ left, top, behavior: 'instant' });
}

/** WebKit measures a zoomed box in that box's own pixels, from the top of the document. */
const scaleOf = ({ host }: ShadowRoot): number =>
  'currentCSSZoom' in host ? 1 : Number(getComputedStyle(host).zoom) || 1;

/** Whether the middle of each of its lines is the top of the page there. */
function expectUncovered(element: Element): void {
  const lines = document.createRange();
  lines.selectNodeContents(element);
  const root = element.getRootNode() as ShadowRoot;
  const scale = scaleOf(root);
  const middle = (line: number) => {
    // Again each time: the page scrolls in between.
    const { left, top, width, height } = lines.getClientRects()[line] as DOMRect;
    return [
      (left + width / 2 + scrollX) * scale - scrollX,
      (top + height / 2 + scrollY) * scale - scrollY,
    ] as const;
  };
  for (const [line] of atLeast(1, lines.getClientRects()).entries()) {
    scrollTo(...middle(line));
    const found = root.elementFromPoint(...middle(line));
    if (!element.contains(found))
      expect.fail(`something lies over it, or cuts it off: ${found?.outerHTML.slice(0, 80)}`);
  }
}

/** Whether nothing makes it invisible where it stands that a hit on a point would not find. */
function expectPainted(element: Element): void {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { opacity, filter, mixBlendMode, maskImage } = getComputedStyle(each);
    expect([opacity, filter, mixBlendMode, maskImage || 'none'], each.className).to.deep.equal([
      '1',
      'none',
      'normal',
      'none',
    ]);
  }
  // Of the widget's own box, a mask alone could take the cautions and leave the links.
  const { host } = element.getRootNode() as ShadowRoot;
  expect(getComputedStyle(host).maskImage || 'none').to.equal('none');
  // A part's shadow would lie over it unseen: that is no hit.
  expect(Number(getComputedStyle(element).zIndex)).to.be.above(0);
}

/** @param words the part of it that is to be read */
function expectLegible(element: Element, words: Element, ground: Element): void {
  expect(isShown(element), 'it is shown').to.equal(true);
  const { color, fontSize, fontFamily, textIndent, webkitTextFillColor } = getComputedStyle(words);
  const { backgroundColor } = getComputedStyle(ground);
  expect(Number.parseFloat(fontSize)).to.be.at.least(14);
  expect(fontFamily).to.match(/^system-ui/);
  expect(Number.parseFloat(textIndent)).to.equal(0);
  expect([color, webkitTextFillColor, backgroundColor].map(alpha)).to.deep.equal([1, 1, 1]);
  expect(contrast(webkitTextFillColor, backgroundColor)).to.be.at.least(7);
  // Room for a long word.
  expect(words.getBoundingClientRect().width).to.be.above(70 * zoomOf(element));
  expectPainted(element);
  expectUncovered(words);
}

function expectCaution(caution: Element): void {
  const ground = caution.closest('.critical, .cautions');
  try {
    expectLegible(caution, one(caution, 'span'), ground as Element);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`${caution.getAttribute('data-caution')}: ${message}`, { cause });
  }
}

const isOpen = (caution: Element): boolean => caution.closest('details:not([open])') === null;

/** About a clot, and what else no modality goes without. */
const LEADING: Readonly<Record<string, string>> = {
  'cold-pack': 'not-asleep',
  education: 'book-not-on-clot',
};

/** The caution about clots and the two most severe others; cold alone has none about clots. */
const openIn = (modality: string): number => (modality === 'cold-pack' ? 2 : 3);

function expectCard(card: Element): void {
  const modality = card.getAttribute('data-modality') ?? '';
  const open = all(card, '[data-caution]').filter(isOpen);
  expect(open, modality).to.have.length(openIn(modality));
  expect(open[0]?.getAttribute('data-caution')).to.equal(LEADING[modality] ?? 'blood-clot');
  if (!LEADING[modality]) expect(textOf(open[0] as Element)).to.include('blood clot');
  for (const caution of open) expectCaution(caution);
  for (const more of all(card, '.cautions summary')) expect(isShown(more)).to.equal(true);
  for (const part of atLeast(3, all(card, '[part]'))) {
    const { zIndex, zoom } = getComputedStyle(part);
    expect(zIndex).to.equal('auto');
    // Where the browser knows zoom, no part has its own.
    expect(zoom ?? '1').to.equal('1');
  }
}

/**
 * Looks at every card that has a link in sight.
 *
 * @param count how many these have to be
 * @param jointly how many joint warnings stand over them
 */
export function expectCautions(element: Element, count: number, jointly: number): void {
  const inSight = cardsInSight(element);
  expect(inSight, 'cards with a link in sight').to.have.length(count);
  if (count === 0) return;
  for (const card of inSight) expectCard(card);
  const joint = all(element, '.joint [data-caution]');
  expect(joint, 'joint warnings').to.have.length(jointly);
  for (const caution of joint) expectCaution(caution);
  const clot = one(element, '[data-region]');
  for (const words of all(clot, 'p, strong')) expectLegible(clot, words, clot);
  expect(all(clot, 'p')).to.have.length(3);
  const disclosure = one(element, '[data-disclosure]');
  expectLegible(disclosure, disclosure, disclosure);
}
