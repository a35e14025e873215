/**
 * What fifty widgets cost in a page that has one, beside one more. It is the time in which the page can do nothing
 * else, so that waiting for a frame, which both do, flatters neither.
 */
import type { Browser } from 'playwright-core';
import { type Figure, median, spread } from '../figures.ts';
import { ELEMENT, MODULE } from './ours.ts';
import { newPhone, slowProcessor } from './phone.ts';
import { post } from './post.ts';
import type { Site } from './site.ts';

/** Puts widgets in, and ends when the picks of all are painted. */
const ADD = `async count => {
  const begun = performance.now();
  const added = Array.from({ length: count }, () => {
    const element = document.createElement('care-picks');
    element.setAttribute('muscle', 'soleus');
    return element;
  });
  const loaded = added.map(element => new Promise(resolve => {
    element.addEventListener('care-picks-load', resolve, { once: true });
  }));
  document.body.append(...added);
  await Promise.all(loaded);
  return await new Promise(afterPaint) - begun;
}`;

interface Cost {
  /** Milliseconds until all are painted. */
  readonly painted: number;
  /** Milliseconds in which the page was busy. */
  readonly busy: number;
  /** How many requests they made. */
  readonly requests: number;
}

async function cost(browser: Browser, address: string, count: number): Promise<Cost> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await page.goto(address);
    await page.evaluate('quiet');
    const session = await slowProcessor(page);
    await session.send('Performance.enable');
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    let requests = 0;
    page.on('request', () => {
      requests += 1;
    });
    const before = await busy();
    const painted = (await page.evaluate(`(${ADD})(${count})`)) as number;
    return { painted, busy: (await busy()) - before, requests };
  } finally {
    await phone.close();
  }
}

export async function more(
  browser: Browser,
  { publish }: Site,
  runs: number,
): Promise<readonly Figure[]> {
  const subject = { name: '', picks: `${MODULE}${ELEMENT}`, cards: 1, hosts: ['care-picks'] };
  const address = publish('/posts/more.html', post(subject, 'inside'));
  const found = [1, 10, 50].map(count => ({ count, costs: [] as Cost[] }));
  for (let run = 0; run < runs; run += 1)
    for (const { count, costs } of found) costs.push(await cost(browser, address, count));
  const of = (key: keyof Cost, wanted: number): number[] =>
    found.find(({ count }) => count === wanted)?.costs.map(one => one[key]) ?? [];
  return [
    ...found.flatMap(({ count }) => [
      { what: `${count} more: busy for`, value: median(of('busy', count)), unit: 'ms' },
      { what: '  … spread', value: spread(of('busy', count)), unit: 'ms' },
      { what: '  … painted after', value: median(of('painted', count)), unit: 'ms' },
    ]),
    {
      what: '50 more, to one more',
      value: median(of('busy', 50)) / median(of('busy', 1)),
      unit: '×',
      // Each is drawn whole: no more than so many times one.
      atMost: 50,
    },
    {
      what: '  … by the time until painted',
      value: median(of('painted', 50)) / median(of('painted', 1)),
      unit: '×',
    },
    {
      // The first that is put in beside one that is only painted asks for what draws it.
      what: '  … requests more than of one',
      value: median(of('requests', 50)) - median(of('requests', 1)),
      unit: '',
      atMost: 0,
    },
  ];
}
