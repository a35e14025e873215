/**
 * The invariants of the safety rules in what is drawn: the shipped catalog, every muscle, every phase,
 * and every single condition. Muscles that differ in nothing but their names are drawn with every condition
 * once for all of them: what is decided depends on the place and the products, and never on a name.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { type MuscleFile, REGIONS } from '../../src/domain/types.ts';
import { language } from '../../src/i18n/strings.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { answersOf } from '../../src/safety/engine/answers.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { HELP_FIRST } from '../../src/safety/rules/help-first.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { picksTemplate } from '../../src/view/templates/picks.ts';
import type { View } from '../../src/view/templates/view.ts';
import { AGREED_MODALITIES } from '../safety/agreed/modalities.ts';
import { AGREED_LEG } from '../safety/agreed/places.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { distOrigin } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

const view: View = {
  language: language(),
  layout: 'cards',
  theme: 'light',
  headingLevel: 2,
  newTab: false,
};
const conditions: readonly (ConditionCode | undefined)[] = [
  undefined,
  ...atLeast(18, Object.keys(CONDITIONS) as ConditionCode[]),
];

const catalog = `${await distOrigin()}/catalog/`;
const get = async (name: string) => (await fetch(`${catalog}${name}.json`)).json();
const { muscles } = (await get('index')) as { muscles: readonly { id: string }[] };

const isLegs = ({ muscle }: MuscleFile): boolean => AGREED_LEG.split(' ').includes(muscle.region);

/** How much was looked at in all: a list may be empty, all of them may not. */
const seen = { cards: 0, withheld: 0, searches: 0 };

function check(root: Element, file: MuscleFile): void {
  for (const card of root.querySelectorAll('[data-product]')) {
    seen.cards += 1;
    const modality = card.getAttribute('data-modality') as Modality;
    const agreed = AGREED_MODALITIES[modality] ?? expect.fail(modality);
    const codes = [...card.querySelectorAll('[data-caution]')].map(item =>
      item.getAttribute('data-caution'),
    );
    expect(codes).to.include.members(agreed.cautions.split(' '));
    expect(codes[0] === 'blood-clot').to.equal(agreed.clot && isLegs(file));
    const texts = [...card.querySelectorAll('[data-caution]')].map(item => item.textContent);
    expect(new Set(texts).size).to.equal(texts.length);
    expect(card.querySelector('details [data-caution="blood-clot"]')).to.equal(null);
    expect(card.querySelector('[data-offer]')).not.to.equal(null);
  }
  const shown = new Set(
    [...root.querySelectorAll('[data-product]')].map(card => card.getAttribute('data-product')),
  );
  for (const item of root.querySelectorAll('[data-withheld]')) {
    seen.withheld += 1;
    expect(item.querySelector('a, [href], [data-product]')).to.equal(null);
    expect(item.querySelectorAll('[data-caution]').length).to.be.above(0);
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

/** Where the muscle lies, and what its file offers. */
const kind = ({ muscle: { region, zone }, products }: MuscleFile): string =>
  JSON.stringify([region, zone, products]);
const drawnWhole = new Map([...files].reverse().map(([id, file]) => [kind(file), id]));

describe('everything that can be drawn of the sample', () => {
  it('every place on the body is drawn with every condition', () => {
    const places = new Set([...files.values()].map(({ muscle }) => muscle.region));
    expect([...places]).to.have.members([...REGIONS]);
  });

  for (const [id, file] of atLeast(153, files)) {
    const asked = drawnWhole.get(kind(file)) === id ? conditions : [undefined];
    it(`${id} · every phase · ${asked.length > 1 ? 'every condition' : 'nothing said'} → safe`, () => {
      const root = document.createElement('div');
      for (const condition of asked) {
        const answers = answersOf(condition ? [condition] : []);
        for (const phase of ['acute', 'chronic', undefined] as const) {
          render(picksTemplate(recommend(file, { phase, country: 'US', answers }), view), root);
          check(root, file);
          const warning = root.querySelector('[data-region][data-caution="blood-clot"]');
          expect(warning !== null).to.equal(isLegs(file));
          if (condition && HELP_FIRST.includes(condition)) {
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
    expect(seen.withheld).to.be.above(4_000);
    expect(seen.searches).to.be.above(4_000);
  });
});
