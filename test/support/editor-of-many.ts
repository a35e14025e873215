/** The editor with a catalog of many products: how many it draws, and whether one among them is found. */
import { expect } from '@open-wc/testing';
import { forgetStored, openEditor } from './editor.ts';
import { sampleText } from './editor-sample.ts';
import { unmount } from './page.ts';

/** @param count more than a hundred; the wanted one is beyond those that are drawn */
export async function expectHundredOf(count: number, wanted: number): Promise<void> {
  try {
    const editor = await openEditor();
    const [first] = JSON.parse(await sampleText()).products;
    const products = Array.from({ length: count }, (_, at) => ({
      ...first,
      id: `product-${at}`,
      title: `Product ${at}`,
    }));
    const text = JSON.stringify({ version: 1, products }, null, 2);
    await editor.open('large.json', text);
    expect(editor.all('[data-product]').length).to.equal(100);
    const search = editor.find<HTMLInputElement>('input[type="search"]');
    search.value = `product-${wanted}`;
    search.dispatchEvent(new Event('input'));
    await editor.updated();
    await editor.press(`[data-product="${wanted}"]`);
    await editor.type(`products[${wanted}].title`, 'Found');
    expect(await editor.text()).to.equal(text.replace(`"Product ${wanted}"`, '"Found"'));
  } finally {
    unmount();
    await forgetStored();
  }
}
