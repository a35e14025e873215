/** Whoever writes posts, in the block editor, with the keyboard and the buttons that everybody has. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { nonceOf } from './sender.ts';

/** What is written stands in a frame or not, as WordPress's release and the theme have it. */
async function canvas(page: Page): Promise<Page | FrameLocator> {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await page.locator('.editor-post-title__input, iframe[name="editor-canvas"]').first().waitFor();
  return (await frame.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

export interface Draft {
  readonly page: Page;
  /** What is written. */
  readonly body: Page | FrameLocator;
}

/** Opens an empty post, puts the tour away, and writes the title; the cursor then stands in the first paragraph. */
export async function beginPost(page: Page, title: string): Promise<Draft> {
  await page.goto('/wp-admin/post-new.php');
  const body = await canvas(page);
  const tour = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  const heading = body.locator('.editor-post-title__input');
  await heading.or(tour).first().waitFor();
  if (await tour.isVisible()) await tour.click();
  await heading.fill(title);
  await heading.press('Enter');
  return { page, body };
}

/** Types `/` and the block's name, as the empty paragraph invites to. */
export async function insertBlock({ page, body }: Draft, name: string): Promise<Locator> {
  await page.keyboard.type(`/${name}`);
  await page.getByRole('option', { name }).first().click();
  return body.locator('[data-type="care-picks/picks"]');
}

/** Save Draft. @returns the address at which those who may edit it look at it */
export async function saveDraft({ page }: Draft): Promise<string> {
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Draft saved').first().waitFor();
  return `/?p=${new URL(page.url()).searchParams.get('post')}&preview=true`;
}

/** What a contributor has in the place of Publish. @returns what has become of the post */
export async function submitForReview({ page }: Draft): Promise<string> {
  const saved = page.waitForResponse(response => {
    const address = decodeURIComponent(response.url());
    return response.request().method() === 'POST' && /\/wp\/v2\/posts\/\d+(?!\d|\/)/.test(address);
  });
  await page.locator('.editor-post-publish-button__button').click();
  await page
    .locator('.editor-post-publish-panel')
    .getByRole('button', { name: 'Submit for Review' })
    .click();
  const { status } = await (await saved).json();
  return status;
}

/** Publish, twice: the second button asks whether it is meant. @returns the address of the post */
export async function publish({ page }: Draft): Promise<string> {
  await page.locator('.editor-post-publish-button__button').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a').first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}

/** Types the name into the block's own field, and takes the first that is offered. */
export async function chooseMuscle(block: Locator, name: string): Promise<void> {
  const field = block.getByRole('combobox');
  await field.fill(name);
  await block.getByRole('option', { name }).first().waitFor();
  await field.press('Enter');
  await block.locator('iframe').waitFor();
}

/** Publishes a post without the editor, as programs of other makers do; WordPress takes of it what it takes of its author. */
export async function post(page: Page, title: string, content: string): Promise<string> {
  const answer = await page.request.post('/?rest_route=/wp/v2/posts', {
    headers: { 'X-WP-Nonce': await nonceOf(page) },
    data: { title, content, status: 'publish' },
  });
  const { link } = await answer.json();
  return link;
}
