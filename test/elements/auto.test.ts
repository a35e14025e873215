/** `muscle="auto"` in whole pages of five kinds, from another origin. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { aCatalog } from '../support/builders.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, answer, cards, distOrigin, textOf, unmount } from '../support/page.ts';
import {
  type Draft,
  GASTROCNEMIUS_BODY,
  RECIPE_BODY,
  SOLEUS_BODY,
  THEMES,
} from '../support/posts.ts';
import { openSite, type SiteOptions } from '../support/site.ts';

let origin: string;
before(async () => {
  origin = await distOrigin();
});
afterEach(unmount);

const script = () => `<script type="module" src="${origin}/care-picks.js"></script>`;
const WIDGET = '<care-picks muscle="auto" phase="chronic"><p>Mine</p></care-picks>';

const DRAFTS = {
  soleus: {
    title: 'Soleus trigger points: the deep calf muscle',
    slug: 'soleus',
    body: SOLEUS_BODY,
  },
  gastrocnemius: {
    title: 'The gastrocnemius, the muscle of the toe stand',
    slug: 'g',
    body: GASTROCNEMIUS_BODY,
  },
  recipe: { title: 'Calf’s liver with onions', slug: 'liver', body: RECIPE_BODY },
} as const satisfies Record<string, Draft>;

const open = (html: string, options: SiteOptions = {}) =>
  openSite('', { html: `<!doctype html>${html}`, ...options });
const muscles = (page: Document) =>
  all(page, '.care[data-muscle]').map(root => root.getAttribute('data-muscle'));

describe('muscle="auto"', () => {
  for (const [theme, draw] of atLeast(5, Object.entries(THEMES))) {
    describe(theme, () => {
      for (const [id, draft] of [
        ['soleus', DRAFTS.soleus],
        ['gastrocnemius', DRAFTS.gastrocnemius],
      ] as const)
        itInTurn(`a post on the ${id} that names many others → the ${id}`, async () => {
          const { document: page, problems } = await open(draw(draft, script() + WIDGET));
          expect(muscles(page)).to.deep.equal([id]);
          expect(cards(page)).not.to.be.empty;
          expect(problems).to.deep.equal([]);
        });

      it('a recipe → nothing, the fallback stays, and the console says so once', async () => {
        const { document: page, problems } = await open(
          draw(DRAFTS.recipe, script() + WIDGET + WIDGET),
          { widgets: 2 },
        );
        expect(muscles(page)).to.deep.equal([]);
        expect(textOf(page.querySelector('care-picks') as Element)).to.equal('Mine');
        expect(problems).to.have.length(1);
        expect(problems[0]).to.match(/muscle\/unclear.*muscle="soleus"/);
      });
    });
  }

  it('words of the injury → choose no phase', async () => {
    const draft = { ...DRAFTS.soleus, title: 'Acute soleus injury: the first days' };
    const html = THEMES['Hugo, plain']?.(
      draft,
      `${script()}<care-picks muscle="auto"></care-picks>`,
    );
    const { document: page } = await open(html ?? '');
    expect(new Set(cards(page).map(card => card.split(' ')[0]))).to.deep.equal(
      new Set(['acute', 'either', 'chronic']),
    );
  });

  it('a list of posts → each widget finds its own, with one request for the names', async () => {
    await executeServerCommand('reset-requests');
    const post = ({ title, body }: Draft) =>
      `<article class="post"><h2><a href="/${title}/">${title}</a></h2>${body}${WIDGET}</article>`;
    const { document: page } = await open(
      `<html lang="en"><head><title>The Hamstring Clinic</title>%witness%</head><body><h1>The Hamstring Clinic</h1>${script()}<main>${post(DRAFTS.soleus)}${post(DRAFTS.gastrocnemius)}</main></body></html>`,
      { widgets: 2 },
    );
    expect(muscles(page)).to.deep.equal(['soleus', 'gastrocnemius']);
    const asked: string[] = (await executeServerCommand('requests')) ?? [];
    expect(asked.filter(path => path.endsWith('index.json'))).to.have.length(1);
  });

  it('a title that comes after the widget → is waited for', async () => {
    const { document: page } = await open(
      `<html lang="en"><head>%witness%</head><body>${script()}<main>${WIDGET}<h1>The soleus muscle</h1><p>It aches.</p></main></body></html>`,
    );
    expect(muscles(page)).to.deep.equal(['soleus']);
  });

  it('what the structured data say → counts; broken structured data say nothing', async () => {
    const about = `<script type="application/ld+json">{ broken</script><script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","about":{"@type":"Muscle","name":"Soleus"}}]}</script>`;
    const html = THEMES['Hugo, plain']?.(
      { ...DRAFTS.soleus, title: 'The second pump', head: about },
      script() + WIDGET,
    );
    const { document: page, problems } = await open(html ?? '');
    expect(muscles(page)).to.deep.equal(['soleus']);
    expect(problems).to.deep.equal([]);
  });

  for (const [name, form] of [
    [
      'a script in place',
      () => `<script async src="${origin}/embed.js" data-muscle="auto"></script>`,
    ],
    [
      'a placeholder',
      () =>
        `<div class="care-picks" data-muscle="auto"><a href="${origin}/picks/soleus.html">Care picks for the hamstrings</a></div><script async src="${origin}/embed.js"></script>`,
    ],
  ] as const)
    itInTurn(`${name} → the same`, async () => {
      const html = THEMES['Hugo, plain']?.(DRAFTS.soleus, form());
      const { document: page } = await open(html ?? '');
      expect(muscles(page)).to.deep.equal(['soleus']);
    });

  it('a source catalog → the same', async () => {
    const source = await answer({ name: 'catalog.json', body: JSON.stringify(aCatalog()) });
    const widget = `<care-picks muscle="auto" phase="acute" catalog="${source}"></care-picks>`;
    const html = THEMES['Hugo, plain']?.(DRAFTS.soleus, script() + widget);
    const { document: page } = await open(html ?? '');
    expect(muscles(page)).to.deep.equal(['soleus']);
  });
});
