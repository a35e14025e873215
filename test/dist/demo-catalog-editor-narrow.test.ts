import { expect } from '@open-wc/testing';
import { type EditorPage, forgetStored, openEditor } from '../support/editor.ts';
import { openSample, openTab, TABS } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';

describe('the editor, on a narrow screen and in large letters', () => {
  for (const [size, width] of [
    ['100%', 320],
    ['200%', 640],
  ] as const)
    describe(`letters at ${size}, ${width} px`, () => {
      let editor: EditorPage;
      before(async () => {
        editor = await openEditor(width);
        await openSample(editor);
        editor.demo.page.documentElement.style.fontSize = size;
      });
      after(async () => {
        unmount();
        await forgetStored();
      });

      for (const tab of TABS)
        it(`${tab} → nothing sticks out`, async () => {
          await openTab(editor, tab);
          expect(editor.demo.page.documentElement.scrollWidth).to.be.at.most(width);
        });
    });
});
