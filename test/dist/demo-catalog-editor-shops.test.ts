import { expect } from '@open-wc/testing';
import { pageViolations } from '../support/axe/page-violations.ts';
import { type EditorPage, forgetStored, openEditor } from '../support/editor.ts';
import { openSample } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';

const OFFER = 'products[0].offers[0]';
const PASTE = `${OFFER}-address`;

async function choose(editor: EditorPage, path: string, value: string): Promise<void> {
  const select = editor.find<HTMLSelectElement>(`[id="${path}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.updated();
}

/** Pastes an address, and waits for what it is. */
async function paste(editor: EditorPage, address: string): Promise<string> {
  await editor.type(PASTE, address);
  const said = () => editor.find(`.paste:has([id="${PASTE}"]) .pasted`).textContent ?? '';
  await editor.until(() => /\S/.test(said()));
  return said().replace(/\s+/g, ' ').trim();
}

const offerIn = (text: string): unknown => JSON.parse(text).products[0].offers[0];

/** An editor with one product, whose shop is still empty. */
async function openProduct(width?: number): Promise<EditorPage> {
  const editor = await openEditor(width);
  await editor.press('[data-blank]');
  await editor.press('[data-add-first]');
  return editor;
}

describe('the editor, a shop of a product', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  it('an address of Amazon’s → offer and tag in their places, and gone again in one step', async () => {
    const editor = await openProduct();
    const before = await editor.text();
    const said = await paste(editor, 'https://www.amazon.de/dp/B0ABCDEFGH?tag=maya-21');
    expect(said).to.match(/^A product in Amazon’s store for Germany\..*“maya-21”, for Germany\.$/);
    const text = await editor.text();
    expect(offerIn(text)).to.deep.equal({ program: 'amazon', asin: 'B0ABCDEFGH', country: 'DE' });
    expect(JSON.parse(text).programs).to.deep.equal({ amazon: { tags: { DE: 'maya-21' } } });
    expect(editor.find<HTMLInputElement>(`[id="${PASTE}"]`).value).to.equal('');
    await editor.press('[data-undo]');
    expect(await editor.text()).to.equal(before);
    expect(editor.all('.pasted p')).to.deep.equal([]);
    await editor.press('[data-redo]');
    expect(await editor.text()).to.equal(text);
  });

  it('a tag that is asked for → is written where it belongs, and the link is paid', async () => {
    const editor = await openProduct();
    await paste(editor, 'https://www.amazon.de/dp/B0ABCDEFGH');
    await editor.type('programs.amazon.tags.DE', 'maya-21');
    expect(JSON.parse(await editor.text()).programs.amazon.tags).to.deep.equal({ DE: 'maya-21' });
  });

  it('a paid link that stays as it is → asks for the shop’s name, and leads to its field', async () => {
    const editor = await openProduct();
    const said = await paste(editor, 'https://prf.hn/click/camref:1100lAbCd');
    expect(said).to.equal('A link of Partnerize, which pays. It stays as it is.');
    await editor.press('[data-ask="seller"]');
    await editor.until(() => editor.root.activeElement?.id === `${OFFER}.seller`);
    await editor.type(`${OFFER}.seller`, 'The Ball Shop');
    expect(offerIn(await editor.text())).to.deep.equal({
      program: 'direct',
      url: 'https://prf.hn/click/camref:1100lAbCd',
      pays: true,
      seller: 'The Ball Shop',
    });
  });

  it('a link that can be taken apart → its tag counts everywhere, until the author says where', async () => {
    const editor = await openProduct();
    await paste(
      editor,
      'https://prf.hn/click/camref:1100lAbCd/destination:https%3A%2F%2Fshop.example%2Fball',
    );
    const program = async () => JSON.parse(await editor.text()).programs.partnerize;
    expect((await program()).tags).to.deep.equal({ '*': '1100lAbCd' });
    expect(offerIn(await editor.text())).to.deep.equal({
      program: 'partnerize',
      url: 'https://shop.example/ball',
    });
    await choose(editor, 'programs.partnerize.tags-countries', 'GB');
    expect((await program()).tags).to.deep.equal({ GB: '1100lAbCd' });
    await editor.press('[data-undo]');
    expect((await program()).tags).to.deep.equal({ '*': '1100lAbCd' });
  });

  it('whether it pays, and a coupon → as the file has them, and nothing left of them', async () => {
    const editor = await openProduct();
    await paste(editor, 'https://shop.example/ball');
    await editor.press('[data-ask="own"]');
    await editor.until(() => editor.root.activeElement?.id === `${OFFER}.own`);
    const plain = { program: 'direct', url: 'https://shop.example/ball' };
    await choose(editor, `${OFFER}.pays`, 'true');
    await editor.type(`${OFFER}.coupon.code`, 'MAYA10');
    await editor.type(`${OFFER}.coupon.until`, '2099-12-31');
    expect(offerIn(await editor.text())).to.deep.equal({
      ...plain,
      pays: true,
      coupon: { code: 'MAYA10', until: '2099-12-31' },
    });
    await choose(editor, `${OFFER}.pays`, '');
    await editor.type(`${OFFER}.coupon.until`, '');
    await editor.type(`${OFFER}.coupon.code`, '');
    expect(offerIn(await editor.text())).to.deep.equal(plain);
  });

  it('a programme that is ready-made → asks for the tag alone', async () => {
    const editor = await openProduct();
    await editor.press('[data-tab="about"]');
    await choose(editor, 'ready-programme', 'awin');
    expect(editor.find('[data-path="programs.awin"]').textContent).to.match(
      /Awin is ready-made: write your publisher ID/,
    );
    await editor.press('[data-every="programs.awin.tags"]');
    await editor.until(() => editor.root.activeElement?.id === 'programs.awin.tags["*"]');
    await editor.type('programs.awin.tags["*"]', '12345');
    expect(JSON.parse(await editor.text()).programs).to.deep.equal({
      awin: { tags: { '*': '12345' } },
    });
  });

  it('whom the links pay → country by country, and each product leads to its form', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    const paid = { ...JSON.parse(text), programs: { amazon: { tags: { DE: 'maya-21' } } } };
    await editor.open('paid.json', JSON.stringify(paid));
    await editor.press('[data-tab="coverage"]');
    await editor.until(() => editor.root.querySelector('.shop-table') !== null);
    editor.find('.shop-table > summary').click();
    const rows = editor.all('.shop-table details');
    const countsOf = (row: Element | undefined) =>
      [...(row?.querySelectorAll('.payment') ?? [])].map(({ textContent }) => textContent?.trim());
    const german = rows.find(row => row.dataset.countries?.split(' ').includes('DE'));
    expect(countsOf(german)[0]).to.match(/^\d+ paid$/);
    expect(rows.at(-1)?.dataset.countries?.split(' ').at(-1)).to.equal('*');
    german?.querySelector('summary')?.click();
    german?.querySelector<HTMLElement>('[data-product]')?.click();
    await editor.updated();
    expect(editor.find('[data-head]').textContent).to.equal(paid.products[0].title);
  });

  for (const width of [390, 1280])
    it(`what became of an address, all open, ${width} px → no violation, and nothing sticks out`, async () => {
      const editor = await openProduct(width);
      await paste(
        editor,
        'https://prf.hn/click/camref:1100lAbCd/destination:https%3A%2F%2Fshop.example%2Fball',
      );
      for (const more of editor.root.querySelectorAll('details')) more.open = true;
      expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
      expect(editor.demo.page.documentElement.scrollWidth).to.be.at.most(width);
    });
});
