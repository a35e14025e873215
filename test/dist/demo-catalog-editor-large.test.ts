import { expect } from '@open-wc/testing';
import { forgetStored, openEditor } from '../support/editor.ts';
import { sampleText } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

describe('the editor, with a large catalog', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  it('of 5,000 products draws a hundred, and finds any', async function () {
    this.timeout(limit(60_000));
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
    await editor.updated();
    await editor.press('[data-product="4321"]');
    await editor.type('products[4321].title', 'Found');
    expect(await editor.text()).to.equal(text.replace('"Product 4321"', '"Found"'));
  });
});
