import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { openDemo } from '../support/demo.ts';
import { type EditorPage, editorOf, forgetKept, openEditor, whenShown } from '../support/editor.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { cards, distOrigin, unmount } from '../support/page.ts';

const sampleText = async (): Promise<string> =>
  (await fetch(new URL('../../catalog/catalog.json', import.meta.url))).text();

const P = 'products[0]';
const USE = `${P}.care.uses[0]`;
const WHY = 'Cold may dull the ache for a while.';
const HOW = 'Wrap it in a cloth. Rest it there for 10 to 15 minutes.';
const HERE = 'Low on the back of the calf.';

async function choose(editor: EditorPage, path: string, value: string): Promise<void> {
  const select = editor.find<HTMLSelectElement>(`[id="${path}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.settled();
}

/** Fills a new product, as its form asks for it. */
async function fill(editor: EditorPage): Promise<void> {
  await editor.type(`${P}.title`, 'A cold pack');
  editor.find<HTMLInputElement>(`[id="${USE}.phases"]`).click();
  await choose(editor, `${USE}.modality`, 'cold-pack');
  await editor.type(`${USE}.why`, WHY);
  await editor.type(`${USE}.how`, HOW);
  await editor.type(`${P}.care.muscles`, 'musculus sol');
  await editor.press('[data-muscle="soleus"]');
  await editor.type(`${P}.care.muscles.soleus`, HERE);
  await editor.type(`${P}.offers[0].search`, 'cold pack');
  await editor.checked();
}

async function openSample(editor: EditorPage): Promise<string> {
  const text = await sampleText();
  await editor.open('mine.json', text);
  return text;
}

const findings = ({ all }: EditorPage): readonly string[] =>
  all('.findings li').map(({ textContent }) => textContent ?? '');

describe('the editor', () => {
  afterEach(async () => {
    unmount();
    await forgetKept();
  });

  it('leads from nothing to a card that readers can see, in the post and beside the form', async () => {
    const editor = await openEditor();
    await editor.press('[data-blank]');
    await editor.press('[data-add-first]');
    await editor.checked();
    expect(editor.root.activeElement?.id).to.equal(`${P}.title`);
    expect(editor.codesAt(`${P}.title`)).to.deep.equal(['empty']);
    expect(editor.codesAt(`${USE}.phases`)).to.deep.equal(['empty']);
    await fill(editor);
    expect(findings(editor)).to.deep.equal([]);
    expect(JSON.parse(await editor.text())).to.deep.equal({
      version: 1,
      products: [
        {
          id: 'a-cold-pack',
          title: 'A cold pack',
          offers: [{ program: 'amazon', search: 'cold pack' }],
          care: {
            muscles: { soleus: HERE },
            uses: [{ phases: ['acute'], modality: 'cold-pack', why: WHY, how: HOW }],
          },
        },
      ],
    });
    const beside = editor.find<HTMLIFrameElement>('[data-readers]').contentWindow as Window;
    await whenShown(beside, () => cards(beside.document).length > 0);
    expect(cards(beside.document)).to.deep.equal(['acute a-cold-pack cold-pack']);
    await editor.press('[data-preview]');
    const above = editor.demo.preview().defaultView as Window;
    await whenShown(above, () => cards(above.document).length === 1);
    expect(cards(above.document)).to.deep.equal(['acute a-cold-pack cold-pack']);
    expect(editor.demo.problems).to.deep.equal([]);
  });

  it('a muscle is found by any of its names, by Enter too, and stands there once', async () => {
    const editor = await openEditor();
    await editor.press('[data-blank]');
    await editor.press('[data-add-first]');
    const muscles = `${P}.care.muscles`;
    const enter = (id: string) =>
      editor
        .find(`[id="${id}"]`)
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    const hits = () => editor.all('[data-muscle]').map(({ dataset }) => dataset.muscle);
    await editor.type(muscles, 'no such muscle');
    await editor.until(() => /No muscle/.test(editor.find('muscle-search').textContent ?? ''));
    enter(muscles);
    expect(hits()).to.deep.equal([]);
    await editor.type(muscles, 'calf');
    await editor.until(() => hits().length > 0);
    expect(hits()[0]).to.equal('triceps-surae');
    enter(muscles);
    await editor.until(() => editor.root.activeElement?.id === `${muscles}.triceps-surae`);
    await editor.type(`${muscles}-name`, 'calf');
    await editor.until(() => hits().length > 0);
    expect(hits()).not.to.include('triceps-surae');
    expect(JSON.parse(await editor.text()).products[0].care.muscles).to.deep.equal({
      'triceps-surae': '',
    });
  });

  const ADDRESS = 'https://www.amazon.com/Some-Gel/dp/b0abcdefgh/ref=sr_1?th=1';
  for (const name of ['asin', 'search'])
    it(`an address of Amazon’s pasted as ${name} → its code, and no words to search for are wanted`, async () => {
      const editor = await openEditor();
      await editor.press('[data-blank]');
      await editor.press('[data-add-first]');
      await editor.type(`${P}.offers[0].${name}`, ADDRESS);
      await editor.checked();
      const [{ offers }] = JSON.parse(await editor.text()).products;
      expect(offers).to.deep.equal([{ program: 'amazon', asin: 'B0ABCDEFGH' }]);
      expect(editor.codesAt(`${P}.offers[0].search`)).to.deep.equal([]);
      expect(editor.find<HTMLInputElement>(`[id="${P}.offers[0].asin"]`).value).to.equal(
        'B0ABCDEFGH',
      );
      await editor.press('[data-undo]');
      expect(JSON.parse(await editor.text()).products[0].offers[0].search).to.equal('');
    });

  it('shows a product’s own card in the post, and changes no choice but one that would hide it', async () => {
    const editor = await openEditor();
    const { demo } = editor;
    await demo.choose('Phase', 'acute');
    await openSample(editor);
    await editor.press('[data-product="8"]');
    await editor.press('[data-preview]');
    await demo.until(() => !demo.line().includes('data-phase'));
    const above = demo.preview().defaultView as Window;
    await whenShown(above, () => cards(above.document).length === 13);
    const isSeen = (): boolean => {
      const { shadowRoot } = above.document.querySelector('care-picks') ?? {};
      const card = shadowRoot?.querySelector('[data-product="trigger-point-workbook"]');
      const { top = -1, bottom = -1 } = card?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < above.innerHeight;
    };
    await new Promise<void>(resolve => {
      const look = () => isSeen() && resolve();
      above.addEventListener('scroll', look);
      look();
    });
    expect(isSeen()).to.equal(true);
  });

  it('says what was removed, and nothing that is no longer so', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.press('[data-remove-product]');
    expect(editor.find('.message').textContent).to.include('is removed. Undo brings it back.');
    await editor.press('[data-undo]');
    expect(editor.find('.message').textContent?.trim()).to.equal('');
  });

  it('writes what is typed into the file, and no other byte', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    expect(await editor.text()).to.equal(text);
    await editor.type(`${P}.title`, 'Another name');
    expect(await editor.text()).to.equal(
      text.replace('Biofreeze Pain Relieving Gel', 'Another name'),
    );
  });

  it('takes back and does again: fields, products, letters as one step', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    await editor.letters(`${P}.brand`, 'Cool & Co');
    await editor.press('[data-remove-product]');
    expect(JSON.parse(await editor.text()).products.length).to.equal(8);
    await editor.press('[data-undo]');
    expect(editor.find<HTMLInputElement>(`[id="${P}.brand"]`).value).to.equal('Cool & Co');
    editor.key('z');
    await editor.settled();
    expect(await editor.text()).to.equal(text);
    expect(editor.find<HTMLButtonElement>('[data-undo]').disabled).to.equal(true);
    await editor.press('[data-redo]');
    editor.key('Z', true);
    await editor.settled();
    expect(JSON.parse(await editor.text()).products.length).to.equal(8);
    expect(editor.find<HTMLButtonElement>('[data-redo]').disabled).to.equal(true);
  });

  it('says beside the field what is wrong, and leads there from the list', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.press('[data-product="1"]');
    const path = 'products[1].care.uses[0].how';
    await editor.type(path, 'Rub it in hard behind the knee.');
    await editor.checked();
    expect(editor.codesAt(path).length).to.be.greaterThan(0);
    expect(editor.find(`[id="${path}"]`).getAttribute('aria-invalid')).to.equal('true');
    await editor.press('[data-product="0"]');
    await editor.press('[data-room="findings"]');
    await editor.press('.all-findings button');
    expect(editor.root.activeElement?.id).to.equal(path);
    expect(editor.find<HTMLButtonElement>('[data-zip]').disabled).to.equal(true);
  });

  it('keeps what is not saved over a reload, and removes it at one click', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    await editor.type(`${P}.title`, 'Not saved yet');
    await editor.kept();
    unmount();
    const again = await editorOf(await openDemo());
    await again.until(() => again.root.querySelector('.bar .name')?.textContent === 'mine.json');
    await again.checked();
    expect(await again.text()).to.equal(
      text.replace('Biofreeze Pain Relieving Gel', 'Not saved yet'),
    );
    await again.press('[data-remove-kept]');
    await again.until(() => again.root.querySelector('[data-blank]') !== null);
    expect(again.all('[data-kept]')).to.deep.equal([]);
    await again.press('[data-put-back]');
    await again.checked();
    expect(await again.text()).to.include('Not saved yet');
  });

  it('keeps a catalog apart from the next one that is opened', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.type(`${P}.title`, 'Mine');
    await editor.open('other.json', '{"version": 1, "products": []}');
    await editor.kept();
    await editor.press('[data-close]');
    await editor.until(() => editor.all('[data-kept]').length === 2);
    const mine = editor.all('[data-kept]').find(each => each.textContent?.includes('mine.json'));
    mine?.querySelector('button')?.click();
    await editor.until(() => editor.root.querySelector('.bar') !== null);
    expect((await editor.text()).includes('"title": "Mine"')).to.equal(true);
  });

  it('opens a damaged file as far as it can be read, and loses nothing of it', async () => {
    const editor = await openEditor();
    const whole = await sampleText();
    const text = whole.replace('"brand": "Sombra",', '"brand": Sombra,');
    await editor.open('damaged.json', text);
    expect(editor.all('[data-product]').length).to.equal(9);
    expect(await editor.text()).to.equal(text);
    await editor.press('[data-product="1"]');
    const line = text.slice(0, text.indexOf('"brand": Sombra')).split('\n').length;
    expect(editor.find('.marks').textContent).to.include(`Line ${line}`);
    // The others have their forms, and are checked.
    await editor.press('[data-product="2"]');
    await editor.type('products[2].title', '');
    await editor.checked();
    expect(editor.codesAt('products[2].title')).to.deep.equal(['empty']);
    await editor.press('[data-undo]');
    await editor.press('[data-product="1"]');
    const area = editor.find<HTMLTextAreaElement>('.sheet textarea');
    area.value = area.value.replace('"brand": Sombra,', '"brand": "Sombra",');
    area.dispatchEvent(new Event('input'));
    area.dispatchEvent(new Event('change'));
    await editor.settled();
    await editor.checked();
    expect(await editor.text()).to.equal(whole);
    expect(editor.find<HTMLInputElement>('[id="products[1].brand"]').value).to.equal('Sombra');
  });

  const others: readonly [string, BlobPart, string][] = [
    ['no JSON at all', 'Dear Sir', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0, 0xd8, 0x41]), 'not-json'],
    ['a newer version', '{"version": 2, "products": []}', 'unknown-value'],
  ];
  for (const [what, content, code] of others)
    it(`opens ${what}, and says what is wrong`, async () => {
      const editor = await openEditor();
      await editor.open('odd.json', content);
      await editor.press('[data-room="findings"]');
      expect(editor.find('.all-findings').textContent).to.include(code);
      await editor.press('[data-room="file"]');
      expect(editor.all('.sheet textarea').length).to.equal(1);
      expect(editor.demo.problems).to.deep.equal([]);
    });

  it('gives a folder that holds what the command line writes, byte for byte', async function () {
    // Some 740 files, on a machine that may be busy.
    this.timeout(60_000);
    const editor = await openEditor();
    await openSample(editor);
    const archive = await editor.download(() => editor.press('[data-zip]'));
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    const names = Object.keys(files).map(name => name.replace('care-picks/', ''));
    // dist/ is what the build had the command line write of the same catalog.
    const origin = await distOrigin();
    const index = await (await fetch(`${origin}/catalog/index.json`)).json();
    const pages = index.muscles.map(({ id }: { id: string }) => `picks/${id}.html`);
    expect(pages).to.have.length(153);
    expect(names).to.include.members([...pages, 'catalog/index.json', 'care-picks.js', '_headers']);
    const textOf = (name: string): string => new TextDecoder().decode(files[`care-picks/${name}`]);
    await Promise.all(
      atLeast(700, names).map(async name => {
        const there = await (await fetch(`${origin}/${name}`)).text();
        expect(textOf(name) === there, name).to.equal(true);
      }),
    );
  });

  it('a gap in the picture → a new product with muscle, phase and modality set', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.press('[data-room="coverage"]');
    await editor.until(() => editor.root.querySelector('demo-coverage') !== null);
    const picture = editor.find('demo-coverage') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    await picture.updateComplete;
    const gap = picture.shadowRoot?.querySelector<HTMLElement>('button.missing');
    const [muscle = '', phase] = gap?.dataset.place?.split(' ') ?? [];
    gap?.click();
    await editor.settled();
    const { products } = JSON.parse(await editor.text());
    expect(products.at(-1).care.muscles).to.deep.equal({ [muscle]: '' });
    expect(products.at(-1).care.uses[0].phases).to.deep.equal([phase]);
    expect(editor.root.activeElement?.id).to.equal('products[9].title');
  });

  it('of 5,000 products draws a hundred, and finds any', async function () {
    this.timeout(60_000);
    const editor = await openEditor();
    const [first] = JSON.parse(await sampleText()).products;
    const products = Array.from({ length: 5000 }, (_, at) => ({
      ...first,
      id: `product-${at}`,
      title: `Product ${at}`,
    }));
    const text = JSON.stringify({ version: 1, products }, null, 2);
    await editor.open('large.json', text);
    expect(editor.all('[data-product]').length).to.equal(100);
    const search = editor.find<HTMLInputElement>('input[type="search"]');
    search.value = 'product-4321';
    search.dispatchEvent(new Event('input'));
    await editor.settled();
    await editor.press('[data-product="4321"]');
    await editor.type('products[4321].title', 'Found');
    expect(await editor.text()).to.equal(text.replace('"Product 4321"', '"Found"'));
  });
});
