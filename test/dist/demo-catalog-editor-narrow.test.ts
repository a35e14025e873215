import { expect } from '@open-wc/testing';
import { forgetStored, openEditor } from '../support/editor.ts';
import { openSample, openTab, TABS } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';

describe('the editor, on a narrow screen and in large letters', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  for (const [size, width] of [
    ['100%', 320],
    ['200%', 640],
  ] as const)
    for (const tab of TABS)
      it(`${tab}, letters at ${size}, ${width} px → nothing sticks out`, async () => {
        const editor = await openEditor(width);
        await openSample(editor);
        editor.demo.page.documentElement.style.fontSize = size;
        await openTab(editor, tab);
        expect(editor.demo.page.documentElement.scrollWidth).to.be.at.most(width);
      });
});
