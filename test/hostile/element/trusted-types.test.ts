/**
 * Pages that let no text become HTML but by a policy: where Lit may not have one, what is painted stays and can still be
 * read by phase, and the console says what to allow.
 */
import { expect } from '@open-wc/testing';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, cards, one, textOf, unmount } from '../../support/page.ts';
import { openSite, type Site } from '../../support/site.ts';
import { origin } from './drawn.ts';

afterEach(unmount);

const policy = (list: string) => ({
  'Content-Security-Policy': `require-trusted-types-for 'script'; ${list}`,
});
const OTHER = `<script>window.trustedTypes?.createPolicy('lit-html', { createHTML: text => text })</script>`;
const widget = (attributes = '') =>
  `<care-picks muscle="soleus" ${attributes}><a href="${origin}/picks/soleus.html">Care picks</a></care-picks><script type="module" src="${origin}/care-picks.js"></script>`;

const isKnown = 'trustedTypes' in window;

const NOT_OURS: readonly (readonly [title: string, list: string, before: string])[] = [
  ['a Lit of its own', 'trusted-types lit-html', OTHER],
  ['a list without ours', 'trusted-types angular', ''],
];

async function told(site: Site): Promise<string> {
  while (site.problems.length === 0)
    await new Promise(resolve => site.window.setTimeout(resolve, 20));
  return site.problems.join('\n');
}

/** A browser that knows nothing of it draws as ever. */
const where = isKnown ? it : it.skip;

describe('a page with Trusted Types', () => {
  it('and our policy → everything works', async () => {
    const site = await openSite(widget('limit="20"'), {
      headers: policy('trusted-types lit-html'),
    });
    expect(cards(site.document)).to.have.length(9);
    expect(site.problems).to.deep.equal([]);
  });

  for (const [title, list, before] of atLeast(2, NOT_OURS)) {
    where(
      `and ${title}, painted first → the picks stay, a phase can be chosen, and one line says why`,
      async () => {
        const site = await openSite(before + widget(), { widgets: 0, headers: policy(list) });
        expect(await told(site)).to.match(
          /^\[care-picks\] script\/policy: .*trusted-types lit-html/,
        );
        expect(cards(site.document)).to.have.length(9);
        expect(textOf(one(site.document, '.check .unloaded'))).to.include('ask a doctor');
        const [, chronic] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
        chronic?.click();
        const shown = all(site.document, '.section:not([hidden])').map(({ id }) => id);
        expect(shown).to.deep.equal(['either', 'chronic']);
        expect(chronic?.checked).to.equal(true);
        expect(site.problems).to.have.length(1);
      },
    );

    where(
      `and ${title}, nothing painted → the author’s link stays, and one line says why`,
      async () => {
        const site = await openSite(before + widget('limit="3"'), {
          widgets: 0,
          headers: policy(list),
        });
        expect(await told(site)).to.match(
          /^\[care-picks\] script\/policy: .*trusted-types lit-html/,
        );
        expect(cards(site.document)).to.deep.equal([]);
        expect(one(site.document, 'a').getBoundingClientRect().height).to.be.above(5);
        expect(site.problems).to.have.length(1);
      },
    );
  }
});
