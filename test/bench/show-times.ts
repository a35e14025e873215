/** How long a page takes to show its picks from two compiled folders, in turn, and what it asks for. */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { launch, serve } from '../support/engines/chromium.mjs';
import { mimeOf } from '../support/faults.mjs';
import { type Figure, median, spread } from './figures.ts';

/** Each is loaded so often, after two times that are not counted. */
const TIMES = 21;
const WARM_UP = 2;

const POST = `<!doctype html><meta charset="utf-8"><title>Post</title>
<script>document.addEventListener('care-picks-load', () =>
  requestAnimationFrame(() => setTimeout(() => { window.shown = performance.now(); })));</script>
<script type="module" src="/site/care-picks.js"></script>
<care-picks muscle="soleus"></care-picks>`;

interface Shown {
  readonly milliseconds: number;
  readonly requests: number;
}

type Browser = Awaited<ReturnType<typeof launch>>;

async function show(browser: Browser, origin: string): Promise<Shown> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await page.goto(`${origin}/post`);
  const handle = await page.waitForFunction('window.shown');
  const milliseconds = (await handle.jsonValue()) as number;
  await context.close();
  return { milliseconds, requests };
}

const serveFolder = (folder: string) =>
  serve(async (path: string) =>
    path === '/post'
      ? { type: mimeOf('.html'), body: POST }
      : {
          type: mimeOf(path),
          body: await readFile(join(folder, normalize(path.replace(/^\/site/, '')))),
        },
  );

/** @returns figures of `first`, of `second`, and of the second beside the first */
export async function showTimes(first: string, second: string): Promise<readonly Figure[]> {
  const sites = await Promise.all([serveFolder(first), serveFolder(second)]);
  const browser = await launch();
  const found: [Shown[], Shown[]] = [[], []];
  try {
    for (let round = -WARM_UP; round < TIMES; round += 1)
      for (const which of [0, 1] as const) {
        const shown = await show(browser, sites[which].origin);
        if (round >= 0) found[which].push(shown);
      }
  } finally {
    await browser.close();
    for (const { close } of sites) close();
  }
  const [few, many] = found.map(each => each.map(({ milliseconds }) => milliseconds)) as [
    number[],
    number[],
  ];
  const requests = found.map(each => Math.max(...each.map(shown => shown.requests))) as [
    number,
    number,
  ];
  return [
    { what: 'shown after, cap’s number of products', value: median(few), unit: 'ms' },
    { what: '… spread', value: spread(few), unit: 'ms' },
    { what: 'shown after, 100,000 products', value: median(many), unit: 'ms' },
    { what: '… spread', value: spread(many), unit: 'ms' },
    {
      what: 'shown, 100,000 to the cap',
      value: median(many) / median(few),
      unit: '×',
      atMost: 1.05,
    },
    { what: 'requests, cap’s number', value: requests[0], unit: '' },
    { what: 'requests, 100,000 products', value: requests[1], unit: '', atMost: requests[0] },
  ];
}
