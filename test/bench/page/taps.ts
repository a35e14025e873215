/**
 * From a tap on the phase switch to the next paint, which shows that it was felt, and to the paint that shows the
 * other list; on the slow phone, with nine products and with fifty, beside a tap on a bare radio button, below
 * which no switch can come. The first taps are told apart: they come before the page has had a quiet moment to
 * warm up.
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

const MANY = '50 products';

/** To and fro. */
const TAPS = 6;

/** How long a tap took, in milliseconds. */
interface Tap {
  readonly next: number;
  readonly list: number;
}

/** Notes for each tap when the page was painted next, and when with other cards. */
const WATCH = `
  window.taps = [];
  const ids = () => {
    const all = cards();
    const hidden = all[0]?.getRootNode().querySelectorAll('section[hidden]').length;
    const checked = document.querySelector('input:checked')?.value;
    return [...all.map(card => card.dataset.product), hidden, checked].join();
  };
  let before;
  // A radio button is checked by the time its click is told of.
  addEventListener('pointerdown', () => { before = ids(); }, true);
  addEventListener('click', event => {
    const { timeStamp } = event;
    const painted = told => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { port1.close(); told(performance.now() - timeStamp); };
      port2.postMessage(0);
    };
    let next;
    requestAnimationFrame(() => painted(after => { next = after; }));
    requestAnimationFrame(function look() {
      if (ids() === before) { requestAnimationFrame(look); return; }
      painted(list => taps.push({ next, list }));
    });
  }, true);`;

async function tap(browser: Browser, address: string): Promise<readonly Tap[]> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await page.goto(address);
    await page.evaluate('quiet');
    await slowProcessor(page);
    await page.evaluate(WATCH);
    for (let done = 0; done < TAPS; done += 1) {
      await page
        .locator('.phase input')
        .nth(done % 2)
        .tap();
      await page.waitForFunction(`taps.length > ${done}`);
      // Nobody taps before the page has tidied up after the last one. (A slowed page calls no moment idle.)
      await page.evaluate('new Promise(later => setTimeout(later, 300))');
    }
    return (await page.evaluate('taps')) as Tap[];
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
    { name: MANY, picks: widget('many'), cards: 50, hosts: ['care-picks'] },
  ];
  const found = subjects.map((subject, at) => ({
    name: subject.name,
    address: publish(`/posts/tap-${at}.html`, post(subject, 'inside')),
    first: [] as Tap[],
    later: [] as Tap[],
  }));
  for (let run = 0; run < runs; run += 1)
    for (const { address, first, later } of found) {
      const [one, ...others] = await tap(browser, address);
      if (one) first.push(one);
      later.push(...others);
    }
  const of = (all: readonly Tap[], until: keyof Tap): readonly number[] =>
    all.map(each => each[until]);
  const [bare = 0, few = 0, many = 0] = found.map(({ later }) => median(of(later, 'list')));
  return [
    ...found.flatMap(({ name, first, later }) => [
      {
        what: `tap on the phase, ${name}: next paint`,
        value: median(of(later, 'next')),
        unit: 'ms',
        ...(name === MANY && { atMost: 50 }),
      },
      { what: '  … spread', value: spread(of(later, 'next')), unit: 'ms' },
      { what: '  … the first one', value: median(of(first, 'next')), unit: 'ms' },
      { what: '  … the other list', value: median(of(later, 'list')), unit: 'ms' },
      { what: '  … spread', value: spread(of(later, 'list')), unit: 'ms' },
      {
        what: '  … the first one',
        value: median(of(first, 'list')),
        unit: 'ms',
        // What is there is shown at once; a first tap on a bare radio button takes a third of it.
        ...(name === MANY && { atMost: 100 }),
      },
    ]),
    {
      what: '50 products, the list, to a bare radio button',
      value: many / bare,
      unit: '×',
      atMost: 15,
    },
    { what: '  … to 9 products', value: many / few, unit: '×', atMost: 2.5 },
  ];
}
