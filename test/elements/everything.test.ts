/**
 * The invariants of the safety rules in what is drawn: the shipped catalog, every muscle, every phase,
 * and every single condition. Muscles that differ in nothing but their names are drawn with every condition
 * once for all of them: what is decided depends on the place and the products, and never on a name.
 */
import '../../src/view/more.ts';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { LAYOUTS } from '../../src/domain/options.ts';
import { type MuscleFile, REGIONS } from '../../src/domain/types.ts';
import { language } from '../../src/i18n/strings.ts';
import { type Picks, recommend } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { HELP_FIRST, HELP_FOR } from '../../src/safety/rules/help/first.ts';
import { picksTemplate } from '../../src/view/templates/picks.ts';
import type { View } from '../../src/view/templates/view.ts';
import { AGREED_MODALITIES } from '../safety/agreed/modalities.ts';
import { AGREED_LEG } from '../safety/agreed/places.ts';
import { AGREED_ASKS, AGREED_LATER, AGREED_SHORT_FORMS } from '../safety/agreed/short-forms.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { kindOf } from '../support/lists/kind-of.ts';
import { distOrigin, textOf } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

const viewOf = (layout: View['layout']): View => ({
  language: language(),
  layout,
  theme: 'light',
  headingLevel: 2,
  newTab: false,
});
const conditions: readonly (ConditionCode | undefined)[] = [
  undefined,
  ...atLeast(27, Object.keys(CONDITIONS) as ConditionCode[]),
];

const catalog = `${await distOrigin()}/catalog/`;
const get = async (name: string) => (await fetch(`${catalog}${name}.json`)).json();
const { muscles } = (await get('index')) as { muscles: readonly { id: string }[] };

/** Every short form that may stand in sight. */
const AGREED: readonly string[] = [
  ...Object.values(AGREED_SHORT_FORMS),
  ...Object.values(AGREED_LATER),
  ...Object.values(AGREED_ASKS).map(asks => `${asks} Take care, as said above.`),
];

const isLegs = ({ muscle }: MuscleFile): boolean => AGREED_LEG.split(' ').includes(muscle.region);

/** How much was looked at in all: a list may be empty, all of them may not. */
const seen = { cards: 0, withheld: 0, reasons: 0, searches: 0 };

const codesOf = (root: Element, selector: string): readonly (string | null)[] =>
  [...root.querySelectorAll(selector)].map(item => item.getAttribute('data-caution'));

function checkCard(card: Element, file: MuscleFile): void {
  const modalities = (card.getAttribute('data-modality') ?? '').split(' ');
  const agreed = modalities.map(each => AGREED_MODALITIES[each] ?? expect.fail(each));
  const whole = codesOf(card, 'details [data-caution]:not([data-form])');
  expect(whole).to.include.members(agreed.flatMap(each => each.cautions.split(' ')));
  const texts = [...card.querySelectorAll('details [data-caution]')].map(item => item.textContent);
  expect(new Set(texts).size).to.equal(texts.length);
  // What is in sight: outside of what closes, never nothing, and each with its full sentence.
  const inSight = codesOf(card, ':not(details *)[data-caution]');
  expect(inSight.length).to.be.above(0);
  expect(whole).to.include.members([...new Set(inSight)]);
  expect(inSight).to.include.members(codesOf(card, 'details .caution.critical'));
  const isAboutClots = agreed.some(each => each.clot) && isLegs(file);
  expect(inSight[0] === 'blood-clot').to.equal(isAboutClots);
  const words = [...card.querySelectorAll('.flag')].map(textOf);
  for (const each of words) if (!AGREED.includes(each)) expect.fail(`not agreed: ${each}`);
  const has = (...pressing: readonly string[]) => pressing.some(each => modalities.includes(each));
  if (isLegs(file) && has('massage', 'education'))
    expect(words).to.include('Behind the knee? Never press.');
  if (has('cold-gel', 'warm-gel')) expect(words).to.include('Gel on? No heat, no tight wrap.');
  expect(whole.includes('blood-clot')).to.equal(isAboutClots);
  expect(card.querySelector('[data-offer]')).not.to.equal(null);
}

/** Whatever is withheld is named, and each reason stands in full at least once. */
function checkWithheld(root: Element, { withheld }: Picks): void {
  const items = [...root.querySelectorAll('[data-withheld]')];
  const ids = items.map(item => item.getAttribute('data-withheld'));
  const expected = withheld.flatMap(group => group.items.map(({ id }) => id));
  expect([...new Set(ids)].sort()).to.deep.equal([...new Set(expected)].sort());
  const text = [...root.querySelectorAll('.withheld')].map(textOf).join(' ');
  for (const { reasons, items: own } of withheld) {
    for (const reason of reasons)
      if (!text.includes(reason.text)) expect.fail(`lost: ${reason.text}`);
    for (const { title } of own) if (!text.includes(title)) expect.fail(`lost: ${title}`);
    seen.reasons += reasons.length;
  }
}

function check(root: Element, file: MuscleFile): void {
  for (const card of root.querySelectorAll('[data-product]')) {
    seen.cards += 1;
    checkCard(card, file);
  }
  const idsOf = (name: string) =>
    [...root.querySelectorAll(`[${name}]`)].map(item => item.getAttribute(name));
  const shown = new Set(idsOf('data-product'));
  for (const ids of [idsOf('data-product'), idsOf('data-withheld')])
    expect(new Set(ids).size, 'each product once').to.equal(ids.length);
  for (const item of root.querySelectorAll('[data-withheld]')) {
    seen.withheld += 1;
    expect(item.querySelector('a, [href], [data-product]')).to.equal(null);
    const reasons = item.parentElement?.previousElementSibling as Element;
    expect(reasons.querySelectorAll('[data-caution]').length).to.be.above(0);
    const id = item.getAttribute('data-withheld');
    if (shown.has(id)) continue;
    const searches = file.products
      .find(product => product.id === id)
      ?.offers.flatMap(({ search }) => search ?? []);
    for (const search of searches ?? []) {
      seen.searches += 1;
      expect(root.innerHTML).not.to.include(new URLSearchParams({ k: search }).toString());
    }
  }
}

const files = new Map<string, MuscleFile>();
for (const { id } of atLeast(153, muscles)) files.set(id, await get(id));

const drawnWhole = new Map([...files].reverse().map(([id, file]) => [kindOf(file), id]));

describe('everything that can be drawn of the sample', () => {
  it('every place on the body is drawn with every condition', () => {
    const places = new Set([...files.values()].map(({ muscle }) => muscle.region));
    expect([...places]).to.have.members([...REGIONS]);
    expect(drawnWhole.size, 'kinds of muscles').to.be.within(20, 100);
  });

  for (const [id, file] of atLeast(153, files)) {
    const asked = drawnWhole.get(kindOf(file)) === id ? conditions : [undefined];
    it(`${id} · every phase · ${asked.length > 1 ? 'every condition' : 'nothing said'} → safe`, () => {
      const root = document.createElement('div');
      for (const [condition, layout] of [
        ...asked.map(each => [each, 'cards'] as const),
        ...LAYOUTS.map(each => [undefined, each] as const),
      ]) {
        const answers = answersOf(condition ? [condition] : []);
        for (const phase of ['acute', 'chronic', undefined] as const) {
          const picks = recommend(file, { phase, country: 'US', answers });
          render(picksTemplate(picks, viewOf(layout)), root);
          check(root, file);
          checkWithheld(root, picks);
          const warning = root.querySelector('[data-region][data-caution="blood-clot"]');
          const isHelpFirst = condition !== undefined && HELP_FIRST.includes(condition);
          // Where the card with all signs of a clot is open, it says so in full.
          const needs: readonly string[] = (condition && HELP_FOR[condition]) ?? [];
          expect(warning !== null).to.equal(isLegs(file) && !needs.includes('today'));
          if (isHelpFirst) {
            expect(root.querySelector('[data-product], [data-withheld], [data-offer]')).to.equal(
              null,
            );
          }
        }
      }
    }).timeout(limit(60_000));
  }

  it('all in all → so many cards, and so many products that are withheld without their address', () => {
    expect(seen.cards).to.be.above(3_000);
    expect(seen.withheld).to.be.above(3_700);
    expect(seen.reasons).to.be.above(1_000);
    expect(seen.searches).to.be.above(3_700);
  });
});
