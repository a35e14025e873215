/**
 * What holds on any page whatever it does: nothing is thrown into it, none of its own nodes is touched, and either every
 * product in sight has its cautions in sight, or what the author wrote is in sight and the console says why, once.
 */
import { expect } from '@open-wc/testing';
import { cardsInSight, expectCautions } from '../../elements/hostile/in-sight.ts';
import { all, textOf } from '../../support/page.ts';
import { rootOf } from '../../support/roots/closed-roots.ts';
import type { Page } from './open.ts';

/**
 * - `picks`: the products, with their cautions
 * - `fallback`: what the author wrote, and one line in the console
 * - `link`: what the author wrote, on a page where nothing of ours could run to say more
 * - `either`: the products with their cautions or, as far as this page lets nothing of ours run, the fallback and one line
 */
export type Outcome = 'picks' | 'fallback' | 'either' | 'link';

export interface Expected {
  readonly outcome: Outcome;
  /** How many cards are in sight, and how many joint warnings in them. */
  readonly cards?: readonly [number, number];
  /** What the console has to say where products are in sight: each thing once. */
  readonly lines?: readonly RegExp[];
  /** Words in errors of the page's own. */
  readonly own?: RegExp;
}

/** The widgets of a page, those in the shadow roots of placeholders too. */
export const widgetsIn = ({ document }: Page): readonly Element[] =>
  all(document, 'care-picks').filter(rootOf);

/** All that a reader of a leg sees first: nine products, one of which has a warning about another. */
const WHOLE = [9, 1] as const;

const isOurs = (line: string): boolean => line.startsWith('[care-picks]');

/** Every way to a shop says what it is to a search engine, and leads to a shop. */
function expectLinks(widget: Element): void {
  for (const link of all(widget, '[data-offer]')) {
    expect(link.getAttribute('rel')).to.equal('sponsored nofollow noopener');
    expect(link.getAttribute('href')).to.match(/^https:\/\//);
  }
}

function expectFallback({ document }: Page): void {
  const [link] = all(document, 'a.fallback');
  // A script in place has nothing that an author wrote around it.
  if (!link && all(document, 'script[data-muscle], script[src*="picks/"]').length > 0) return;
  if (!link) throw new Error('The author’s link is gone.');
  expect(textOf(link)).to.equal('Care picks');
  expect(link.getClientRects().length, 'the fallback is in sight').to.be.above(0);
  expect(getComputedStyle(link).visibility).to.equal('visible');
}

/** What is true of any page at any time. @returns what the console was told by us */
export function expectUnharmed(page: Page, own?: RegExp): readonly string[] {
  const { thrown, lines, touched } = page.told();
  expect(
    thrown.filter(text => !own?.test(text)),
    'thrown into the page',
  ).to.deep.equal([]);
  expect(touched, 'foreign nodes').to.deep.equal([]);
  const ours = lines.filter(isOurs);
  expect(ours, 'each thing once').to.have.length(new Set(ours).size);
  return ours;
}

/** The one widget, with all that is in sight of it. */
function expectPicks(page: Page, cards: readonly [number, number]): void {
  const widgets = widgetsIn(page);
  expect(widgets, 'widgets').to.have.length(1);
  for (const widget of widgets) {
    expectCautions(widget, ...cards);
    expectLinks(widget);
  }
}

const hasProducts = (page: Page): boolean =>
  widgetsIn(page).some(widget => cardsInSight(widget).length > 0);

export function expectSafe(page: Page, expected: Expected): void {
  const { outcome, cards = WHOLE, lines = [], own } = expected;
  const said = expectUnharmed(page, own);
  const isFree = outcome === 'either';
  if (outcome === 'picks' || (isFree && hasProducts(page))) {
    expectPicks(page, cards);
    if (isFree) return;
    expect(said, 'what the console was told').to.have.length(lines.length);
    for (const [at, line] of lines.entries()) expect(said[at]).to.match(line);
    return;
  }
  expect(hasProducts(page), 'products').to.equal(false);
  expectFallback(page);
  expect(said, 'why').to.have.length(outcome === 'link' ? 0 : 1);
}
