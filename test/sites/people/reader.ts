/** Whoever reads a post, with script and without: which products and cautions are there, and which of them are in sight. */
import type { Page } from 'playwright-core';
import { place } from './place.ts';
import { type Reading, readingOf, readRenderedIn } from './reading.ts';
import { visitor } from './visitor.ts';

/** Reads an address in a page; with script, once the widget says that it is there. */
export async function readIn(page: Page, address: string, withScript = true): Promise<Reading> {
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', line => {
    // What a page fetches from elsewhere, such as the picture of whoever is signed in, cannot come.
    const isOurs =
      !/^https?:/.test(line.location().url) || line.location().url.startsWith(place.origin);
    if (line.type() === 'error' && isOurs) problems.push(line.text());
  });
  await page.addInitScript(() => {
    addEventListener('care-picks-load', () => {
      document.documentElement.dataset.loaded = '';
    });
  });
  await page.goto(address);
  if (withScript) {
    // Picks that were painted first have their element once somebody comes near.
    await page.locator('care-picks').first().scrollIntoViewIfNeeded();
    await page.locator('html[data-loaded]').waitFor();
  }
  return readingOf(page, problems);
}

/** The same as somebody who was never there. */
export const readPage = async (address: string, withScript: boolean): Promise<Reading> =>
  readIn(await visitor({ javaScriptEnabled: withScript }), address, withScript);

/** What the command line draws of the same catalog, read in the same way. */
export const readRendered = async (catalog: string, muscle: string): Promise<Reading> =>
  readRenderedIn(await visitor({ javaScriptEnabled: false }), catalog, muscle);
