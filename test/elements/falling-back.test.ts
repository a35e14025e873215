import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { Muscle, Product } from '../../src/domain/types.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { all, cards, folderWith, mount, one, textOf, unmount } from '../support/page.ts';

afterEach(unmount);

const put = (id: string, more: Partial<Product>) =>
  aProduct(id, [aUse('massage', 'chronic')], more);
const OWN = put('own', {});
const GROUP = put('group', { match: 'group', target: 'calf' });
const RELATED = put('related', { match: 'related', target: 'gastrocnemius' });
const REGION = put('region', { match: 'region' });
const ANY = put('any', { match: 'any' });

const shown = async (products: readonly Product[], attributes = '', muscle?: Muscle) => {
  const file = aFile(products, muscle ? { muscle } : {});
  return mount(
    `<care-picks muscle="${file.muscle.id}" catalog="${await folderWith(file, file.muscle.id)}" ${attributes}></care-picks>`,
  );
};
const headingOf = (element: Element) => textOf(one(element, '.heading'));
const ids = (element: Element) => cards(element).map(card => card.split(' ')[1]);

describe('a muscle with nothing of its own', () => {
  const rows: readonly [string, readonly Product[], string, string][] = [
    [
      'something of its own',
      [ANY, GROUP, OWN],
      'Care picks for the soleus',
      'older or ongoing soleus pain',
    ],
    ['its group’s', [REGION, GROUP], 'Care picks for the calf', 'older or ongoing calf pain'],
    [
      'a related muscle’s',
      [RELATED, ANY],
      'Care picks for muscles that work with the soleus',
      'older or ongoing gastrocnemius pain',
    ],
    [
      'its region’s',
      [ANY, REGION],
      'Care picks for the lower leg',
      'older or ongoing lower-leg pain',
    ],
    ['what is for any', [ANY], 'Care picks for any muscle', 'older or ongoing muscle pain'],
  ];
  for (const [title, products, heading, fits] of rows) {
    it(`${title} → the heading says so, and each card says what it is for`, async () => {
      const element = await shown(products);
      expect(headingOf(element)).to.equal(heading);
      expect(textOf(one(element, '[data-product]'))).to.include(fits);
      expect(one(element, '[data-muscle]').getAttribute('data-muscle')).to.equal('soleus');
    });
  }

  it('strict → only what was put to the muscle itself; switched off, the rest is back', async () => {
    const element = await shown([GROUP, RELATED, OWN, REGION, ANY], 'strict');
    expect(ids(element)).to.deep.equal(['own']);
    element.strict = false;
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['own', 'group', 'related', 'region', 'any']);
  });

  it('strict, and nothing was put to it → it says so for the muscle', async () => {
    const element = await shown([GROUP, REGION], 'strict');
    expect(ids(element)).to.deep.equal([]);
    expect(headingOf(element)).to.equal('Care picks for the soleus');
    expect(textOf(one(element, '.care'))).to.include('There are no picks for the soleus here yet');
  });

  it('the author’s own heading stands', async () => {
    expect(headingOf(await shown([REGION], 'heading="Mine"'))).to.equal('Mine');
  });

  it('safety goes by the muscle of the post: a neighbour’s massage is withheld behind the knee', async () => {
    const popliteus: Muscle = {
      id: 'popliteus',
      name: 'popliteus',
      region: 'knee',
      zone: 'behind-the-knee',
    };
    const element = await shown([RELATED], 'phase="chronic"', popliteus);
    expect(ids(element)).to.deep.equal([]);
    expect(one(element, '[data-withheld="related"]').getAttribute('data-verdict')).to.equal(
      'withhold',
    );
    expect(all(element, 'a[data-offer]')).to.deep.equal([]);
  });
});
