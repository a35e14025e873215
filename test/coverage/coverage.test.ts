import { expect } from '@open-wc/testing';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { compiler } from '../../src/catalog/compile/compile.ts';
import { CAP } from '../../src/catalog/compile/select-products.ts';
import type { Catalog } from '../../src/catalog/format/schema.ts';
import { coverage, type Slot } from '../../src/coverage/coverage.ts';
import { PHASES, type Phase } from '../../src/domain/types.ts';
import { purposeOf } from '../../src/recommend/rank.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import type { Purpose } from '../../src/safety/rules/modalities.ts';
import { aCatalog, aSourceProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';

type Care = Record<string, unknown>;

/** A product called after what it does: `heat-pack`, or `heat-pack-2` when there are several. */
const product = (id: string, care: Care) => ({
  ...aSourceProduct(id),
  care: { uses: [aUse(id.replace(/-\d+$/, ''))], ...care },
});

const catalogOf = (...products: readonly object[]) => ({ ...aCatalog(), products }) as Catalog;

function slotOf(catalog: Catalog, id: string, phase: Phase, purpose: Purpose): Slot {
  const found = coverage(catalog)
    .muscles.find(({ muscle }) => muscle.id === id)
    ?.slots.find(slot => slot.phase === phase && slot.purpose === purpose);
  if (!found) throw new Error(`No slot ${id} ${phase} ${purpose}.`);
  return found;
}

const said = ({ state, products }: Slot) => [
  state,
  ...products.map(({ id, match }) => `${id} ${match}`),
];

describe('what a catalog covers', () => {
  const soleus = { muscles: { soleus: 'Low.' } };
  const rows: readonly [string, readonly object[], string, Phase, Purpose, readonly string[]][] = [
    ['nothing there → missing', [], 'soleus', 'chronic', 'warm', ['missing']],
    [
      'a product for the muscle → covered by it',
      [product('heat-pack', soleus)],
      'soleus',
      'chronic',
      'warm',
      ['covered', 'heat-pack muscle'],
    ],
    [
      'a product for the region → covered, and how nearly is said',
      [product('heat-pack', { regions: ['lower-leg'] })],
      'soleus',
      'chronic',
      'warm',
      ['covered', 'heat-pack region'],
    ],
    [
      'a product for a related muscle → stands in',
      [product('stretch', { muscles: { gastrocnemius: 'High.' } })],
      'plantaris',
      'chronic',
      'work',
      ['covered', 'stretch related'],
    ],
    [
      'heat on a new injury → barred, though the product says so',
      [product('heat-pack', soleus)],
      'soleus',
      'acute',
      'warm',
      ['barred'],
    ],
    [
      'massage behind the knee → withheld, and a stretch is missing',
      [product('massage', { muscles: { popliteus: 'Here.' } })],
      'popliteus',
      'chronic',
      'work',
      ['missing'],
    ],
    [
      'two uses of one purpose → the product once',
      [product('compression', { ...soleus, uses: [aUse('compression'), aUse('brace')] })],
      'soleus',
      'acute',
      'support',
      ['covered', 'compression muscle'],
    ],
  ];
  for (const [sentence, products, muscle, phase, purpose, wanted] of rows)
    it(`${muscle}, ${phase}, ${purpose}: ${sentence}`, () =>
      expect(said(slotOf(catalogOf(...products), muscle, phase, purpose))).to.deep.equal(wanted));

  it('a gap names what would fill it, and nothing that safety withholds', () => {
    const none = catalogOf();
    expect(slotOf(none, 'soleus', 'chronic', 'work').modalities).to.deep.equal([
      'massage',
      'stretch',
      'percussion',
      'cupping',
      'spike-mat',
    ]);
    expect(slotOf(none, 'popliteus', 'chronic', 'work').modalities).to.deep.equal([
      'stretch',
      'spike-mat',
    ]);
    expect(slotOf(none, 'soleus', 'acute', 'work').modalities).to.deep.equal([]);
  });

  it('each muscle → what stands there is what the page shows, no more and no less', () => {
    const codes = atLeast(9, Object.keys(MODALITIES));
    const all = catalogOf(
      ...codes.map(code => product(code, soleus)),
      ...codes.map(code => product(`${code}-2`, { regions: ['thigh'] })),
      ...codes.map(code => product(`${code}-3`, { muscles: { popliteus: 'Here.' } })),
    );
    const fileFor = compiler(all);
    let inAll = 0;
    for (const [at, { muscle, slots }] of atLeast(153, coverage(all).muscles).entries()) {
      const { parts } = recommend(fileFor(MUSCLES[at] ?? expect.fail()), { country: 'US' });
      const shown = parts.flatMap(({ groups }) =>
        groups.flatMap(({ picks }) =>
          picks.flatMap(({ product: { id: shownId }, uses }) =>
            uses.flatMap(({ recommendation, phases }) =>
              phases.map(phase => `${phase} ${purposeOf(recommendation)} ${shownId}`),
            ),
          ),
        ),
      );
      const covered = slots.flatMap(({ phase, purpose, products }) =>
        products.map(({ id }) => `${phase} ${purpose} ${id}`),
      );
      expect(covered, muscle.id).to.have.members(shown);
      expect(slots.map(({ phase }) => phase)).to.include.members([...PHASES]);
      inAll += shown.length;
    }
    expect(inAll).to.be.above(100);
  });
});

describe('products that no post shows', () => {
  const soleus = { muscles: { soleus: 'Low.' } };
  const why = (...products: readonly object[]) =>
    coverage(catalogOf(...products)).neverShown.map(each => `${each.id} ${each.why}`);

  it('shown somewhere → not among them', () =>
    expect(why(product('heat-pack', soleus))).to.deep.equal([]));
  it('an empty list of muscles → fits no muscle', () =>
    expect(why(product('heat-pack', { muscles: {} }))).to.deep.equal(['heat-pack no-muscle']));
  it('massage for a new injury only → withheld', () =>
    expect(why(product('massage', { ...soleus, uses: [aUse('massage', 'acute')] }))).to.deep.equal([
      'massage withheld',
    ]));
  it('one more than a post can show → crowded out', () => {
    const many = Array.from({ length: CAP + 1 }, (_, at) => product(`heat-pack-${at}`, soleus));
    expect(why(...many)).to.deep.equal([`heat-pack-${CAP} crowded-out`]);
  });
});
