/** “Where is your blog?”: a page of steps for each place, and what it has an author copy works there. */
import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import { HOSTS } from '../../demo/sites/hosts.ts';
import type { Known, Site, Step } from '../../demo/sites/site.ts';
import { SITES, type SiteName } from '../../demo/sites/sites.ts';
import { type Demo, openDemo } from '../support/demo.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, cards, distOrigin, one, textOf, unmount } from '../support/page.ts';
import { openSite } from '../support/site.ts';

const forget = (): void => {
  for (const key of Object.keys(localStorage).filter(each => each.startsWith('care-picks')))
    localStorage.removeItem(key);
};
beforeEach(forget);
afterEach(() => {
  unmount();
  forget();
});

const sites = Object.entries(SITES) as readonly (readonly [SiteName, Site])[];
const FOLDER = 'https://my-care.example/v1/';

/** The texts to copy, in the order of the steps. */
const pieces = (page: Document): readonly string[] =>
  all(page, '.blog [data-piece]').map(each => each.textContent ?? '');

/** What of a post reaches a reader, where what was copied is put to where the steps say. */
function post(name: SiteName, page: Document): string {
  const copied = (steps: readonly Step[]) => steps.flatMap(({ copy }) => copy ?? []);
  const { once, post: each } = SITES[name];
  const names = [...copied(once), ...copied(each)];
  // The box that it stands in is a page of its own, and the link below the box is not in it.
  const inBox = names.indexOf('script in place');
  const texts = pieces(page);
  expect(texts.length).to.equal(names.length);
  if (inBox >= 0) return texts[inBox] ?? '';
  const html = names.map((piece, at) => {
    const text = texts[at] ?? '';
    if (piece === 'Markdown link') return marked.parse(text, { async: false });
    if (piece === 'words')
      return `<a href="${texts[at + 1]?.replaceAll('&', '&amp;')}">${text}</a>`;
    return piece === 'address' ? '' : text;
  });
  // The script of a layout stands at its end.
  return html.reverse().join('\n');
}

const openBlog = async (name: string, query = ''): Promise<Demo> =>
  openDemo(`?site=${name}${query}`);

describe('where is your blog?', () => {
  it('twelve places, each with steps, a form, a picture, and how what is said of it is known', () => {
    expect(sites.length).to.equal(12);
    for (const [, site] of sites) {
      atLeast(1, site.post);
      atLeast(1, site.known);
    }
  });

  for (const [name, site] of sites)
    it(`${site.name} → its page, and the form that survives there above`, async () => {
      const { page, choose, line, window } = await openDemo();
      await choose('Where is your blog', name);
      expect(textOf(one(page, '#site-title'))).to.equal(site.name);
      expect(page.querySelector<HTMLInputElement>('[name=form]:checked')?.value).to.equal(
        site.form,
      );
      expect(line().startsWith(site.form === 'script' ? '<script ' : '<a ')).to.equal(true);
      expect(window.location.search).to.include(`site=${name}`);
      expect(textOf(one(page, '.sketch figcaption'))).to.include(
        site.sketch.of === 'link' ? 'a link alone' : site.sketch.name,
      );
      expect(all(page, '.known li').length).to.equal(site.known.length);
    });

  const withScript = sites.filter(([name]) => name !== 'wordpress' && name !== 'wordpress-com');
  for (const [name, site] of withScript)
    it(`${site.name}: what is copied, put to where the steps say → the picks that were chosen`, async () => {
      const { page } = await openBlog(name, '&muscle=calf&phase=chronic&limit=2');
      const { document, problems } = await openSite(post(name, page));
      expect(cards(document).map(card => card.split(' ')[0])).to.deep.equal(['chronic', 'chronic']);
      expect(one(document, '.care').getAttribute('data-muscle')).to.equal('triceps-surae');
      expect(problems).to.deep.equal([]);
    });

  it('Wix: the box → shops open in a new tab, since they refuse to be shown in a box', async () => {
    const { page } = await openBlog('wix');
    const { document } = await openSite(post('wix', page));
    for (const shop of atLeast(
      4,
      document.querySelector('care-picks')?.shadowRoot?.querySelectorAll('[data-offer]') ?? [],
    ))
      expect(shop.getAttribute('target')).to.equal('_blank');
  });

  it('WordPress.com: the words and the address → a link to a whole page of picks', async () => {
    const { page } = await openBlog('wordpress-com');
    const [words = '', address = ''] = pieces(page);
    expect(words).to.equal('Care picks for the soleus, and when not to use them');
    const answer = await fetch(address);
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.include('data-caution="blood-clot"');
  });

  it('WordPress → the plugin, a shortcode with what was chosen, and no folder to put anywhere', async () => {
    const { page } = await openBlog('wordpress', '&phase=acute');
    expect(pieces(page)).to.deep.equal(['[care-picks muscle="soleus" phase="acute"]']);
    const links = all(page, '.site-page a[download]').map(each => each.getAttribute('href'));
    expect(links).to.deep.equal(['./care-picks-wordpress.zip']);
    expect(all(page, '[name=folder]')).to.deep.equal([]);
  });

  it('the address of the folder → asked once, and in all that is copied, on every page and after a reload', async () => {
    const { choose } = await openBlog('hugo');
    await choose('Where is your folder', FOLDER.slice(0, -1));
    unmount();
    const { page, line, choose: chooseAgain } = await openDemo();
    for (const [name] of sites.filter(each => each[0] !== 'wordpress')) {
      await chooseAgain('Where is your blog', name);
      const texts = [line(), ...pieces(page)].filter(text => text.includes('//'));
      for (const text of atLeast(2, texts)) {
        expect(text, name).to.include(FOLDER);
        expect(text, name).not.to.include(await distOrigin());
      }
    }
    expect(textOf(one(page, '[data-notes]'))).to.equal('');
  });

  it('what is no address → stays in the field with what it wants, and nothing is kept of it', async () => {
    const { page, choose, control } = await openBlog('ghost');
    await choose('Where is your folder', 'my folder');
    expect(control('Where is your folder').value).to.equal('my folder');
    expect(textOf(one(page, '.blog .mistake'))).to.include('https://');
    for (const text of atLeast(2, pieces(page))) expect(text).to.include(await distOrigin());
    unmount();
    expect((await openBlog('ghost')).control('Where is your folder').value).to.equal('');
  });

  it('copy → that text, and what came of it beside its own button', async () => {
    const { page, until, window } = await openBlog('ghost');
    const [, second] = all(page, '.piece');
    one(second as Element, 'button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => textOf(one(second as Element, '.copied')) !== '');
    const said = all(page, '.copied').map(textOf).filter(Boolean);
    expect(said.length).to.equal(1);
    if (!said[0]?.startsWith('Copied'))
      expect(String(window.getSelection())).to.equal(pieces(page)[1]);
  });

  it('a heading of one’s own, where a link cannot carry it → the page says so', async () => {
    const { page } = await openBlog('hugo', '&heading=Mine');
    expect(textOf(one(page, '.blog .local'))).to.include('heading');
    unmount();
    expect(all((await openBlog('ghost', '&heading=Mine')).page, '.blog .local')).to.deep.equal([]);
  });

  it('each fact about somebody else → tried, read at an address on a day, or said to be repeated', () => {
    const facts: readonly Known[] = [
      ...sites.flatMap(([, { known }]) => known),
      ...HOSTS.flatMap(({ limits }) => limits.map(({ known }) => known)),
    ];
    for (const known of atLeast(20, facts))
      if (known.how === 'read') {
        expect(new URL(known.address).protocol).to.equal('https:');
        expect(new Date(known.day).toISOString()).to.match(new RegExp(`^${known.day}T`));
      } else expect(known.how === 'tried' || known.how === 'repeated').to.equal(true);
  });

  it('where the folder can be put → three hosts, each limit with how it is known', async () => {
    const { page } = await openBlog('wix');
    expect(all(page, '.hosts summary').map(textOf)).to.deep.equal([
      'Netlify Drop',
      'Cloudflare Drop',
      'GitHub Pages',
    ]);
    for (const limit of atLeast(8, all(page, '.limits li')))
      expect(textOf(limit)).to.match(/Repeated from others|Read on .+ 20\d\d\./);
  });
});
