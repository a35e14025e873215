/**
 * How a tree that stands there before the elements looks: where a content policy blocks its styles, where a photo is gone,
 * and on a page whose ground is the browser's canvas.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { firstFileOf } from '../../../src/first/first-file.ts';
import type { Tree } from '../../../src/first/tree.ts';
import { page } from '../../../src/folder/page.ts';
import { layoutStyles } from '../../../src/view/styles/layouts.ts';
import { shadowCss } from '../../../src/view/styles/shadow.ts';
import { aFile, aProduct, aUse } from '../../support/builders.ts';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, answer, cards, distOrigin, nextEvent, one, unmount } from '../../support/page.ts';
import {
  loseElements,
  openSite,
  openUntilTold,
  type Site,
  type SiteOptions,
} from '../../support/site.ts';
import { HTML, htmlOf } from './finished-html.ts';

const origin = await distOrigin();
const isChromium = (await executeServerCommand('engine')) === 'chromium';
const soleus = await (await fetch(`${origin}/first/soleus.json`)).json();
const SCRIPT = `<script type="module" src="${origin}/care-picks.js"></script>`;

const withTree = (beside: string, html = HTML): string =>
  `<care-picks muscle="soleus"><template shadowrootmode="open">${beside}${html}<slot></slot></template></care-picks>${SCRIPT}`;

/** The elements do not come: what is seen is what the first script made of it. */
async function openWithoutElements(body: string, options: SiteOptions = {}): Promise<Site> {
  await loseElements();
  return openUntilTold(body, options);
}

afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
  if (isChromium) await executeServerCommand('media', {});
});

describe('where the page’s policy forbids inline styles', () => {
  const headers = {
    'Content-Security-Policy': `style-src ${origin}; script-src ${origin} 'unsafe-inline'`,
  };
  const STYLES: readonly (readonly [string, string])[] = [
    ['a <style>, which is blocked', `<style>${shadowCss}${layoutStyles}</style>`],
    ['a link', `<link rel="stylesheet" href="${origin}/care-picks.css">`],
  ];

  function expectStyled({ document }: Site): void {
    const panel = getComputedStyle(one(document, '.safety'));
    expect(panel.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(one(document, '.card')).display).to.equal('grid');
    expect(one(document, 'care-picks').getBoundingClientRect().height).to.be.below(6_000);
  }

  for (const [what, beside] of atLeast(2, STYLES)) {
    itInTurn(`${what} → the element has its styles once it takes the tree over`, async () => {
      const site = await openSite(withTree(beside), { headers });
      expect(one(site.document, '.care').hasAttribute('data-asked')).to.equal(true);
      expectStyled(site);
      expect(site.problems).to.deep.equal([]);
    });

    itInTurn(`${what} → it has them before the element comes`, async () => {
      expectStyled(await openWithoutElements(withTree(beside), { headers }));
    });

    itInTurn(`${what}, and another layout → looks like it once the element is there`, async () => {
      const html = HTML.replace('class="care cards"', 'class="care compact"').replace(
        /data-asked="[^"]*"/,
        `data-asked="${'{"muscle":"soleus","layout":"compact"}'.replaceAll('"', '&quot;')}"`,
      );
      const body = withTree(beside, html).replace('<care-picks', '<care-picks layout="compact"');
      const { document } = await openSite(body, { headers });
      expect(one(document, '.care').hasAttribute('data-asked')).to.equal(true);
      expect(getComputedStyle(one(document, '.compact .does')).display).to.equal('none');
    });
  }

  it('no script either → plain, whole, and no picture is blown up', async () => {
    const { document } = await openSite(withTree('').replace(SCRIPT, ''), { widgets: 0 });
    expect(cards(document)).to.have.length(9);
    for (const drawing of atLeast(9, all(document, 'svg')))
      expect(drawing.getBoundingClientRect().height).to.be.below(60);
  });
});

describe('a photo that is gone', () => {
  const GONE = 'https://img.example.invalid/gone.jpg';
  const photo: Tree = ['img', { class: 'photo', src: GONE, alt: 'A pack', loading: 'lazy' }];
  const withPhoto = (each: Tree): Tree => {
    if (typeof each !== 'object') return each;
    const [name, attributes, ...children] = each;
    const isPicture = attributes !== 0 && attributes.class === 'picture';
    return [name, attributes, ...children.map(withPhoto), ...(isPicture ? [photo] : [])];
  };
  const { shared, tree, acute, chronic } = soleus;
  const trees = { shared: shared.map(withPhoto), tree: withPhoto(tree) };
  const file = firstFileOf({ ...trees, acute: withPhoto(acute), chronic: withPhoto(chronic) });
  const html = htmlOf(trees);

  async function expectNone({ document }: Site): Promise<void> {
    const photos = atLeast(9, all(document, 'img.photo')) as HTMLImageElement[];
    for (const each of photos) each.loading = 'eager';
    const isHidden = () => photos.every(({ hidden }) => hidden);
    await new Promise<void>(resolve => {
      const look = () => {
        if (!isHidden()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      for (const each of photos) observer.observe(each, { attributes: true });
      look();
    });
    for (const each of photos) expect(getComputedStyle(each).display).to.equal('none');
    for (const each of atLeast(9, all(document, '.card .pictogram')))
      expect(each.getBoundingClientRect().width).to.be.above(20);
  }

  it('painted first → the pictogram', async () => {
    const fault = { path: 'first/soleus.json', body: JSON.stringify(file) };
    await executeServerCommand('dist-fault', fault as never);
    const site = await openSite(`${SCRIPT}<care-picks muscle="soleus"></care-picks>`);
    expect(one(site.document, '.care').hasAttribute('data-asked')).to.equal(true);
    await expectNone(site);
  });

  it('in a tree of the page, failed before the script came → the pictogram', async () => {
    const body = withTree(`<style>${shadowCss}</style>`, html.replaceAll(' loading="lazy"', ''));
    const site = await openSite(body);
    expect(one(site.document, '.care').hasAttribute('data-asked')).to.equal(true);
    await expectNone(site);
  });

  it('in a tree of the page, without the elements → the pictogram', async () => {
    await expectNone(await openWithoutElements(withTree(`<style>${shadowCss}</style>`, html)));
  });
});

describe('a photo in the page without script', () => {
  const sheet = fetch(`${origin}/care-picks.css`).then(answered => answered.text());
  const html = async (src: string) => {
    const linked = await page(
      aFile([
        aProduct('gel', [aUse('cold-gel')], {
          image: { src, alt: 'A gel on a towel', width: 800, height: 600 },
        }),
      ]),
    );
    // Where it is tried, no style sheet lies beside it.
    return linked.replace(/<link rel="stylesheet"[^>]*>/, `<style>${await sheet}</style>`);
  };
  const open = async (src: string): Promise<Document> => {
    const address = await answer({ body: await html(src) });
    const frame = document.createElement('iframe');
    frame.dataset.mounted = '';
    frame.width = '800';
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    frame.src = address;
    document.body.append(frame);
    await loaded;
    return (frame.contentWindow as Window).document;
  };

  it('that is gone → takes no room, the pictogram is in sight, and what it showed is said', async () => {
    const tree = await open('https://127.0.0.1:1/gone.jpg');
    const photo = one(tree, '.photo') as HTMLImageElement;
    photo.loading = 'eager';
    if (!photo.complete) await nextEvent(photo, 'error');
    const { width, height } = photo.getBoundingClientRect();
    expect([width, height]).to.deep.equal([0, 0]);
    expect(one(tree, '.card .pictogram').getBoundingClientRect().width).to.be.above(20);
    expect(one(tree, '.card .picture').getAttribute('role')).to.equal('img');
    expect(one(tree, '.card .picture').getAttribute('aria-label')).to.equal('A gel on a towel');
  });

  for (const [what, width, height] of [
    ['wide', 800, 400],
    ['high', 400, 800],
  ] as const)
    itInTurn(`that is ${what} → lies in its frame, whole and undistorted`, async () => {
      const tree = await open('https://127.0.0.1:1/gone.jpg');
      const photo = one(tree, '.photo') as HTMLImageElement;
      photo.loading = 'eager';
      const there = nextEvent(photo, 'load');
      photo.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
      await there;
      const frame = one(tree, '.card .picture').getBoundingClientRect();
      const box = photo.getBoundingClientRect();
      expect([frame.width, frame.height]).to.deep.equal([40, 40]);
      expect(Math.max(box.width, box.height)).to.be.closeTo(40, 0.5);
      expect(box.width / box.height).to.be.closeTo(width / height, 0.05);
      expect(box.top - frame.top).to.be.closeTo(frame.bottom - box.bottom, 0.5);
      expect(box.left - frame.left).to.be.closeTo(frame.right - box.right, 0.5);
    });
});

describe('a page whose ground is the browser’s canvas', () => {
  const PAGES: readonly (readonly [what: string, head: string, theme: 'light' | 'dark'])[] = [
    ['says nothing', '', 'light'],
    ['declares both', '<meta name="color-scheme" content="light dark">', 'dark'],
    ['declares light', '<meta name="color-scheme" content="light">', 'light'],
    ['declares both in its style', '<style>:root { color-scheme: light dark }</style>', 'dark'],
    ['is dark alone', '<style>:root { color-scheme: dark }</style>', 'dark'],
    ['has light text', '<style>body { color: #eee }</style>', 'light'],
    ['has a dark box', '<style>body { background: #222 }</style>', 'dark'],
  ];
  const painted = `${SCRIPT}<care-picks muscle="soleus"></care-picks>`;
  const withHead = (head: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blog</title>%witness%${head}</head><body>%body%</body></html>`;
  const themeIn = ({ document }: Site) => one(document, '.care').getAttribute('data-theme');

  for (const [what, head, theme] of atLeast(7, PAGES))
    (isChromium ? it : it.skip)(
      `${what}, and the system is dark → ${theme}, before the element and with it`,
      async () => {
        await executeServerCommand('media', { 'prefers-color-scheme': 'dark' } as never);
        for (const body of [painted, withTree(`<style>${shadowCss}</style>`)]) {
          const before = await openWithoutElements(body, { html: withHead(head) });
          expect(themeIn(before), 'before').to.equal(theme);
          unmount();
          await executeServerCommand('mend-dist');
          const after = await openSite(body, { html: withHead(head) });
          expect(themeIn(after), 'after').to.equal(theme);
          expect(one(after.document, '.care').hasAttribute('data-asked')).to.equal(true);
          unmount();
        }
      },
    );

  for (const [what, head, theme] of atLeast(
    3,
    PAGES.filter(([each]) => /alone|text|box/.test(each)),
  ))
    itInTurn(`${what}, whatever the system is → ${theme} before the element`, async () => {
      const before = await openWithoutElements(painted, { html: withHead(head) });
      expect(themeIn(before)).to.equal(theme);
    });
});

describe('a page that is XML', () => {
  const html = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Blog</title>%witness%</head><body>%body%</body></html>`;

  it('is painted first, and the element takes it over', async () => {
    // Not every engine runs a module that stands in such a page; `embed.js` loads it like this everywhere.
    const script = `<script>import('${origin}/care-picks.js');</script>`;
    const { document, problems } = await openSite(
      `<care-picks muscle="soleus"></care-picks>${script}`,
      { html, headers: { 'Content-Type': 'application/xhtml+xml' } },
    );
    expect(document.contentType).to.equal('application/xhtml+xml');
    expect(cards(document)).to.have.length(9);
    expect(one(document, '.care').hasAttribute('data-asked')).to.equal(true);
    expect(one(document, '.care').namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
    expect(problems).to.deep.equal([]);
  });
});
