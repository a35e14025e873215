/**
 * How long a letter takes in the editor of the demo page, from the key to the paint after it, in a catalog
 * of a hundred products (as many as the list draws) and in one of 5,000, in turn.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, serve } from '../support/engines/chromium.mjs';
import { mimeOf } from '../support/faults.mjs';
import { product } from './catalogs.ts';
import { type Figure, median, spread } from './figures.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FEW = 100;
const MANY = 5000;
const ROUNDS = 3;
/** At the pace of somebody who types fast, so that checks run in between. */
const PACE = 80;
const LETTERS = 'Cold pack for the calf, soft';

type Browser = Awaited<ReturnType<typeof launch>>;

const catalogOf = (count: number): string =>
  JSON.stringify(
    { version: 1, products: Array.from({ length: count }, (_, at) => product(at)) },
    null,
    2,
  );

/** Notes for each letter how long the page took to paint after it. */
const WATCH = `
  window.times = [];
  addEventListener('keydown', () => {
    const begun = performance.now();
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - begun)));
  }, true);`;

async function type(browser: Browser, origin: string, text: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  const editor = page.locator('catalog-editor');
  await editor.scrollIntoViewIfNeeded();
  const buffer = Buffer.from(text);
  await editor
    .locator('input[type="file"]')
    .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer });
  await editor.locator('[data-checked="yes"]').waitFor({ timeout: 120_000 });
  const title = editor.locator('[id="products[0].title"]');
  await title.click();
  await page.evaluate(WATCH);
  await title.pressSequentially(LETTERS, { delay: PACE });
  const times = (await page.evaluate('window.times')) as number[];
  await context.close();
  return times;
}

export async function typing(): Promise<readonly Figure[]> {
  const { origin, close } = await serve(async (path: string) => {
    const name = path === '/' ? 'index.html' : normalize(path);
    return { type: mimeOf(name), body: await readFile(join(DIST, name)) };
  });
  const texts = [catalogOf(FEW), catalogOf(MANY)] as const;
  const browser = await launch();
  const found: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const which of [0, 1] as const)
        found[which].push(...(await type(browser, origin, texts[which])));
  } finally {
    await browser.close();
    close();
  }
  const [few, many] = found;
  return [
    { what: `a letter, ${FEW} products`, value: median(few), unit: 'ms' },
    { what: '… spread', value: spread(few), unit: 'ms' },
    { what: '… slowest', value: Math.max(...few), unit: 'ms' },
    { what: `a letter, ${MANY} products`, value: median(many), unit: 'ms' },
    { what: '… spread', value: spread(many), unit: 'ms' },
    { what: '… slowest', value: Math.max(...many), unit: 'ms' },
    {
      what: `a letter, ${MANY} to ${FEW}`,
      value: median(many) / median(few),
      unit: '×',
      atMost: 1.5,
    },
  ];
}
