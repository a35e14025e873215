import { expect } from '@open-wc/testing';
import { cards, distOrigin, nextEvent, one, textOf, unmount } from '../support/page.ts';
import { openSite } from '../support/site.ts';

afterEach(unmount);

/** The demo page, fetched from its host and shown as the tests' own, so that it can be looked into. */
async function openDemo() {
  const base = `${await distOrigin()}/`;
  const page = await (await fetch(`${base}index.html`)).text();
  return openSite('', {
    width: 1000,
    html: page.replace('<head>', `<head><base href="${base}">%witness%`),
  });
}

const choose = (page: Document, label: string, value: string) => {
  const control = [...page.querySelectorAll('label')].find(each =>
    textOf(each).startsWith(label),
  )?.control;
  if (!control || !('value' in control)) throw new Error(`No control called ${label}.`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the demo page', () => {
  it('shows the picks for the soleus, and the line that puts them into a post', async () => {
    const { document: page, problems } = await openDemo();
    expect(cards(page)).to.include('acute biofreeze-gel cold-gel');
    expect(textOf(one(page, '[data-snippet]'))).to.equal(
      `<script async src="${await distOrigin()}/embed.js" data-muscle="soleus"></script>`,
    );
    expect(problems).to.deep.equal([]);
  });

  it('a choice → changes the widget and the line at once', async () => {
    const { document: page } = await openDemo();
    const widget = page.querySelector('care-picks') as HTMLElementTagNameMap['care-picks'];
    choose(page, 'Phase', 'chronic');
    choose(page, 'Limit', '2');
    choose(page, 'Theme', 'dark');
    await widget.updateComplete;
    expect(cards(page).map(card => card.split(' ')[0])).to.deep.equal(['chronic', 'chronic']);
    expect(one(page, '[data-muscle="soleus"].care').getAttribute('data-theme')).to.equal('dark');
    expect(textOf(one(page, '[data-snippet]'))).to.include(
      'data-phase="chronic" data-limit="2" data-theme="dark"',
    );
  });

  it('another muscle → its picks', async () => {
    const { document: page } = await openDemo();
    const loaded = nextEvent(page, 'care-picks-load');
    choose(page, 'Muscle', 'hamstrings');
    await loaded;
    const widget = page.querySelector('care-picks') as HTMLElementTagNameMap['care-picks'];
    await widget.updateComplete;
    expect(one(page, '.care').getAttribute('data-muscle')).to.equal('hamstrings');
  });
});
