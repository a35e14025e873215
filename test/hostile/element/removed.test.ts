/** A script of the page that takes something out of the open root: what is drawn is looked at as it is drawn. */
import { expect } from '@open-wc/testing';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, cards, one, unmount } from '../../support/page.ts';
import { openSite, type Site, until } from '../../support/site.ts';
import { FORMS, links, nextWord } from './drawn.ts';

afterEach(unmount);

const rootOf = ({ document }: Site): ShadowRoot =>
  one(document, 'care-picks').shadowRoot as ShadowRoot;
const SAFE = '.clot, .flags, .disclosure';
const remove = (root: ParentNode, selector: string) => {
  for (const each of root.querySelectorAll(selector)) each.remove();
};

const DAMAGE: readonly (readonly [title: string, damage: (root: ShadowRoot) => void])[] = [
  ['the clot warning', root => remove(root, '.clot')],
  ['the disclosure', root => remove(root, '.disclosure')],
  ['the short forms', root => remove(root, '.flags')],
  ['one short form', root => root.querySelector('.flag')?.remove()],
  ['the sentences in full', root => remove(root, '.body .caution')],
  ['the words of a caution', root => root.querySelector('.flag')?.replaceChildren()],
  ['the sight of the warning', root => root.querySelector('.clot')?.setAttribute('hidden', '')],
  ['everything', root => root.replaceChildren()],
];

describe('a script of the page that removes', () => {
  for (const [form, body, count] of atLeast(3, FORMS))
    for (const [title, damage] of atLeast(8, DAMAGE))
      itInTurn(`${title}, ${form} → all of it stands there again`, async () => {
        const site = await openSite(body);
        const told = () => all(site.document, '[data-caution]').length;
        const before = told();
        damage(rootOf(site));
        // Before anybody could see or follow anything, no link stands there without what belongs to it.
        await Promise.resolve();
        const stands = () => all(site.document, '.clot:not([hidden]) + .helps').length > 0;
        await until(site.document, () => cards(site.document).length === count && stands());
        expect(told()).to.equal(before);
        expect(all(site.document, SAFE)).to.have.length(count + 2);
        expect(all(site.document, '.flag:empty')).to.deep.equal([]);
        expect(links(site).length).to.be.at.least(count);
        expect(site.problems).to.deep.equal([]);
      });

  it('it again and again → no product, the author’s words, and one line in the console', async () => {
    const [, body] = FORMS[0] as (typeof FORMS)[number];
    const site = await openSite(body.replace('></care-picks>', '><p>Mine</p></care-picks>'));
    const root = rootOf(site);
    const { MutationObserver: Observer } = site.window as unknown as typeof globalThis;
    const strip = () => remove(root, '.clot');
    new Observer(strip).observe(root, { childList: true, subtree: true });
    const word = nextWord(site);
    strip();
    expect(await word).to.match(/^\[care-picks\] page\/interference: /);
    expect(cards(site.document)).to.deep.equal([]);
    expect(one(site.document, 'p').getBoundingClientRect().height).to.be.above(5);
    expect(site.problems).to.have.length(1);
  });

  it('it again and again, and then another muscle is asked for → that is looked after as before', async () => {
    const [, body] = FORMS[0] as (typeof FORMS)[number];
    const site = await openSite(body);
    const root = rootOf(site);
    const { MutationObserver: Observer } = site.window as unknown as typeof globalThis;
    const strip = () => remove(root, '.clot');
    const stripper = new Observer(strip);
    stripper.observe(root, { childList: true, subtree: true });
    const word = nextWord(site);
    strip();
    await word;
    stripper.disconnect();
    one(site.document, 'care-picks').setAttribute('muscle', 'gastrocnemius');
    const count = () => all(site.document, '.clot').length;
    await until(site.document, () => cards(site.document).length > 0 && count() === 1);
    strip();
    expect(count()).to.equal(0);
    await until(site.document, () => count() === 1);
    expect(cards(site.document)).to.have.length(5);
  });

  it('comments, before a phase is chosen → the list of that phase', async () => {
    const [, body] = FORMS[0] as (typeof FORMS)[number];
    const site = await openSite(body.replace('limit="5"', 'limit="20"'));
    const root = rootOf(site);
    const marks = site.document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (marks.nextNode()) found.push(marks.currentNode);
    for (const mark of atLeast(20, found)) (mark as Comment).remove();
    const [, chronic] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
    chronic?.click();
    await (one(site.document, 'care-picks') as HTMLElementTagNameMap['care-picks']).updateComplete;
    expect(new Set(cards(site.document).map(card => card.split(' ')[0]))).to.deep.equal(
      new Set(['chronic']),
    );
    expect(all(site.document, SAFE)).to.have.length(8 + 2);
    expect(site.problems).to.deep.equal([]);
  });
});
