/**
 * A catalog of another part of the body, ten products for neck and shoulder: it is read, compiled and
 * shown with the cautions of its own places, and nothing but the catalog is new.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { checkForPage } from '../../src/catalog/check/check.ts';
import { compile } from '../../src/catalog/compile/compile.ts';
import type { MuscleFile } from '../../src/domain/types.ts';
import { atLeast } from '../support/lists/at-least.ts';
import catalog from '../support/neck-and-shoulder.json' with { type: 'json' };
import { all, answer, cards, mount, one, textOf, unmount } from '../support/page.ts';

const text = JSON.stringify(catalog);
const checked = checkForPage(text, 'neck-and-shoulder.json');
const files = new Map(
  [...(checked.catalog ? compile(checked.catalog) : [])].map(file => [file.name, file.text]),
);
const productsOf = (id: string) =>
  (JSON.parse(files.get(`${id}.json`) ?? '{"products":[]}') as MuscleFile).products.map(
    product => product.id,
  );

async function widget(muscle: string) {
  const address = await answer({ name: 'neck-and-shoulder.json', body: text });
  return mount(`<care-picks muscle="${muscle}" catalog="${address}"></care-picks>`);
}
type Widget = Awaited<ReturnType<typeof widget>>;

const codesOf = (element: Widget, product: string, modality: string, selector: string) =>
  all(one(element, `[data-product="${product}"][data-modality~="${modality}"]`), selector).map(
    item => item.getAttribute('data-caution'),
  );
/** In full, most severe first. */
const cautionsOf = (element: Widget, product: string, modality: string) =>
  codesOf(element, product, modality, 'details [data-caution]');
/** In short, outside of what closes. */
const inSight = (element: Widget, product: string, modality: string) =>
  codesOf(element, product, modality, ':not(details *)[data-caution]');
/** The reasons under which a product that is not for now is named first. */
const withheld = (element: Widget, product: string) =>
  all(element, `[data-withheld="${product}"][data-verdict="withhold"]`).flatMap(item =>
    all(item.parentElement?.previousElementSibling as Element, '[data-caution]').map(reason =>
      reason.getAttribute('data-caution'),
    ),
  );

afterEach(unmount);

describe('a catalog of ten products for neck and shoulder', () => {
  it('is without a problem', () => {
    expect(catalog.products).to.have.length(10);
    expect(checked.problems).to.deep.equal([]);
  });

  const compiled: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'upper-trapezius',
      ['ginger-warm-gel', 'trigger-point-cane', 'stretch-strap'],
      ['massage-ball'],
    ],
    ['rhomboid-minor', ['trigger-point-cane', 'shoulder-cold-pack'], ['massage-ball']],
    ['supraspinatus', ['menthol-roll-on', 'shoulder-support'], ['neck-hot-cold-pack']],
    ['deltoid', ['massage-ball', 'shoulder-support'], ['trigger-point-cane']],
    ['soleus', [], ['neck-care-book', 'stretch-strap']],
  ];
  for (const [id, has, hasNot] of compiled) {
    it(`${id} → gets ${has.join(', ') || 'nothing'}`, () => {
      expect(files.has(`${id}.json`), 'has a file').to.equal(has.length > 0);
      const products = productsOf(id);
      expect(products).to.include.members([...has]);
      for (const product of hasNot) expect(products).not.to.include(product);
    });
  }

  const names: readonly (readonly [string, string, string])[] = [
    ['upper traps', 'upper-trapezius', 'upper trapezius'],
    ['SCM', 'sternocleidomastoid', 'sternocleidomastoid'],
    ['Rotator Cuff muscles', 'rotator-cuff', 'rotator cuff'],
    ['rear delts', 'posterior-deltoid', 'posterior deltoid'],
  ];
  for (const [asked, id, name] of names) {
    it(`"${asked}" → the ${name}, without the clot warning of a leg`, async () => {
      const element = await widget(asked);
      expect(one(element, '[data-muscle]').getAttribute('data-muscle')).to.equal(id);
      expect(textOf(one(element, 'h2'))).to.include(name);
      expect(cards(element)).not.to.be.empty;
      expect(all(element, '[data-caution="blood-clot"]')).to.deep.equal([]);
      expect(all(element, '[data-help]').map(card => card.getAttribute('data-help'))).to.deep.equal(
        ['emergency', 'today', 'soon'],
      );
      for (const card of atLeast(5, all(element, '[data-product]'))) {
        expect(all(card, '[data-caution]')).not.to.be.empty;
        expect(textOf(card)).not.to.match(/your leg|this leg|one leg/i);
      }
    });
  }

  it('upper trapezius → the cane says where not to press, and what calls for a doctor', async () => {
    const element = await widget('upper-trapezius');
    const codes = cautionsOf(element, 'trigger-point-cane', 'massage');
    expect(codes.slice(0, 2)).to.deep.equal(['jaw-or-chest', 'no-roll-body']);
    expect(codes).to.include('nerve-signs');
    expect(inSight(element, 'trigger-point-cane', 'massage')).to.deep.equal(['jaw-or-chest']);
    expect(cautionsOf(element, 'stretch-strap', 'stretch')).to.include('nerve-signs');
    expect(textOf(one(element, '[data-product="ginger-warm-gel"]'))).to.include(
      'never both. Heat on a gel',
    );
  });

  it('front of the neck → no cane, and the reason; the warm pack stays', async () => {
    const element = await widget('scalenes');
    expect(withheld(element, 'trigger-point-cane')).to.include('front-of-neck');
    expect(cards(element)).to.include('either neck-hot-cold-pack cold-pack heat-pack');
    expect(cards(element).join()).not.to.include('massage');
  });

  it('armpit → no ball and no gel, also from its own muscle’s text; its group is not sent there', async () => {
    const element = await widget('subscapularis');
    expect(withheld(element, 'massage-ball')).to.include('armpit');
    expect(withheld(element, 'menthol-roll-on')).to.include('armpit');
    unmount();
    const group = textOf(one(await widget('rotator-cuff'), '[data-product="massage-ball"]'));
    expect(group).to.include('the soft back of the shoulder blade');
    expect(group).not.to.include('At the outer edge');
  });

  it('shoulder → what squeezes, warms or presses asks about a clot in the arm', async () => {
    const element = await widget('deltoid');
    expect(cautionsOf(element, 'shoulder-support', 'brace')[0]).to.equal('arm-clot');
    expect(inSight(element, 'shoulder-support', 'brace')).to.include('arm-clot');
    expect(cautionsOf(element, 'wheat-heat-bag', 'heat-pack')).to.include('arm-clot');
    expect(cautionsOf(element, 'shoulder-cold-pack', 'cold-pack')).not.to.include('arm-clot');
  });
});
