/** Whoever reads a post, with script and without: which products and cautions are there, and which of them are in sight. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../src/build/setup.mjs';
import { type Seen, seenIn } from '../../node/old-browsers/in-sight.ts';
import { place } from './place.ts';
import { visitor } from './visitor.ts';

/** Each product of a page with the codes of its cautions, those of its first list and those behind the tap. */
export type Cautions = Readonly<Record<string, readonly string[]>>;

/** Sent to the page as source, it uses nothing around it. */
function cautionsIn(): Cautions {
  const widget = document.querySelector('care-picks');
  const cards = [...(widget?.shadowRoot ?? document).querySelectorAll('[data-product]')];
  return Object.fromEntries(
    cards.map(card => [
      card.getAttribute('data-product') ?? '',
      [...card.querySelectorAll('[data-caution]')]
        .map(each => `${each.getAttribute('data-caution')} ${each.getAttribute('data-form') ?? ''}`)
        .sort(),
    ]),
  );
}

/** Node's loader wraps functions in a call that no page knows. */
const read = <T>(page: Page, from: () => T): Promise<T> =>
  page.evaluate(`(() => { const __name = value => value; return (${from})(); })()`);

export interface Reading {
  readonly page: Page;
  readonly seen: Seen;
  readonly cautions: Cautions;
  /** What the console said that is no mere notice, and what was thrown. */
  readonly problems: readonly string[];
}

async function readingOf(page: Page, problems: readonly string[]): Promise<Reading> {
  return { page, seen: await read(page, seenIn), cautions: await read(page, cautionsIn), problems };
}

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
  if (withScript) await page.locator('html[data-loaded]').waitFor();
  return readingOf(page, problems);
}

/** The same as somebody who was never there. */
export const readPage = async (address: string, withScript: boolean): Promise<Reading> =>
  readIn(await visitor({ javaScriptEnabled: withScript }), address, withScript);

/** What the command line draws of the same catalog, read in the same way. */
export async function readRendered(catalog: string, muscle: string): Promise<Reading> {
  const words = [join(root, 'src/cli/care-picks.mjs'), 'render', catalog, '--muscle', muscle];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const page = await visitor({ javaScriptEnabled: false });
  await page.route('**/*', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${stdout}` }),
  );
  await page.goto('/rendered');
  return readingOf(page, []);
}
