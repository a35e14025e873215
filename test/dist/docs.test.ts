/** The documentation on the site, as everybody can use it: by sight, by ear, by keyboard, on any width. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { pageViolations } from '../support/axe/page-violations.ts';
import { distOrigin, unmount } from '../support/page.ts';
import { openSite } from '../support/site.ts';
import { limit } from '../support/speed/limit.mjs';

afterEach(unmount);

const NARROW = 320;

/** The page as the tests' own, so that it can be looked into. */
async function open(name: string, width = 1280): Promise<Document> {
  const base = `${await distOrigin()}/docs/`;
  const html = await (await fetch(base + name)).text();
  const page = html.replace('<head>', `<head><base href="${base}">%witness%`);
  const { document, problems } = await openSite('', { width, html: page, widgets: 0 });
  expect(problems).to.deep.equal([]);
  return document;
}

/** Every page, as the first one names them. */
async function pages(): Promise<readonly string[]> {
  const links = (await open('index.html')).querySelectorAll('#pages a[href$=".html"]');
  unmount();
  const names = [...links].map(link => link.getAttribute('href') ?? '');
  expect(names.length).to.be.at.least(12);
  return names;
}

/** Everything on a page, one page after the other; says of which page something is not so. */
async function onEveryPage(width: number, look: (page: Document) => unknown): Promise<void> {
  for (const name of await pages()) {
    try {
      await look(await open(name, width));
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
    unmount();
  }
}

const scrollsWithin = (page: Document): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.table, pre'),
];

describe('the documentation on the site', () => {
  it(`${NARROW} px → no violation`, () =>
    onEveryPage(NARROW, async page =>
      expect(await pageViolations(page)).to.deep.equal([]),
    )).timeout(limit(60_000));

  it('1280 px, where the system is dark → no violation', async () => {
    // Chromium alone can be told so; the others look at the light page.
    await executeServerCommand('media', { 'prefers-color-scheme': 'dark' });
    try {
      await onEveryPage(1280, async page => expect(await pageViolations(page)).to.deep.equal([]));
    } finally {
      await executeServerCommand('media', {});
    }
  }).timeout(limit(60_000));

  for (const size of ['100%', '200%'])
    it(`${NARROW} px, letters at ${size} → tables and code scroll within themselves, and nothing else`, async () => {
      let scrolled = 0;
      await onEveryPage(NARROW, page => {
        page.documentElement.style.fontSize = size;
        expect(page.documentElement.scrollWidth).to.be.at.most(NARROW);
        for (const part of scrollsWithin(page)) {
          expect(part.getBoundingClientRect().right).to.be.at.most(NARROW);
          expect(part.tabIndex).to.equal(0);
          if (part.scrollWidth > part.clientWidth) scrolled += 1;
        }
      });
      expect(scrolled).to.be.above(10);
    }).timeout(limit(60_000));

  it('the page that is on show → is marked in the way, with its own headings', async () => {
    const page = await open('embedding.html');
    const current = [...page.querySelectorAll('[aria-current]')];
    expect(current.map(each => each.getAttribute('href'))).to.deep.equal(['embedding.html']);
    const headings = [...page.querySelectorAll('main h2')].map(({ id }) => `#${id}`);
    const way = [...page.querySelectorAll('#pages a[href^="#"]')];
    expect(way.map(each => each.getAttribute('href'))).to.deep.equal(headings);
    expect(headings.length).to.be.above(3);
  });
});
