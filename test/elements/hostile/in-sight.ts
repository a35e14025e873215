/**
 * What of a widget a reader gets to see, card by card: wherever a shop link can be seen, so can every short form of its
 * card, before it and outside anything that closes, in its own size, colour and words, with nothing over it and nothing
 * cut off.
 */
import { expect } from '@open-wc/testing';
import { CLOT_WARNING } from '../../../src/safety/rules/cautions.ts';
import { AGREED_LATER, AGREED_SHORT_FORMS } from '../../safety/agreed/short-forms.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, follows, one, textOf } from '../../support/page.ts';
import { alpha, contrast } from './colours.ts';
import { IN_SIGHT, isJoint } from './short-forms.ts';

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

/** The page that it stands in, which may be one in a frame of the tests' own. */
const pageOf = ({ ownerDocument: document }: Element) => ({
  document,
  view: document.defaultView as Window,
});

/** What is scrolled in sight as the page: in quirks mode that is the body. */
const sizeOf = ({ documentElement, scrollingElement }: Document) =>
  scrollingElement ?? documentElement;

/** Scrolls the page and nothing in it: what the widget's own box cuts off, no reader can scroll to. */
function scrollTo(element: Element, x: number, y: number): void {
  const { document, view } = pageOf(element);
  const isAt = (place: number, length: number) => place > 1 && place < length - 1;
  // Without the scroll bars, under which nothing is found.
  const { clientWidth, clientHeight } = sizeOf(document);
  const left = isAt(x, clientWidth) ? 0 : x - clientWidth / 2;
  const top = isAt(y, clientHeight) ? 0 : y - clientHeight / 2;
  if (left !== 0 || top !== 0) view.scrollBy({ left, top, behavior: 'instant' });
}

/** The element around another, out of shadow roots too. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** WebKit measures a zoomed box in that box's own pixels, from the top of the document. */
function scaleOf({ host }: ShadowRoot): number {
  if ('currentCSSZoom' in host) return 1;
  let scale = 1;
  for (let each: Element | null = host; each; each = around(each))
    scale *= Number(getComputedStyle(each).zoom) || 1;
  return scale;
}

/** Whether the middle of each of its lines is the top of the page there. */
function expectUncovered(element: Element): void {
  const { document, view } = pageOf(element);
  const lines = document.createRange();
  lines.selectNodeContents(element);
  const root = element.getRootNode() as ShadowRoot;
  const scale = scaleOf(root);
  const middle = (line: number) => {
    // Again each time: the page scrolls in between.
    const { left, top, width, height } = lines.getClientRects()[line] as DOMRect;
    return [
      (left + width / 2 + view.scrollX) * scale - view.scrollX,
      (top + height / 2 + view.scrollY) * scale - view.scrollY,
    ] as const;
  };
  // A blank at the end of a line has a box of no width, where there is nothing to see.
  const isDrawn = ({ width, height }: DOMRect) => width > 1 && height > 1;
  atLeast(1, [...lines.getClientRects()].filter(isDrawn));
  for (const [line, box] of [...lines.getClientRects()].entries()) {
    if (!isDrawn(box)) continue;
    scrollTo(element, ...middle(line));
    const found = root.elementFromPoint(...middle(line));
    if (!element.contains(found))
      expect.fail(`something lies over it, or cuts it off: ${found?.outerHTML.slice(0, 80)}`);
  }
}

/** The loops below look at many thousand boxes: what fails is an assertion, and what holds costs none. */
const mustBe = (what: string, actual: string, expected: string): void => {
  if (actual !== expected) expect(actual, what).to.equal(expected);
};

/** Whether nothing makes it invisible where it stands that a hit on a point would not find. */
function expectPainted(element: Element): void {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { opacity, filter, mixBlendMode, maskImage } = getComputedStyle(each);
    const painted = [opacity, filter, mixBlendMode, maskImage || 'none'].join(' ');
    mustBe(each.className, painted, '1 none normal none');
  }
  // Of the widget's own box, a mask alone could take the cautions and leave the links.
  const { host } = element.getRootNode() as ShadowRoot;
  expect(getComputedStyle(host).maskImage || 'none').to.equal('none');
  // A part's shadow would lie over it unseen: that is no hit.
  expect(Number(getComputedStyle(element).zIndex)).to.be.above(0);
}

/** Of an emphasis within a sentence, the colour is its own. */
function expectColour(words: Element, ground: Element): void {
  const { color, webkitTextFillColor } = getComputedStyle(words);
  const { backgroundColor } = getComputedStyle(ground);
  mustBe('opaque', [color, webkitTextFillColor, backgroundColor].map(alpha).join(' '), '1 1 1');
  // In forced colours text is painted in the colour that is forced; what fills it is told as it was asked for.
  const isForced = color !== webkitTextFillColor && matchMedia('(forced-colors: active)').matches;
  const seen = contrast(isForced ? color : webkitTextFillColor, backgroundColor);
  if (!(seen >= 7)) expect(seen, 'contrast').to.be.at.least(7);
}

/**
 * @param box what is fixed against the page
 * @param words the part of it that is to be read
 * @param ground what is painted behind them
 */
function expectLegible(box: Element, words: Element, ground: Element): void {
  expect(isShown(box), 'it is shown').to.equal(true);
  const { fontSize, fontFamily, textIndent } = getComputedStyle(words);
  expect(Number.parseFloat(fontSize)).to.be.at.least(14);
  expect(fontFamily).to.match(/^system-ui/);
  expect(Number.parseFloat(textIndent)).to.equal(0);
  for (const part of [words, ...all(words, 'strong')]) expectColour(part, ground);
  const seen = (words as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
  expect(seen, 'in its own words').to.equal(textOf(words));
  // Room for a long word.
  expect(words.getBoundingClientRect().width).to.be.above(70 * zoomOf(box));
  expectPainted(box);
  expectUncovered(words);
}

/** Whether it is read before the link: above it, or where both stand in one row, before it in that. */
export function expectBefore(flag: Element, link: Element): void {
  expect(follows(link, flag), 'before the link in the tree').to.equal(true);
  const said = one(link, 'span');
  const words = link.ownerDocument.createRange();
  words.selectNodeContents(said);
  const box = words.getBoundingClientRect();
  // Words of no size, or that are not drawn, are at no place, and the link is still there to be tapped.
  const isDrawn = box.height > 0 && (said.checkVisibility?.() ?? true);
  const there = isDrawn ? box : link.getBoundingClientRect();
  const here = flag.getBoundingClientRect();
  const isRtl = getComputedStyle(flag).direction === 'rtl';
  const isBeside = isRtl ? here.left >= there.right - 1 : here.right <= there.left + 1;
  expect(here.bottom <= there.top + 2 || isBeside, 'before the link on the page').to.equal(true);
}

/** Whether it is read before the link on the page too, whole, and above it: in an opened card nothing stands beside. */
export function expectAbove(caution: Element, link: Element): void {
  expectBefore(caution, link);
  const [there, here] = [link, caution].map(each => each.getBoundingClientRect());
  if (!there || !here) return;
  expect(here.height, 'it is drawn').to.be.above(10);
  expect(here.bottom, 'above the link').to.be.at.most(there.top + 2);
}

const isInSight = (caution: Element): boolean => caution.closest('details') === null;
const codeOf = (caution: Element): string => caution.getAttribute('data-caution') ?? '';

const AGREED = [...Object.values(AGREED_SHORT_FORMS), ...Object.values(AGREED_LATER)];

function expectFlag(flag: Element, links: readonly Element[]): void {
  const ground = flag.closest('.flags') as Element;
  try {
    expect(textOf(flag), 'in the words that were agreed').to.be.oneOf(AGREED);
    const kept = flag.closest('[aria-hidden="true"], [inert], [role="presentation"]');
    expect(kept, 'kept from a screen reader').to.equal(null);
    expectLegible(flag, one(flag, 'span'), ground);
    for (const link of links) expectBefore(flag, link);
  } catch (cause) {
    throw new Error(`${codeOf(flag)}: ${(cause as Error).message}`, { cause });
  }
}

/** @returns how many joint warnings it has in sight */
function expectCard(card: Element): number {
  const modality = card.getAttribute('data-modality') ?? '';
  const flags = all(card, '[data-caution]').filter(isInSight);
  const codes = flags.map(codeOf);
  expect(codes.filter(code => !isJoint(code))).to.deep.equal(IN_SIGHT[modality], modality);
  const whole = all(card, 'details [data-caution]:not([data-form])');
  const critical = whole.filter(caution => caution.matches('.critical')).map(codeOf);
  expect(codes, 'everything critical').to.include.members(critical);
  expect(atLeast(4, whole).map(codeOf), 'each in full too').to.include.members(codes);
  const links = all(card, '[data-offer]').filter(isShown);
  for (const flag of flags) expectFlag(flag, atLeast(1, links));
  expect(isShown(one(card, '.more > summary'))).to.equal(true);
  for (const part of atLeast(3, all(card, '[part]'))) {
    const { zIndex, zoom } = getComputedStyle(part);
    mustBe('z-index', zIndex, 'auto');
    // Where the browser knows zoom, no part has its own.
    mustBe('zoom', zoom ?? '1', '1');
  }
  return codes.filter(isJoint).length;
}

function expectClotWarning(element: Element): void {
  const clot = one(element, '[data-region]');
  const symptom = one(clot, '.symptom');
  expectLegible(symptom, one(symptom, 'strong'), symptom);
  const say = one(clot, '.say');
  const ground = one(element, '.safety');
  for (const words of all(say, 'p')) expectLegible(say, words, ground);
  const told = all(clot, 'p').map(textOf);
  expect(told).to.deep.equal(CLOT_WARNING.map(text => text.replaceAll('*', '')));
}

/**
 * Looks at every card that has a link in sight.
 *
 * @param count how many these have to be
 * @param jointly how many joint warnings are in sight in them
 */
export function expectCautions(element: Element, count: number, jointly: number): void {
  const inSight = cardsInSight(element);
  expect(inSight, 'cards with a link in sight').to.have.length(count);
  if (count === 0) return;
  const joint = inSight.map(expectCard).reduce((sum, each) => sum + each, 0);
  expect(joint, 'joint warnings').to.equal(jointly);
  expectClotWarning(element);
  const disclosure = one(element, '[data-disclosure]');
  expectLegible(disclosure, disclosure, disclosure);
}
