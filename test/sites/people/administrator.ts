/** What whoever runs the site does in its administration, by its forms alone. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../src/build/setup.mjs';
import { PASSWORD, place } from './place.ts';

export const ADMINISTRATOR = 'owner';

/** The catalog that the project brings along. */
export const SAMPLE = join(root, 'catalog/catalog.json');

/** WordPress's own installer, from the empty database to the account of the owner. */
export async function install(page: Page): Promise<void> {
  await page.goto('/wp-admin/install.php');
  await page.locator('#weblog_title').fill('Notes on muscles');
  await page.locator('#user_login').fill(ADMINISTRATOR);
  await page.locator('#pass1').fill(PASSWORD);
  await page.locator('#admin_email').fill('owner@example.com');
  await page.locator('#submit').click();
  await page.getByText('WordPress has been installed').waitFor();
}

export type Role = 'author' | 'contributor' | 'editor' | 'subscriber';

/** Makes an account whose name is its role. */
export async function addUser(page: Page, role: Role): Promise<void> {
  await page.goto('/wp-admin/user-new.php');
  await page.locator('#user_login').fill(role);
  await page.locator('#email').fill(`${role}@example.com`);
  await page.locator('#pass1').fill(PASSWORD);
  await page.locator('#send_user_notification').uncheck();
  await page.locator('#role').selectOption(role);
  await page.locator('#createusersub').click();
  await page.locator('#message').getByText('New user created').waitFor();
}

async function upload(page: Page): Promise<void> {
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  await page.locator('#pluginzip').setInputFiles(place.zip);
  await page.locator('#install-plugin-submit').click();
}

/** Plugins → Add New → Upload Plugin → Activate. */
export async function uploadPlugin(page: Page): Promise<void> {
  await upload(page);
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated').waitFor();
}

/** The same where it is active: WordPress asks whether it is to be replaced. */
export async function updatePlugin(page: Page): Promise<void> {
  await upload(page);
  await page.getByRole('link', { name: 'Replace current with uploaded' }).click();
  await page.getByText('Plugin updated successfully').waitFor();
}

export async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.goto('/wp-admin/themes.php');
  const theme = page.locator(`.theme[data-slug="${name}"]`);
  if (await theme.evaluate(element => element.classList.contains('active'))) return;
  await theme.hover();
  await theme.locator('a.activate').click();
  await page.locator(`.theme.active[data-slug="${name}"]`).waitFor();
}

/** Tools → Export → All content. @returns the path of the file that is downloaded */
export async function exportPosts(page: Page): Promise<string> {
  await page.goto('/wp-admin/export.php');
  const coming = page.waitForEvent('download');
  await page.locator('#export-filters #submit').click();
  const download = await coming;
  // Under the name that WordPress gives it, which says what it is.
  const file = join(
    await mkdtemp(join(tmpdir(), 'care-picks-export-')),
    download.suggestedFilename(),
  );
  await download.saveAs(file);
  return file;
}
