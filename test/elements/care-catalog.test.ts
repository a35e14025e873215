import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { CareCatalog } from '../../src/elements/care-catalog.ts';
import { cards, distOrigin, mount, nextEvent, one, unmount } from '../support/page.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(unmount);

const link = (root: Node) => one(root, '[data-offer]') as HTMLAnchorElement;

describe('<care-catalog>', () => {
  it('gives catalog, phase and country to every widget inside', async () => {
    const element = await mount(
      `<care-catalog catalog="${catalog}" phase="acute" country="GB"><div><care-picks muscle="soleus"></care-picks></div></care-catalog>`,
    );
    expect(cards(element)[0]).to.match(/^acute/);
    expect(link(element).hostname).to.equal('www.amazon.co.uk');
  });

  it('a widget’s own attribute → goes before it', async () => {
    const element = await mount(
      `<care-catalog catalog="${catalog}" country="GB"><care-picks muscle="soleus" country="DE"></care-picks></care-catalog>`,
    );
    expect(link(element).hostname).to.equal('www.amazon.de');
  });

  it('a change → reaches the widgets', async () => {
    const element = await mount(
      `<care-catalog catalog="${catalog}" country="GB"><care-picks muscle="soleus"></care-picks></care-catalog>`,
    );
    const provider = element.closest('care-catalog') as CareCatalog;
    provider.country = 'FR';
    await provider.updateComplete;
    await element.updateComplete;
    expect(link(element).hostname).to.equal('www.amazon.fr');
  });

  it('a widget that comes later, and one that is moved inside → hear of it too', async () => {
    const element = await mount(
      `<care-catalog catalog="${catalog}" country="GB"></care-catalog><care-picks muscle="soleus" catalog="${catalog}" country="US"></care-picks>`,
    );
    const provider = element.previousElementSibling as CareCatalog;
    element.removeAttribute('country');
    provider.append(element);
    await element.updateComplete;
    expect(link(element).hostname).to.equal('www.amazon.co.uk');
    const late = document.createElement('care-picks');
    late.muscle = 'soleus';
    const loaded = nextEvent(provider, 'care-picks-load');
    provider.append(late);
    await loaded;
    await late.updateComplete;
    expect(link(late).hostname).to.equal('www.amazon.co.uk');
  });

  it('its own children → are left alone', async () => {
    const element = await mount(
      `<care-catalog catalog="${catalog}"><p id="mine">Text</p><care-picks muscle="soleus"></care-picks></care-catalog>`,
    );
    expect(element.closest('care-catalog')?.innerHTML).to.match(
      /^<p id="mine">Text<\/p><care-picks/,
    );
  });
});
