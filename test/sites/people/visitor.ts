/** Somebody with a browser: each has one of their own, so that nobody is signed in as another. */
import { after } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../support/engines/chromium.mjs';
import { limit } from '../../support/speed/limit.mjs';
import { PASSWORD, place } from './place.ts';

const browser = await launch();
after(() => browser.close());

export interface VisitorOptions {
  readonly javaScriptEnabled?: boolean;
}

/** A page of somebody whom the site does not know; addresses begin at the site's root. */
export async function visitor({ javaScriptEnabled = true }: VisitorOptions = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL: place.origin,
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled,
  });
  context.setDefaultTimeout(limit(30_000));
  return context.newPage();
}

const known = new Map<string, Page>();

/** A page of somebody who signs in, once: who comes again is still signed in. */
export async function signedIn(name: string): Promise<Page> {
  const earlier = known.get(name);
  if (earlier) return earlier.context().newPage();
  const page = await visitor();
  await page.goto('/wp-login.php');
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(PASSWORD);
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();
  known.set(name, page);
  return page;
}
