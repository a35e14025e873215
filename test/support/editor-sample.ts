/** The editor with the sample in it, and its rooms with all that can be open in them. */
import type { EditorPage } from './editor.ts';

export const sampleText = async (): Promise<string> =>
  (await fetch(new URL('../../catalog/catalog.json', import.meta.url))).text();

/** Opens the sample as a file of the author's; gives its text. */
export async function openSample(editor: EditorPage): Promise<string> {
  const text = await sampleText();
  await editor.open('catalog.json', text);
  return text;
}

export const openAll = (root: ParentNode): void => {
  for (const more of root.querySelectorAll('details')) more.open = true;
};

export const ROOMS = ['products', 'about', 'findings', 'coverage', 'file'];

/** A room with all that can be open in it, and something wrong. */
export async function openRoom(editor: EditorPage, room: string): Promise<void> {
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
