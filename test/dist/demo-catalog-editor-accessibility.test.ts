import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { pageViolations } from '../support/axe/page-violations.ts';
import { type EditorPage, forgetStored, openEditor } from '../support/editor.ts';
import { openAll, openSample, openTab, TABS } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';

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

  it('a muscle that is removed leaves the focus among the muscles', async () => {
    const editor = await openEditor();
    await openSample(editor);
    const remove = '[data-remove="products[0].care.muscles.soleus"]';
    editor.find<HTMLElement>(remove).focus();
    await editor.press(remove);
    await editor.updated();
    const active = editor.root.activeElement;
    expect(active?.closest('[data-path="products[0].care.muscles"]')).not.to.equal(null);
  });

  it('a product that is removed leaves the focus in the editor', async () => {
    const editor = await openEditor();
    await openSample(editor);
    editor.find<HTMLElement>('[data-remove-product]').focus();
    await editor.press('[data-remove-product]');
    expect(editor.root.activeElement).not.to.equal(null);
  });
});

describe('the editor with something wrong, as it can be used by everybody', () => {
  let editor: EditorPage;
  before(async () => {
    editor = await openEditor();
    await openSample(editor);
  });
  after(async () => {
    unmount();
    await forgetStored();
  });

  for (const tab of TABS)
    it(`${tab} → no violation, in light and in the dark`, async () => {
      await openTab(editor, tab);
      expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
      // Chromium alone can be told so, and for the others it would be the same page again.
      const isDark = await executeServerCommand('media', { 'prefers-color-scheme': 'dark' });
      try {
        if (isDark) expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
      } finally {
        await executeServerCommand('media', {});
      }
    });
});
