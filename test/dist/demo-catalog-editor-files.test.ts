import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { openDemo } from '../support/demo.ts';
import { editorOf, forgetStored, openEditor } from '../support/editor.ts';
import { openSample, sampleText } from '../support/editor-sample.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { distOrigin, unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

/** The title of the first product. */
const TITLE = 'products[0].title';

describe('the files of the editor', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  it('stores what is not saved, over a reload, and removes it with one click', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    await editor.type(TITLE, 'Not saved yet');
    await editor.stored();
    unmount();
    const again = await editorOf(await openDemo());
    await again.until(
      () => again.root.querySelector('.toolbar .name')?.textContent === 'catalog.json',
    );
    await again.checked();
    expect(await again.text()).to.equal(
      text.replace('Biofreeze Pain Relieving Gel', 'Not saved yet'),
    );
    await again.press('[data-remove-catalog]');
    await again.until(() => again.root.querySelector('[data-blank]') !== null);
    expect(again.all('[data-stored]')).to.deep.equal([]);
    await again.press('[data-put-back]');
    await again.checked();
    expect(await again.text()).to.include('Not saved yet');
  });

  it('stores a catalog apart from the next one that is opened', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.type(TITLE, 'Mine');
    await editor.open('other.json', '{"version": 1, "products": []}');
    await editor.stored();
    await editor.press('[data-close]');
    await editor.until(() => editor.all('[data-stored]').length === 2);
    const mine = editor
      .all('[data-stored]')
      .find(each => each.textContent?.includes('catalog.json'));
    mine?.querySelector('button')?.click();
    await editor.until(() => editor.root.querySelector('.toolbar') !== null);
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
    await editor.updated();
    await editor.checked();
    expect(await editor.text()).to.equal(whole);
    expect(editor.find<HTMLInputElement>('[id="products[1].brand"]').value).to.equal('Sombra');
  });

  const others: readonly [string, BlobPart, string][] = [
    ['no JSON at all', 'Dear Sir', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['bytes that are not text', new Uint8Array([0xff, 0xfe, 0, 0xd8, 0x41]), 'not-json'],
    ['a newer version', '{"version": 2, "products": []}', 'unknown-value'],
  ];
  for (const [what, content, code] of others)
    it(`opens ${what}, and says what is wrong`, async () => {
      const editor = await openEditor();
      await editor.open('odd.json', content);
      await editor.press('[data-tab="problems"]');
      expect(editor.find('.problem-list').textContent).to.include(code);
      await editor.press('[data-tab="file"]');
      expect(editor.all('.sheet textarea').length).to.equal(1);
      expect(editor.demo.problems).to.deep.equal([]);
    });

  it('gives a folder that holds what the command line writes, byte for byte', async function () {
    // Some 360 files, on a machine that may be busy.
    this.timeout(limit(60_000));
    const editor = await openEditor();
    await openSample(editor);
    const archive = await editor.download(() => editor.press('[data-zip]'));
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    const names = Object.keys(files).map(name => name.replace('care-picks/', ''));
    const textOf = (name: string): string => new TextDecoder().decode(files[`care-picks/${name}`]);
    // dist/ is what the build had the command line write of the same catalog.
    const origin = await distOrigin();
    const index = await (await fetch(`${origin}/catalog/index.json`)).json();
    const pages = index.muscles.map(({ id }: { id: string }) => `picks/${id}.html`);
    expect(pages).to.have.length(153);
    expect(names).to.include.members([...pages, 'catalog/index.json', 'care-picks.js', '_headers']);
    expect(textOf('index.html')).to.include('It works');
    await Promise.all(
      // The demo page stands in the place of the folder’s own list.
      atLeast(
        350,
        names.filter(name => name !== 'index.html'),
      ).map(async name => {
        const there = await (await fetch(`${origin}/${name}`)).text();
        expect(textOf(name) === there, name).to.equal(true);
      }),
    );
  });
});
