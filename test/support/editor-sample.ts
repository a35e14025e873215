/** The editor with the sample in it, and its tabs with everything open that can be. */
import type { EditorPage } from './editor.ts';

export const sampleText = async (): Promise<string> =>
  (await fetch(new URL('../../catalog/catalog.json', import.meta.url))).text();

/** Opens the sample as a file of the author's; gives its text. */
export async function openSample(openCatalog: EditorPage): Promise<string> {
  const text = await sampleText();
  await openCatalog.open('catalog.json', text);
  return text;
}

export const openAll = (root: ParentNode): void => {
  for (const more of root.querySelectorAll('details')) more.open = true;
};

export const TABS = ['products', 'about', 'problems', 'coverage', 'file'];

/** A tab with all that can be open in it, and something wrong. */
export async function openTab(openCatalog: EditorPage, tab: string): Promise<void> {
  // Another one may be open.
  await openCatalog.press('[data-tab="products"]');
  await openCatalog.type('products[0].care.uses[0].how', 'Rub it in behind the knee.');
  await openCatalog.checked();
  await openCatalog.press(`[data-tab="${tab}"]`);
  if (tab === 'coverage')
    await openCatalog.until(() => openCatalog.root.querySelector('coverage-map') !== null);
  const picture = openCatalog.root.querySelector('coverage-map');
  await picture?.updateComplete;
  openAll(openCatalog.root);
  if (picture?.shadowRoot) openAll(picture.shadowRoot);
}
