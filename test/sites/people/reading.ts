/** What is read of the picks in a page: which products and cautions are there, and which of them are in sight. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../src/build/setup.mjs';
import { type Seen, seenIn } from '../../node/old-browsers/in-sight.ts';

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

export async function readingOf(page: Page, problems: readonly string[]): Promise<Reading> {
  return { page, seen: await read(page, seenIn), cautions: await read(page, cautionsIn), problems };
}

/**
 * What the command line draws of a catalog.
 *
 * @param page one without script, at an origin that it may ask for `/rendered`
 */
export async function readRenderedIn(
  page: Page,
  catalog: string,
  muscle: string,
): Promise<Reading> {
  const words = [join(root, 'src/cli/care-picks.mjs'), 'render', catalog, '--muscle', muscle];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  await page.route('**/*', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${stdout}` }),
  );
  await page.goto('/rendered');
  return readingOf(page, []);
}
