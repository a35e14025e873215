/** The shops of a tree that stands there before the element: another country is chosen, a coupon has a last day. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, appears, distOrigin, one, textOf, unmount } from '../../support/page.ts';
import { openSite } from '../../support/site.ts';
import { HTML } from './finished-html.ts';

const origin = await distOrigin();

const page = (...trees: readonly string[]): string =>
  `${trees
    .map(
      html =>
        `<care-picks muscle="soleus" country="US"><template shadowrootmode="open"><style></style>${html}<slot></slot></template></care-picks>`,
    )
    .join('')}<script type="module" src="${origin}/care-picks.js"></script>`;

type Widget = HTMLElementTagNameMap['care-picks'];

const hosts = (widget: Widget) =>
  new Set(all(widget, '[data-offer]').map(link => new URL(link.getAttribute('href') ?? '').host));

afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
});

describe('a tree that stands in the page, and its shops', () => {
  it('another country is opened and chosen → the live lists of every widget, and nothing is told twice', async () => {
    const { document, window } = await openSite(page(HTML, HTML), { widgets: 2 });
    const [first, other] = atLeast(2, all(document, 'care-picks')) as [Widget, Widget];
    const told: string[] = [];
    for (const name of ['load', 'error', 'phase', 'view', 'select'])
      window.addEventListener(`care-picks-${name}`, ({ type }) => told.push(type));
    expect([...hosts(first)]).to.deep.equal(['www.amazon.com']);
    (one(first, 'details.country') as HTMLDetailsElement).open = true;
    const select = (await appears(first, '.country select')) as HTMLSelectElement;
    expect((one(first, 'details.country') as HTMLDetailsElement).open).to.equal(true);
    expect(one(other, '.care').hasAttribute('data-asked'), 'as it was made').to.equal(true);
    select.value = 'AT';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (const each of [first, other]) {
      await each.updateComplete;
      expect([...hosts(each)]).to.deep.equal(['www.amazon.de']);
      expect(textOf(one(each, '[data-offer]'))).to.include('Amazon (DE)');
      expect(textOf(one(each, '[data-disclosure]'))).to.equal(
        'I earn nothing from the shop links here.',
      );
    }
    expect(told.filter(type => type !== 'care-picks-view')).to.deep.equal([]);
  });

  it('a coupon → in sight for as long as it is good', async () => {
    const coupon = (until: string) =>
      `<span class="coupon" hidden="" data-until="${until}">Code ADA10</span>`;
    const html = HTML.replace(
      '</a></p></article>',
      `</a>${coupon('2999-12-31')}${coupon('2020-12-31')}</p></article>`,
    );
    const { document, problems } = await openSite(page(html));
    const found = all(document, '.coupon') as HTMLElement[];
    expect(found.map(({ hidden }) => hidden)).to.deep.equal([false, true]);
    expect(problems).to.deep.equal([]);
  });
});
