import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { type EditorPage, forgetStored, openEditor } from '../support/editor.ts';
import { unmount } from '../support/page.ts';
import { pageViolations } from '../support/page-violations.ts';

const sampleText = async (): Promise<string> =>
  (await fetch(new URL('../../catalog/catalog.json', import.meta.url))).text();

async function openSample(width?: number): Promise<EditorPage> {
  const editor = await openEditor(width);
  await editor.open('catalog.json', await sampleText());
  return editor;
}

const openAll = (root: ParentNode): void => {
  for (const more of root.querySelectorAll('details')) more.open = true;
};

const TABS = ['products', 'about', 'problems', 'coverage', 'file'];

/** A tab with everything open that can be, and with something wrong. */
async function openTab(editor: EditorPage, tab: string): Promise<void> {
  await editor.type('products[0].care.uses[0].how', 'Rub it in behind the knee.');
  await editor.checked();
  await editor.press(`[data-tab="${tab}"]`);
  if (tab === 'coverage')
    await editor.until(() => editor.root.querySelector('coverage-map') !== null);
  const map = editor.root.querySelector('coverage-map');
  await map?.updateComplete;
  openAll(editor.root);
  if (map?.shadowRoot) openAll(map.shadowRoot);
}

describe('the editor, as it can be used by everybody', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  it('before anything is open → no violation', async () => {
    const { demo, root } = await openEditor();
    openAll(root);
    expect(await pageViolations(demo.page)).to.deep.equal([]);
  });

  for (const tab of TABS)
    it(`${tab}, with something wrong → no violation, in light and in the dark`, async () => {
      const editor = await openSample();
      await openTab(editor, tab);
      expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
      // Chromium alone can be told so; the others look at the light page once more.
      await executeServerCommand('media', { 'prefers-color-scheme': 'dark' });
      try {
        expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
      } finally {
        await executeServerCommand('media', {});
      }
    });

  for (const [size, width] of [
    ['100%', 320],
    ['200%', 640],
  ] as const)
    for (const tab of TABS)
      it(`${tab}, text at ${size}, ${width} px → nothing sticks out`, async () => {
        const editor = await openSample(width);
        editor.demo.page.documentElement.style.fontSize = size;
        await openTab(editor, tab);
        expect(editor.demo.page.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('a muscle that is removed leaves the focus among the muscles', async () => {
    const editor = await openSample();
    const remove = '[data-remove="products[0].care.muscles.soleus"]';
    editor.find<HTMLElement>(remove).focus();
    await editor.press(remove);
    await editor.updated();
    const active = editor.root.activeElement;
    expect(active?.closest('[data-path="products[0].care.muscles"]')).not.to.equal(null);
  });

  it('a product that is removed leaves the focus in the editor', async () => {
    const editor = await openSample();
    editor.find<HTMLElement>('[data-remove-product]').focus();
    await editor.press('[data-remove-product]');
    expect(editor.root.activeElement).not.to.equal(null);
  });
});
