/**
 * The invariants of the safety rules in what is drawn: the shipped catalog, every muscle, every phase,
 * and every single condition. Muscles that differ in nothing but their names are drawn with every condition
 * once for all of them: what is decided depends on the place and the products, and never on a name.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { type MuscleFile, REGIONS } from '../../src/catalog/types.ts';
import { picksTemplate } from '../../src/elements/templates/picks.ts';
import type { View } from '../../src/elements/templates/view.ts';
import { language } from '../../src/i18n/strings.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/conditions.ts';
import { answersOf, HELP_FIRST } from '../../src/safety/judge.ts';
import { MODALITIES, type Modality } from '../../src/safety/modalities.ts';
import { isLeg } from '../../src/safety/regions.ts';
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
    expect(codes[0] === 'blood-clot').to.equal(
      MODALITIES[modality].clot && isLeg(file.muscle.region),
    );
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

const files = new Map<string, MuscleFile>();
for (const { id } of muscles) files.set(id, await get(id));

/** Where the muscle lies, and what its file offers. */
const kind = ({ muscle: { region, zone }, products }: MuscleFile): string =>
  JSON.stringify([region, zone, products]);
const drawnWhole = new Map([...files].reverse().map(([id, file]) => [kind(file), id]));

describe('everything that can be drawn of the sample', () => {
  it('every place on the body is drawn with every condition', () => {
    const places = new Set([...files.values()].map(({ muscle }) => muscle.region));
    expect([...places]).to.have.members([...REGIONS]);
  });

  for (const [id, file] of files) {
    const asked = drawnWhole.get(kind(file)) === id ? conditions : [undefined];
    it(`${id} · every phase · ${asked.length > 1 ? 'every condition' : 'nothing said'} → safe`, () => {
      const root = document.createElement('div');
      for (const condition of asked) {
        const answers = answersOf(condition ? [condition] : []);
        for (const phase of ['acute', 'chronic', undefined] as const) {
          render(picksTemplate(recommend(file, { phase, country: 'US', answers }), view), root);
          check(root, file);
          const warning = root.querySelector('[data-region][data-caution="blood-clot"]');
          expect(warning !== null).to.equal(isLeg(file.muscle.region));
          if (condition && HELP_FIRST.includes(condition)) {
            expect(root.querySelector('[data-product], [data-withheld], [data-offer]')).to.equal(
              null,
            );
          }
        }
      }
    }).timeout(limit(60_000));
  }
});
