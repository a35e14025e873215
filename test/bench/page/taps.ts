/**
 * From a tap on the phase switch to the paint that shows the other list, on the slow phone, with nine products
 * and with fifty, beside a tap on a bare radio button, below which no switch can come. The first taps are told
 * apart: they come before the page has had a quiet moment to warm up.
 */
import type { Browser } from 'playwright-core';
import { type Figure, median, spread } from '../figures.ts';
import { newPhone, slowProcessor } from './phone.ts';
import { post } from './post.ts';
import type { Site } from './site.ts';
import type { Subject } from './subject.ts';

/** What any switch of two phases is made of. */
const BARE = ['acute', 'chronic']
  .map(
    phase =>
      `<label class="phase" style="display: block"><input type="radio" name="phase" value="${phase}"> ${phase}, or so it seems</label>`,
  )
  .join('\n');

/** To and fro. */
const TAPS = 6;

/** Notes for each tap how long it took until the cards were others and painted. */
const WATCH = `
  window.taps = [];
  const ids = () => {
    const all = cards();
    const hidden = all[0]?.getRootNode().querySelectorAll('section[hidden]').length;
    const checked = document.querySelector('input:checked')?.value;
    return [...all.map(card => card.dataset.product), hidden, checked].join();
  };
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
        .locator('label.phase')
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
  const widget = (folder: string) =>
    `<script type="module" src="/${folder}/care-picks.js"></script><care-picks muscle="soleus"></care-picks>`;
  const subjects: readonly Subject[] = [
    { name: 'a bare radio button', picks: BARE, cards: 0 },
    { name: '9 products', picks: widget('site'), cards: 9, hosts: ['care-picks'] },
    { name: '50 products', picks: widget('many'), cards: 50, hosts: ['care-picks'] },
  ];
  const found = subjects.map((subject, at) => ({
    name: subject.name,
    address: publish(`/posts/tap-${at}.html`, post(subject, 'inside')),
    first: [] as number[],
    later: [] as number[],
  }));
  for (let run = 0; run < runs; run += 1)
    for (const { address, first, later } of found) {
      const [one = 0, ...others] = await tap(browser, address);
      first.push(one);
      later.push(...others);
    }
  const [bare = 0, few = 0, many = 0] = found.map(({ later }) => median(later));
  return [
    ...found.flatMap(({ name, first, later }) => [
      { what: `tap on the phase, ${name}`, value: median(later), unit: 'ms' },
      { what: '  … spread', value: spread(later), unit: 'ms' },
      { what: '  … the first one', value: median(first), unit: 'ms' },
    ]),
    { what: '50 products, to a bare radio button', value: many / bare, unit: '×', atMost: 4 },
    { what: '  … to 9 products', value: many / few, unit: '×', atMost: 1.5 },
  ];
}
