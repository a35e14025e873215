/** Whoever reads the posts of a recipe: what is there, what the console says, and what the page asks for. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { launch, serve } from '../../support/engines/chromium.mjs';
import { mimeOf } from '../../support/faults.mjs';
import { limit } from '../../support/speed/limit.mjs';

/** Serves a folder as static hosts do: @returns its origin, and how to end it. */
export const serveFolder = (folder: string): ReturnType<typeof serve> =>
  serve(async (path: string) => {
    // Chromium asks every site for it.
    if (path === '/favicon.ico') return { type: 'image/x-icon', body: '' };
    const named = join(folder, path);
    const file = statSync(named).isDirectory() ? join(named, 'index.html') : named;
    return { type: mimeOf(file), body: await readFile(file) };
  });

const browser = await launch();
after(() => browser.close());

export interface Reader {
  readonly page: Page;
  /** What went wrong: said by the console, thrown, not there, or asked of somebody else. */
  readonly problems: string[];
}

/** What frameworks say when the page is not what they drew is a mere warning. */
const isProblem = (type: string, text: string): boolean =>
  type === 'error' || (type === 'warning' && /hydrat|mismatch/i.test(text));

/** Somebody who was never there. */
export async function newReader(origin: string, javaScriptEnabled: boolean): Promise<Reader> {
  const context: BrowserContext = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled,
  });
  context.setDefaultTimeout(limit(30_000));
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', line => {
    if (isProblem(line.type(), line.text())) problems.push(line.text());
  });
  page.on('request', request => {
    const url = request.url();
    if (/^http/.test(url) && !url.startsWith(`${origin}/`)) problems.push(`asked for ${url}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(
    'addEventListener("care-picks-load", () => { window.loads = (window.loads ?? 0) + 1; })',
  );
  return { page, problems };
}

/** Does what brings other picks, and waits until they are there. */
export async function untilLoaded(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate('window.loads = 0');
  await act();
  await page.waitForFunction('window.loads > 0');
}
