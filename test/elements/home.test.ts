/** Where the author’s folder lies: what is nearest to the widget goes before, and a wrong one says where it looked. */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { folderAt, homeOfPage, setHome } from '../../src/page/home.ts';
import { answer, cards, distOrigin, errorsDuring, mount, unmount } from '../support/page.ts';

let dist: string;
before(async () => {
  dist = await distOrigin();
});

function meta(content: string, parent: Element = document.head): void {
  const element = document.createElement('meta');
  element.name = 'care-picks-home';
  element.content = content;
  element.dataset.test = '';
  parent.append(element);
}
afterEach(() => {
  unmount();
  setHome('');
  for (const each of document.querySelectorAll('[data-test]')) each.remove();
});

const NOWHERE = 'https://nowhere.example/care/';
const WIDGET = '<care-picks muscle="soleus"></care-picks>';
const shown = async (html = WIDGET): Promise<number> => cards(await mount(html)).length;

describe('where the folder lies', () => {
  it('nobody says it → beside the script, and without one beside the page', () =>
    expect(homeOfPage()).to.equal(new URL('.', document.baseURI).href));

  it('the site’s script says it → there', async () => {
    setHome(dist);
    expect(await shown()).to.equal(9);
  });

  it('the page says it → before the site’s script', async () => {
    setHome(NOWHERE);
    meta(`${dist}/deep/er/path`);
    expect(homeOfPage()).to.equal(`${dist}/deep/er/path/`);
    expect(await shown()).to.equal(9);
  });

  it('<care-catalog home> → before the page', async () => {
    meta(NOWHERE);
    expect(await shown(`<care-catalog home="${dist}">${WIDGET}</care-catalog>`)).to.equal(9);
  });

  it('the nearer of two <care-catalog> → that one', async () => {
    const inner = `<care-catalog home="${dist}/">${WIDGET}</care-catalog>`;
    expect(await shown(`<care-catalog home="${NOWHERE}">${inner}</care-catalog>`)).to.equal(9);
  });

  it('a catalog beside the home, or of the widget itself → before it', async () => {
    const catalog = `catalog="${dist}/catalog/"`;
    expect(
      await shown(`<care-catalog home="${NOWHERE}" ${catalog}>${WIDGET}</care-catalog>`),
    ).to.equal(9);
    unmount();
    const own = `<care-picks muscle="soleus" ${catalog}></care-picks>`;
    expect(await shown(`<care-catalog home="${NOWHERE}">${own}</care-catalog>`)).to.equal(9);
  });

  it('an empty one → is none', () => {
    setHome(dist);
    meta(' ');
    expect(homeOfPage()).to.equal(`${dist}/`);
  });

  it('one outside the head, where a comment may stand → is none', () => {
    setHome(dist);
    meta(NOWHERE, document.body);
    expect(homeOfPage()).to.equal(`${dist}/`);
  });

  for (const [written, folder] of [
    ['https://me.example/care', 'https://me.example/care/'],
    [' https://me.example/care// ', 'https://me.example/care/'],
    ['/care/', new URL('/care/', document.baseURI).href],
    ['../care', new URL('../care/', document.baseURI).href],
    ['/', new URL('/', document.baseURI).href],
    ['https://me.example:port/care', 'https://me.example:port/care'],
  ])
    it(`${written} → ${folder}`, () => expect(folderAt(String(written))).to.equal(folder));
});

describe('a folder that lies elsewhere → which address was asked, what came, and how to say where', () => {
  const HOW = '<meta name="care-picks-home" content="https://…/care/">';
  const page = '<!doctype html><title>The site’s own page</title>';

  for (const [what, file, said] of [
    ['a page of the site', { body: page }, 'is a web page and no JSON'],
    ['404', { status: 404, body: page }, 'is not there. Nor is index.json'],
  ] as const)
    it(what, async () => {
      const at = await answer({ name: 'catalog/soleus.json', ...file });
      setHome(new URL('..', at).href);
      const problems = await errorsDuring(() => mount(WIDGET));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(`${at} ${said}`).and.to.include(HOW);
    });

  it('what is no address → as it was written', async () => {
    meta('https://me.example:port/');
    const [problem] = await errorsDuring(() => mount(WIDGET));
    expect(problem)
      .to.include('catalog/address')
      .and.to.include('"https://me.example:port/catalog/"');
  });
});
