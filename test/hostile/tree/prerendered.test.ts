/**
 * A tree that stands in a page is kept only where it is of the same rules as the script, whole, and nothing but ours. What is
 * not is taken away at once, also when the elements never come, and what the author put there is in sight.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, cards, distOrigin, one, unmount } from '../../support/page.ts';
import { loseElements, openSite, openUntilTold, until } from '../../support/site.ts';
import { HTML } from './finished-html.ts';

const origin = await distOrigin();

const changed = (pattern: RegExp, to: string): string => {
  const html = HTML.replace(pattern, to);
  if (html === HTML) throw new Error(`${pattern} is not in it.`);
  return html;
};

const FALLBACK = '<a id="fallback" href="/care/picks/soleus.html">Care picks for the soleus</a>';

const page = (html: string, beside = '<style></style>'): string =>
  `<care-picks muscle="soleus"><template shadowrootmode="open">${beside}${html}<slot></slot></template>${FALLBACK}</care-picks><p>After.</p><script type="module" src="${origin}/care-picks.js"></script>`;

/** What care-picks.js itself sees. */
const AT_ONCE: readonly (readonly [what: string, html: string])[] = [
  ['of another edition', changed(/data-edition="\w+"/, 'data-edition="00000000"')],
  ['of no edition', changed(/data-edition="\w+"/, '')],
  ['without its flags', changed(/<ul class="flags".*?<\/ul>/g, '')],
  ['without one flag', changed(/<li class="flag.*?<\/li>/, '')],
  ['with an empty flag', changed(/(<li class="flag[^>]*>).*?<\/li>/, '$1</li>')],
  [
    'with its flags after its links',
    changed(/(<ul class="flags".*?<\/ul>)(.*?<\/p>)(?=<\/article>)/g, '$2$1'),
  ],
  ['without the clot warning', changed(/<div class="clot".*?<\/div><\/div>/, '')],
  ['without the disclosure', changed(/<p class="disclosure".*?<\/p>/, '')],
  [
    'with a link that does not say what it is',
    changed(/rel="sponsored nofollow noopener"/, 'rel="noopener"'),
  ],
  ['with a link to http', changed(/(data-offer[^>]*href=")https:/, '$1http:')],
  [
    'with a card outside of the list',
    changed(/<\/section>/, '</section><div class="card" data-product="x"></div>'),
  ],
];

/** What the element sees, when it takes the tree over. */
const WHEN_TAKEN_OVER: readonly (readonly [what: string, html: string, beside?: string])[] = [
  ['with an inline style', changed(/<ul class="flags"/, '<ul style="opacity: 0" class="flags"')],
  ['with a handler', changed(/<article /, '<article onclick="x()" ')],
  ['with a frame', changed(/<article /, '<iframe></iframe><article ')],
  ['with a form', changed(/<article /, '<form></form><article ')],
  [
    'with a style sheet inside',
    changed(/<article /, '<style>.flags { color: transparent }</style><article '),
  ],
  [
    'with a drawing that uses another',
    changed(/<path /, '<use href="https://bad.example/x#y"></use><path '),
  ],
  ['with a link to a script', changed(/<article /, '<a href="javascript:x()">y</a><article ')],
  ['with something beside it', HTML, '<style></style><p>More</p>'],
  ['data-asked is empty', changed(/data-asked="[^"]*"/, 'data-asked=""')],
  ['data-asked is no JSON', changed(/data-asked="[^"]*"/, 'data-asked="{muscle"')],
  ['data-asked is null', changed(/data-asked="[^"]*"/, 'data-asked="null"')],
  ['data-asked is a number', changed(/data-asked="[^"]*"/, 'data-asked="1"')],
  ['data-asked is a list', changed(/data-asked="[^"]*"/, 'data-asked="[]"')],
  ['no data-asked', changed(/data-asked="[^"]*"/, '')],
  ['no data-country', changed(/data-country="[^"]*"/, '')],
];

describe('a tree that stands in the page', () => {
  afterEach(async () => {
    unmount();
    await executeServerCommand('mend-dist');
  });

  it('as it was made → is kept', async () => {
    const { document, problems } = await openSite(page(HTML));
    expect(one(document, '.care').hasAttribute('data-asked')).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  for (const [what, html, beside] of atLeast(24, [...AT_ONCE, ...WHEN_TAKEN_OVER]))
    itInTurn(`${what} → the element draws the list in its place`, async () => {
      const { document, problems } = await openSite(page(html, beside));
      await until(document, () => all(document, '.care:not([data-asked]) .card').length > 0);
      expect(all(document, '.care')).to.have.length(1);
      expect(cards(document)).to.have.length(9);
      expect(all(document, 'iframe, form, use')).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
    });

  for (const [what, html] of atLeast(10, AT_ONCE))
    itInTurn(`${what}, and the elements never come → the fallback alone`, async () => {
      await loseElements();
      const { document } = await openUntilTold(page(html));
      expect(all(document, '.care, .card, [data-offer]')).to.deep.equal([]);
      const link = one(document, '#fallback');
      expect(link.getBoundingClientRect().height).to.be.above(5);
    });

  it('a shorter list than the one that takes its place → what was open and had the focus is so, and nothing else', async () => {
    const [first = ''] = /<article .*?<\/article>/.exec(HTML) ?? [];
    const { document } = await openSite(page(HTML.replace(first, '')));
    expect(cards(document)).to.have.length(8);
    const card = atLeast(8, all(document, '.card'))[2] as HTMLElement;
    const id = card.dataset.product;
    (one(card, '.more') as HTMLDetailsElement).open = true;
    (one(card, 'a.shop') as HTMLElement).focus();
    (one(document, '.check') as HTMLDetailsElement).open = true;
    await until(document, () => all(document, '.care:not([data-asked])').length > 0);
    await (one(document, 'care-picks') as HTMLElementTagNameMap['care-picks']).updateComplete;
    expect(cards(document)).to.have.length(9);
    const open = all(document, '.more[open]').map(each => each.closest('article')?.dataset.product);
    expect(open).to.deep.equal([id]);
    const active = one(document, 'care-picks').shadowRoot?.activeElement;
    expect([active?.className, active?.closest('article')?.dataset.product]).to.deep.equal([
      'shop',
      id,
    ]);
  });

  it('another list takes its place → what is not in it gives the focus to nothing else', async () => {
    const { document } = await openSite(page(HTML));
    const links = atLeast(9, all(document, 'a.shop')) as HTMLElement[];
    links.at(-1)?.focus();
    const widget = one(document, 'care-picks') as HTMLElementTagNameMap['care-picks'];
    widget.limit = 2;
    await until(document, () => all(document, '.care:not([data-asked])').length > 0);
    await widget.updateComplete;
    expect(cards(document)).to.have.length(2);
    expect(widget.shadowRoot?.activeElement ?? null).to.equal(null);
  });

  it('without script → stays as it is', async () => {
    const { document } = await openSite(page(HTML).replace(/<script.*<\/script>/, ''), {
      widgets: 0,
    });
    expect(cards(document)).to.have.length(9);
  });
});
