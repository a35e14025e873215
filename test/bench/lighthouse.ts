/** What Lighthouse says of the built demo page, on its mobile setting: scores of 0 to 100. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { serve } from '../support/engines/chromium.mjs';
import { mimeOf } from '../support/faults.mjs';
import type { Figure } from './figures.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const LIGHTHOUSE = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

/** The scores that were promised. */
const PROMISED: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null }>
  >;
}

async function reportOn(address: string): Promise<Report> {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  const args = [LIGHTHOUSE, address, '--quiet', '--output=json', `--chrome-flags=${flags}`];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { CHROME_PATH: '/usr/bin/chromium', ...process.env },
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Report;
}

export async function lighthouse(): Promise<readonly Figure[]> {
  // As a static host does it: compressed.
  const { origin, close } = await serve(async (path: string) => {
    const name = path === '/' ? 'index.html' : normalize(path);
    const body = gzipSync(await readFile(join(DIST, name)));
    return { type: mimeOf(name), body, headers: { 'Content-Encoding': 'gzip' } };
  });
  try {
    const { categories, audits } = await reportOn(`${origin}/`);
    for (const { title, score } of Object.values(audits))
      if (score === 0) console.error(`  lighthouse: ${title}`);
    return Object.entries(PROMISED).map(([id, atLeast]) => ({
      what: categories[id]?.title ?? id,
      value: Math.round((categories[id]?.score ?? 0) * 100),
      unit: '',
      atLeast,
    }));
  } finally {
    close();
  }
}
