/**
 * The invariants of the safety rules in what is drawn: the shipped catalog, every muscle, every phase,
 * every single condition.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { MuscleFile } from '../../src/catalog/types.ts';
import { picksTemplate } from '../../src/elements/templates/picks.ts';
import type { View } from '../../src/elements/templates/view.ts';
import { language } from '../../src/i18n/strings.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/conditions.ts';
import { answersOf, HELP_FIRST } from '../../src/safety/judge.ts';
import { MODALITIES, type Modality } from '../../src/safety/modalities.ts';
import { distOrigin } from '../support/page.ts';

const view: View = {
  language: language(),
  layout: 'cards',
  theme: 'light',
  headingLevel: 2,
  newTab: false,
};
const conditions: readonly (ConditionCode | undefined)[] = [
  undefined,
  ...(Object.keys(CONDITIONS) as ConditionCode[]),
];

const catalog = `${await distOrigin()}/catalog/`;
const get = async (name: string) => (await fetch(`${catalog}${name}.json`)).json();
const { muscles } = (await get('index')) as { muscles: readonly { id: string }[] };

function check(root: Element, file: MuscleFile): void {
  for (const card of root.querySelectorAll('[data-product]')) {
    const modality = card.getAttribute('data-modality') as Modality;
    const codes = [...card.querySelectorAll('[data-caution]')].map(item =>
      item.getAttribute('data-caution'),
    );
    expect(codes).to.include.members([...MODALITIES[modality].cautions]);
    if (MODALITIES[modality].clot) expect(codes[0]).to.equal('blood-clot');
    const texts = [...card.querySelectorAll('[data-caution]')].map(item => item.textContent);
    expect(new Set(texts).size).to.equal(texts.length);
    expect(card.querySelector('details [data-caution="blood-clot"]')).to.equal(null);
    expect(card.querySelector('[data-offer]')).not.to.equal(null);
  }
  const shown = new Set(
    [...root.querySelectorAll('[data-product]')].map(card => card.getAttribute('data-product')),
  );
  for (const item of root.querySelectorAll('[data-withheld]')) {
    expect(item.querySelector('a, [href], [data-product]')).to.equal(null);
    expect(item.querySelectorAll('[data-caution]').length).to.be.above(0);
    const id = item.getAttribute('data-withheld');
    if (shown.has(id)) continue;
    const searches = file.products
      .find(product => product.id === id)
      ?.offers.flatMap(({ search }) => search ?? []);
    for (const search of searches ?? []) {
      expect(root.innerHTML).not.to.include(new URLSearchParams({ k: search }).toString());
    }
  }
}

describe('everything that can be drawn of the sample', () => {
  for (const { id } of muscles) {
    it(`${id} · every phase · every condition → safe`, async () => {
      const file = (await get(id)) as MuscleFile;
      const root = document.createElement('div');
      for (const condition of conditions) {
        const answers = answersOf(condition ? [condition] : []);
        for (const phase of ['acute', 'chronic', undefined] as const) {
          render(picksTemplate(recommend(file, { phase, country: 'US', answers }), view), root);
          check(root, file);
          expect(root.querySelector('[data-region][data-caution="blood-clot"]')).not.to.equal(null);
          if (condition && HELP_FIRST.includes(condition)) {
            expect(root.querySelector('[data-product], [data-withheld], [data-offer]')).to.equal(
              null,
            );
          }
        }
      }
    }).timeout(60_000);
  }
});
