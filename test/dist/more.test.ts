/** The chunk of the less common modalities: loaded where a list needs it and nowhere else, and nothing is drawn without it. */
import { expect } from '@open-wc/testing';
import type { Muscle, Product } from '../../src/domain/types.ts';
import { aFile, aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { all, distOrigin, folderWith, one, textOf, unmount } from '../support/page.ts';
import { openSite, type Site, type SiteOptions } from '../support/site.ts';

const origin = await distOrigin();
afterEach(unmount);

const COMMON = aProduct('roller', [aUse('massage', 'chronic')]);
const TAPE = aProduct('tape', [aUse('tape')]);
const TRACTION = aProduct('hammock', [aUse('neck-traction', 'chronic')]);
const UNKNOWN = aProduct('laser', [aUse('laser')]);

async function show(
  products: readonly Product[],
  options: SiteOptions = {},
  muscle: Muscle = SOLEUS,
): Promise<Site> {
  const folder = await folderWith(aFile(products, { muscle }));
  return openSite(
    `<script type="module" src="${origin}/care-picks.js"></script>
    <care-picks muscle="soleus" catalog="${folder}"><a href="/elsewhere">My picks</a></care-picks>`,
    options,
  );
}

const scripts = ({ window }: Site): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => name);
const hasMore = (site: Site): boolean => scripts(site).some(name => /\/more-[^/]*\.js$/.test(name));
const POPLITEUS: Muscle = { ...SOLEUS, region: 'knee', zone: 'behind-the-knee' };
const widget = ({ document }: Site) => document.querySelector('care-picks') as Element;

describe('the less common modalities', () => {
  it('a list without one → their chunk is not asked for', async () => {
    const site = await show([COMMON]);
    expect(all(widget(site), '[data-product]')).to.have.length(1);
    expect(scripts(site).some(name => /\/drawing-[^/]*\.js$/.test(name))).to.equal(true);
    expect(hasMore(site)).to.equal(false);
  });

  it('a list with one → its chunk, a card with its own drawing and cautions, and no word in the console', async () => {
    const site = await show([COMMON, TAPE]);
    expect(hasMore(site)).to.equal(true);
    const card = one(widget(site), '[data-product=tape]');
    expect(card.getAttribute('data-modality')).to.equal('tape');
    expect(one(card, '.pictogram path').getAttribute('d')).to.match(/^M.{20}/);
    expect(all(card, '.flags [data-caution=tape-skin]')).to.have.length(1);
    expect(site.problems).to.deep.equal([]);
  });

  it('what everybody asks about first → named, with its reason and without a link', async () => {
    const site = await show([TRACTION]);
    expect(all(widget(site), '[data-product], [data-offer]')).to.deep.equal([]);
    const named = one(widget(site), '[data-withheld=hammock]');
    expect(named.getAttribute('data-verdict')).to.equal('ask-first');
    expect(textOf(one(widget(site), '.withheld'))).to.match(/doctor or a physio/i);
  });

  it('a muscle that lies where nobody may press → the same chunk, and the reason', async () => {
    const site = await show([COMMON], {}, POPLITEUS);
    expect(hasMore(site)).to.equal(true);
    expect(one(widget(site), '[data-withheld=roller]').getAttribute('data-verdict')).to.equal(
      'withhold',
    );
    expect(all(widget(site), '[data-caution=behind-the-knee]').length).to.be.above(0);
    expect(site.problems).to.deep.equal([]);
  });

  it('a code that nobody knows → left out and reported, and the rest stays', async () => {
    const site = await show([COMMON, UNKNOWN]);
    expect(all(widget(site), '[data-product]')).to.have.length(1);
    expect(site.problems.join(' ')).to.include('laser.uses[0]');
  });

  it('their chunk does not load → no product at all, the fallback stays, and the console says why', async () => {
    const built: object = await (await fetch(`${origin}/hashes.json`)).json();
    const names = Object.keys(built).filter(name => !/\/more-/.test(name));
    expect(names.length).to.be.above(5);
    const allowed = names.map(name => `${origin}/${name}`).join(' ');
    const headers = { 'Content-Security-Policy': `script-src 'unsafe-inline' ${allowed}` };
    const site = await show([COMMON, TAPE], { headers });
    expect(all(widget(site), '[data-product], [data-offer]')).to.deep.equal([]);
    expect(textOf(widget(site))).to.include('My picks');
    expect(site.problems.join(' ')).to.include('A part of the script did not load');
  });
});
