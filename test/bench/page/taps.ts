/**
 * From a tap on the phase switch to the paint that shows the other list, on the slow phone, with nine products
 * and with fifty. The first taps are told apart: they come before the page has had a quiet moment to warm up.
 */
import type { Browser } from 'playwright-core';
import { type Figure, median, spread } from '../figures.ts';
import { newPhone, slowProcessor } from './phone.ts';
import { post } from './post.ts';
import type { Site } from './site.ts';

/** To and fro. */
const TAPS = 6;

/** Notes for each tap how long it took until the cards were others and painted. */
const WATCH = `
  window.taps = [];
  const ids = () => cards().map(card => card.dataset.product).join();
  addEventListener('click', event => {
    const { timeStamp } = event;
    // The label is tapped, and hands a click on to its button.
    if (event.composedPath()[0].localName === 'input') return;
    const before = ids();
    requestAnimationFrame(function look() {
      if (ids() === before) { requestAnimationFrame(look); return; }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { port1.close(); taps.push(performance.now() - timeStamp); };
      port2.postMessage(0);
    });
  }, true);`;

async function tap(browser: Browser, address: string): Promise<readonly number[]> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await page.goto(address);
    await page.evaluate('quiet');
    await slowProcessor(page);
    await page.evaluate(WATCH);
    for (let done = 0; done < TAPS; done += 1) {
      await page
        .locator('care-picks label.phase')
        .nth(done % 2)
        .tap();
      await page.waitForFunction(`taps.length > ${done}`);
    }
    return (await page.evaluate('taps')) as number[];
  } finally {
    await phone.close();
  }
}

export async function taps(
  browser: Browser,
  { publish }: Site,
  runs: number,
): Promise<readonly Figure[]> {
  const pages = [
    { products: 9, folder: 'site' },
    { products: 50, folder: 'many' },
  ].map(({ products, folder }) => {
    const picks = `<script type="module" src="/${folder}/care-picks.js"></script><care-picks muscle="soleus"></care-picks>`;
    const subject = { name: '', picks, cards: products, hosts: ['care-picks'] };
    return { products, address: publish(`/posts/tap-${products}.html`, post(subject, 'inside')) };
  });
  const found = pages.map(page => ({ ...page, first: [] as number[], later: [] as number[] }));
  for (let run = 0; run < runs; run += 1)
    for (const { address, first, later } of found) {
      const [one = 0, ...others] = await tap(browser, address);
      first.push(one);
      later.push(...others);
    }
  return found.flatMap(({ products, first, later }) => [
    {
      what: `tap on the phase, ${products} products`,
      value: median(later),
      unit: 'ms',
      ...(products === 50 && { atMost: 50 }),
    },
    { what: '  … spread', value: spread(later), unit: 'ms' },
    {
      what: '  … the first one',
      value: median(first),
      unit: 'ms',
      ...(products === 50 && { atMost: 50 }),
    },
  ]);
}
