/**
 * The same picks in the same post on the same slow phone: by hand, by each of our forms, by others. All in turn,
 * so that whatever else the machine does falls on all alike. `RUNS=3` is for a quick look.
 */
import { launch } from '../../support/chromium.mjs';
import type { Figure } from '../figures.ts';
import { cases } from './cases.ts';
import { promises } from './promises.ts';
import { serveSite } from './site.ts';
import { told } from './told.ts';
import { type Visit, visit } from './visit.ts';

const RUNS = Number(process.env.RUNS ?? 9);

export async function page(): Promise<readonly Figure[]> {
  const site = await serveSite('');
  const browser = await launch();
  const found = new Map<string, Visit[]>();
  try {
    const all = await cases(browser, site);
    for (let run = 0; run < RUNS; run += 1) {
      for (const { name, address, isWarm } of all) {
        const one = await visit(browser, address, isWarm);
        found.set(name, [...(found.get(name) ?? []), one]);
      }
      console.error(`  page: ${run + 1} of ${RUNS} rounds`);
    }
  } finally {
    await browser.close();
    site.close();
  }
  return [...told(found), ...promises(found)];
}
