import { expect } from '@open-wc/testing';
import { forgetKept, openEditor } from '../support/editor.ts';
import { openRoom, openSample, ROOMS } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';

describe('the editor, on a narrow screen and in large letters', () => {
  afterEach(async () => {
    unmount();
    await forgetKept();
  });

  for (const [size, width] of [
    ['100%', 320],
    ['200%', 640],
  ] as const)
    for (const room of ROOMS)
      it(`${room}, letters at ${size}, ${width} px → nothing sticks out`, async () => {
        const editor = await openEditor(width);
        await openSample(editor);
        editor.demo.page.documentElement.style.fontSize = size;
        await openRoom(editor, room);
        expect(editor.demo.page.documentElement.scrollWidth).to.be.at.most(width);
      });
});
