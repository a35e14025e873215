/** One visit of the phone to a post, until the page is quiet: what it cost and when the picks were there. */
import type { Browser, Page } from 'playwright-core';
import { heap, newPhone, slowNetwork, slowProcessor } from './phone.ts';

export interface Visit {
  /** Milliseconds until the picks are painted; 0 where none come. */
  readonly painted: number;
  readonly lcp: number;
  readonly cls: number;
  /** What each task held the page up beyond 50 milliseconds, all together. */
  readonly blocked: number;
  /** Compressed bytes of the post and all that was asked for until the picks were painted. */
  readonly bytes: number;
  /** … and until the page was quiet. */
  readonly bytesInAll: number;
  readonly requests: number;
  readonly requestsInAll: number;
  /** How often the file was asked for that was asked for most. */
  readonly requestsPerFile: number;
  readonly heap: number;
}

/** Runs in the page. The post is the first entry; what a cache gave costs nothing. */
const READ = `(() => {
  const [post] = performance.getEntriesByType('navigation');
  const files = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:'));
  const sent = entries => entries.reduce((sum, { transferSize }) => sum + transferSize, post.transferSize);
  const { begun, painted, lcp, cls, blocked } = seen;
  const before = files.filter(({ startTime }) => startTime <= begun);
  const asked = entries => entries.filter(({ transferSize }) => transferSize > 0).length;
  const names = files.map(({ name }) => name);
  return {
    painted, lcp, cls, blocked,
    bytes: sent(before), bytesInAll: sent(files),
    requests: asked(before), requestsInAll: asked(files),
    requestsPerFile: Math.max(0, ...names.map(name => names.filter(other => other === name).length)),
  };
})()`;

/** What a page asked of other machines, which would be measured too. */
function strangers(page: Page, origin: string): readonly string[] {
  const found: string[] = [];
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) found.push(url);
  });
  return found;
}

/** @param isWarm whether the phone was there before and has kept what it may */
export async function visit(browser: Browser, address: string, isWarm = false): Promise<Visit> {
  const phone = await newPhone(browser);
  try {
    if (isWarm) {
      const before = await phone.newPage();
      await before.goto(address);
      await before.evaluate('quiet');
      await before.close();
    }
    const page = await phone.newPage();
    const away = strangers(page, new URL(address).origin);
    // Another page of the blog was there before, so that starting the browser is not part of it.
    await page.goto(new URL('/posts/blank.html', address).href);
    const session = await slowProcessor(page);
    await slowNetwork(session);
    await page.goto(address);
    await page.evaluate('quiet');
    if (away.length > 0) throw new Error(`${address} asked other machines for ${away.join()}.`);
    const found = (await page.evaluate(READ)) as Omit<Visit, 'heap'>;
    return { ...found, heap: await heap(session) };
  } finally {
    await phone.close();
  }
}
