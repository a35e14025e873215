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

/** Hands in what was written before there was a catalog. */
export async function importPosts(editor: Locator, file: string): Promise<void> {
  await editor.locator('[data-import]').setInputFiles(file);
  await editor.locator('[data-confirming]').waitFor();
}

/** Confirms one product after the other, and writes what nothing was found for. @returns how many there were */
export async function confirmAll(editor: Locator): Promise<number> {
  const screen = editor.locator('[data-confirming]');
  const done = editor.locator('[data-all-confirmed]');
  for (let count = 0; ; count += 1) {
    await screen.or(done).first().waitFor();
    if (await done.isVisible()) return count;
    const at = await screen.getAttribute('data-confirming');
    for (const text of await screen.locator('[id$=".why"], [id$=".how"]').all())
      if ((await text.inputValue()) === '')
        await text.fill('Use it on the calf as its label says.');
    await screen.locator('[data-confirm]').click();
    await editor.locator(`[data-confirming="${at}"]`).waitFor({ state: 'detached' });
  }
}

/** Publishes what is open. @returns what the editor says then */
export async function publish(editor: Locator): Promise<string> {
  const button = editor.locator('[data-publish]:enabled');
  await button.waitFor();
  // What it says of what was done last stays until then.
  const earlier = (await editor.locator('.message').textContent())?.trim() || 'Nothing yet';
  await button.click();
  const message = editor.locator('.message').filter({ hasText: /\S/, hasNotText: earlier });
  await message.waitFor({ timeout: limit(120_000) });
  return (await message.textContent())?.trim() ?? '';
}

export async function undo(page: Page): Promise<void> {
  await page.locator('[data-undo-publishing]').click();
  await page.locator('[data-outcome]').getByText('What was there before is back').waitFor();
}

/** Has picks put into a post that has none, looks at it, and takes it over. @returns what is shown as new in the post */
export async function addPicks(page: Page, title: string): Promise<readonly string[]> {
  await page.locator('[data-look]').click();
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('button', { name: 'Add picks' }).click();
  await row.getByRole('link', { name: 'Look at it' }).click();
  await page.locator('.diff-addedline').last().waitFor();
  const added = await page.locator('.diff-addedline').allTextContents();
  await page.locator('.restore-revision').click();
  await page.waitForURL(/\/post\.php/);
  return added.map(text => text.replace(/^\s*(?:Added:)?\s*/, '').trim()).filter(Boolean);
}
