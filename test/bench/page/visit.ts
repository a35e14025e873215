/** One visit of a slow phone to a page: what it cost and when it was done. */
import type { Browser, CDPSession } from 'playwright-core';

export interface Visit {
  /** Milliseconds until the picks are painted. */
  readonly painted: number;
  readonly lcp: number;
  readonly cls: number;
  readonly blocked: number;
  /** Compressed bytes of all files but the page, until the picks are painted. */
  readonly bytes: number;
  readonly requests: number;
  readonly heap: number;
}

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** @param isWarm whether the page was visited before */
export async function visit(browser: Browser, address: string, isWarm = false): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    deviceScaleFactor: 2,
    locale: 'en-US',
  });
  try {
    if (isWarm) {
      const before = await context.newPage();
      await before.goto(address, { waitUntil: 'networkidle' });
      await before.close();
    }
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    let bytes = 0;
    let requests = 0;
    let isDone = false;
    const documents = new Set<string>();
    session.on('Network.requestWillBeSent', ({ requestId, type }) => {
      if (type === 'Document') documents.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (isDone || documents.has(requestId)) return;
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.goto(address);
    const isEmpty = await page.evaluate(() => document.documentElement.dataset.cards === '0');
    if (!isEmpty) await page.waitForFunction('window.painted', undefined, { timeout: 60_000 });
    isDone = true;
    const painted = Number(await page.evaluate('window.painted ?? 0'));
    await page.waitForLoadState('networkidle');
    const found = (await page.evaluate('({ lcp, cls: shift, blocked })')) as Pick<
      Visit,
      'lcp' | 'cls' | 'blocked'
    >;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { painted, bytes, requests, heap: usedSize, ...found };
  } finally {
    await context.close();
  }
}
