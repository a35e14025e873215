/** Whoever makes the catalog, on the page under Tools: by its buttons and its form. */
import type { Locator, Page } from 'playwright-core';
import { limit } from '../../support/speed/limit.mjs';

const P = 'products[0]';
const USE = `${P}.care.uses[0]`;

/** The product that the form is filled with. */
export const PRODUCT = 'a-cold-pack';

/** Opens the page with no catalog open, and says where its editor is. */
export async function openTools(page: Page): Promise<Locator> {
  await page.goto('/wp-admin/tools.php?page=care-picks');
  const editor = page.locator('catalog-editor');
  await editor.locator('[data-blank], [data-close]').first().waitFor();
  if (await editor.locator('[data-close]').isVisible())
    await editor.locator('[data-close]').click();
  await editor.locator('[data-blank]').waitFor();
  return editor;
}

const checked = (editor: Locator): Promise<void> =>
  editor.locator('[data-checked="yes"]').waitFor();

/** One product for one muscle, typed into the form of an empty catalog. */
export async function makeCatalog(editor: Locator): Promise<void> {
  const field = (path: string): Locator => editor.locator(`[id="${path}"]`);
  await editor.locator('[data-blank]').click();
  await editor.locator('[data-add-first]').click();
  await field(`${P}.title`).fill('A cold pack');
  await field(`${USE}.phases`).check();
  await field(`${USE}.modality`).selectOption('cold-pack');
  await field(`${USE}.why`).fill('Cold may dull the ache for a while.');
  await field(`${USE}.how`).fill('Wrap it in a cloth. Rest it there for 10 to 15 minutes.');
  await field(`${P}.care.muscles`).fill('musculus sol');
  await editor.locator('[data-muscle="soleus"]').click();
  await field(`${P}.care.muscles.soleus`).fill('Low on the back of the calf.');
  await field(`${P}.offers[0].search`).fill('cold pack');
  await checked(editor);
}

export async function openSample(editor: Locator): Promise<void> {
  await editor.locator('[data-sample]').click();
  await checked(editor);
}

/** Publishes what is open. @returns what the editor says then */
export async function publish(editor: Locator): Promise<string> {
  await editor.locator('[data-publish]:enabled').click();
  // Until then it says what has been opened.
  const message = editor.locator('.message').filter({ hasText: /\S/, hasNotText: ' is open: ' });
  await message.waitFor({ timeout: limit(120_000) });
  return (await message.textContent())?.trim() ?? '';
}

export async function undo(page: Page): Promise<void> {
  await page.locator('[data-undo-publishing]').click();
  await page.locator('[data-outcome]').getByText('What was there before is back').waitFor();
}
