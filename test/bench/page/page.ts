/**
 * The same picks in the same post on the same slow phone: by hand, by each of our forms, by others. All in turn,
 * so that whatever else the machine does falls on all alike. `RUNS=3` is for a quick look.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../../support/engines/chromium.mjs';
import type { Figure } from '../figures.ts';
import { cases } from './cases.ts';
import { compileFifty } from './fifty.ts';
import { more } from './more.ts';
import { promises } from './promises.ts';
import { rounds } from './rounds.ts';
import { type Site, serveSite } from './site.ts';
import { taps } from './taps.ts';
import { told } from './told.ts';
import { type Visit, visit } from './visit.ts';

const RUNS = Number(process.env.RUNS ?? 9);

const say = (text: string): void => console.error(`  page: ${text}`);

async function visits(browser: Browser, site: Site): Promise<readonly Figure[]> {
  const all = await cases(browser, site);
  const found = new Map<string, Visit[]>();
  // The first visit of all takes longer than any after it.
  for (const { address } of all.slice(0, 2)) await visit(browser, address);
  for (let run = 0; run < RUNS; run += 1) {
    say(`round ${run + 1} of ${RUNS}`);
    for (const { name, address, isWarm } of all) {
      const one = await visit(browser, address, isWarm);
      found.set(name, [...(found.get(name) ?? []), one]);
    }
  }
  return [...told(found), ...promises(found)];
}

export async function page(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-bench-'));
  const site = await serveSite(await compileFifty(folder));
  const browser = await launch();
  try {
    const seen = await visits(browser, site);
    say('taps');
    const tapped = await taps(browser, site, RUNS);
    say('more widgets');
    const added = await more(browser, site, RUNS);
    say('1,000 rounds');
    return [...seen, ...tapped, ...added, ...(await rounds(browser, site))];
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}
