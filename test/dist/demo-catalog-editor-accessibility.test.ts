import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { type EditorPage, forgetKept, openEditor } from '../support/editor.ts';
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

const ROOMS = ['products', 'about', 'findings', 'coverage', 'file'];

/** A room with all that can be open in it, and something wrong. */
async function openRoom(editor: EditorPage, room: string): Promise<void> {
  await editor.type('products[0].care.uses[0].how', 'Rub it in behind the knee.');
  await editor.checked();
  await editor.press(`[data-room="${room}"]`);
  if (room === 'coverage')
    await editor.until(() => editor.root.querySelector('demo-coverage') !== null);
  const picture = editor.root.querySelector('demo-coverage');
  await picture?.updateComplete;
  openAll(editor.root);
  if (picture?.shadowRoot) openAll(picture.shadowRoot);
}

describe('the editor, as it can be used by everybody', () => {
  afterEach(async () => {
    unmount();
    await forgetKept();
  });

  it('before anything is open → no violation', async () => {
    const { demo, root } = await openEditor();
    openAll(root);
    expect(await pageViolations(demo.page)).to.deep.equal([]);
  });

  for (const room of ROOMS)
    it(`${room}, with something wrong → no violation, in light and in the dark`, async () => {
      const editor = await openSample();
      await openRoom(editor, room);
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
    for (const room of ROOMS)
      it(`${room}, letters at ${size}, ${width} px → nothing sticks out`, async () => {
        const editor = await openSample(width);
        editor.demo.page.documentElement.style.fontSize = size;
        await openRoom(editor, room);
        expect(editor.demo.page.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('a muscle that is removed leaves the focus among the muscles', async () => {
    const editor = await openSample();
    const remove = '[data-remove="products[0].care.muscles.soleus"]';
    editor.find<HTMLElement>(remove).focus();
    await editor.press(remove);
    await editor.settled();
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
