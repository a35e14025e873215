/**
 * A page's translator puts `font` elements in the place of texts, and other scripts merge texts. Whatever a reader then
 * does, a card that leads to one product bears its own title and cautions.
 */
import { expect } from '@open-wc/testing';
import '../../../src/elements/define.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, appears, distOrigin, mount, one, textOf, unmount } from '../../support/page.ts';

const catalog = `${await distOrigin()}/catalog/`;
afterEach(unmount);

type Widget = HTMLElementTagNameMap['care-picks'];

/** As Google Translate does: each text goes, and a `font` in a `font` stands in its place. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim()) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  for (const element of (root as ShadowRoot).querySelectorAll('[aria-label]'))
    element.setAttribute('aria-label', `translated ${element.getAttribute('aria-label')}`);
}

const WAYS: readonly (readonly [string, (root: ShadowRoot) => void])[] = [
  ['translated', translate],
  ['merged', root => root.normalize()],
  [
    'translated and merged',
    root => {
      translate(root);
      root.normalize();
    },
  ],
];

/** What each card says of its product, as it stands in a widget of its own that nobody has touched. */
const toldIn = (element: Element): ReadonlyMap<string, string> =>
  new Map(
    all(element, '.card').map(card => [
      card.getAttribute('data-product') ?? '',
      [
        textOf(one(card, '.name')),
        ...all(card, '[data-caution]').map(textOf),
        textOf(one(card, '.shop')),
        one(card, '.shop').getAttribute('href'),
      ]
        .join('|')
        .replace(/\s+/g, ''),
    ]),
  );

const live = (attributes = '') =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}" ${attributes}></care-picks>`);

const choose = async (element: Widget, at: number) => {
  (all(element, 'input[type="radio"]')[at] as HTMLInputElement).click();
  await element.updateComplete;
};

async function tick(element: Widget, code: string): Promise<void> {
  (one(element, '.check') as HTMLDetailsElement).open = true;
  ((await appears(element, `[data-condition="${code}"]`)) as HTMLInputElement).click();
  await element.updateComplete;
}

async function untick(element: Widget): Promise<void> {
  for (const box of all(element, '[data-condition]') as HTMLInputElement[])
    if (box.checked) box.click();
  await element.updateComplete;
}

describe('a page that is', () => {
  for (const [way, change] of atLeast(3, WAYS)) {
    it(`${way}, and then another phase is chosen → each card is of one product, under its own headings`, async () => {
      const plain = await live('phase="chronic"');
      const wanted = toldIn(plain);
      const headings = all(plain, '.purpose').map(textOf);
      unmount();
      const element = await live('phase="acute"');
      change(element.shadowRoot as ShadowRoot);
      await choose(element, 1);
      expect([...toldIn(element)]).to.deep.equal([...atLeast(8, [...wanted])]);
      expect(all(element, '.purpose').map(textOf)).to.deep.equal(headings);
      const active = element.shadowRoot?.activeElement;
      expect(active === null || active === all(element, 'input')[1]).to.equal(true);
    });

    it(`${way}, and then an answer is given → each card is of one product, and what stayed is open as before`, async () => {
      const element = await live('phase="chronic"');
      const before = toldIn(element);
      // The self-check is there, so that what is ticked is answered at once.
      (one(element, '.check') as HTMLDetailsElement).open = true;
      await appears(element, '[data-condition="pregnancy"]');
      change(element.shadowRoot as ShadowRoot);
      for (const more of all(element, '.more') as HTMLDetailsElement[]) more.open = true;
      const summary = one(element, '.check > summary') as HTMLElement;
      await tick(element, 'past-clot');
      summary.focus();
      const left = toldIn(element);
      expect(left.size).to.be.within(1, before.size - 1);
      const opened = atLeast(left.size, all(element, '.more') as HTMLDetailsElement[]);
      expect(opened.filter(({ open }) => !open).map(textOf), 'drawn anew or not').to.deep.equal([]);
      for (const [id, told] of left)
        expect(told.startsWith(before.get(id)?.split('|')[0] ?? '?'), id).to.equal(true);
      await untick(element);
      expect([...toldIn(element)]).to.deep.equal([...before]);
      expect(element.shadowRoot?.activeElement).to.equal(summary);
      expect((one(element, '.check') as HTMLDetailsElement).open).to.equal(true);
    });
  }

  it('translated, and the emergency numbers of another country come first → each number is of its country', async () => {
    const element = await live();
    (one(element, '[data-help="emergency"]') as HTMLDetailsElement).open = true;
    const select = (await appears(element, '.country select')) as HTMLSelectElement;
    const told = () => all(element, '.numbers li').map(textOf);
    const before = told();
    translate(element.shadowRoot as ShadowRoot);
    select.value = (select.options[select.options.length - 1] as HTMLOptionElement).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(told()).not.to.deep.equal(before);
    expect([...told()].sort()).to.deep.equal([...atLeast(3, before)].sort());
  });

  it('not touched at all, and an answer is given → the nodes of a card that stays are the same', async () => {
    const element = await live('phase="chronic"');
    (one(element, '.check') as HTMLDetailsElement).open = true;
    await appears(element, '[data-condition="gel-allergy"]');
    const before = new Map(
      all(element, '.card').map(card => [card.getAttribute('data-product'), card]),
    );
    const opened = one(element, '[data-modality="education"] .more') as HTMLDetailsElement;
    opened.open = true;
    await tick(element, 'gel-allergy');
    const stayed = all(element, '.card').filter(
      card => before.get(card.getAttribute('data-product')) === card,
    );
    expect(stayed.length).to.be.at.least(1);
    const told = toldIn(element);
    expect(told.size).to.be.below(before.size);
    expect([opened.isConnected, opened.open]).to.deep.equal([true, true]);
    await untick(element);
  });
});
