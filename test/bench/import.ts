/** How an import bears an export of sixty posts, and one of 100 MB. */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { exportBytes } from '../node/import/support/large-export.ts';
import { type Figure, median } from './figures.ts';

const RUNS = 3;
const POSTS = 60;
const BYTES = 100e6;

const MEASURED = fileURLToPath(new URL('measured.mjs', import.meta.url));

interface Taken {
  readonly code: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function imported(file: string, draft: string): Taken {
  rmSync(draft, { force: true });
  const said = execFileSync(process.execPath, [MEASURED, 'import', file, '--out', draft], {
    encoding: 'utf8',
    maxBuffer: 100e6,
  });
  const taken: Taken = JSON.parse(said.trim().split('\n').at(-1) ?? '');
  if (taken.code !== 0) throw new Error(`${file} was not imported: ${said}`);
  return taken;
}

async function measure(folder: string): Promise<readonly Figure[]> {
  const written = async (name: string, what: Parameters<typeof exportBytes>[0]) => {
    const file = join(folder, name);
    await pipeline(Readable.from(exportBytes(what)), createWriteStream(file));
    return file;
  };
  const draft = join(folder, 'draft.json');
  // Nine products in each post: the same in all of them, and in others each post's own.
  const same = await written('same.xml', { posts: POSTS });
  const own = await written('own.xml', { posts: POSTS, own: 9 });
  const large = await written('large.xml', { bytes: BYTES, own: 1 });
  const often = (file: string) =>
    median(Array.from({ length: RUNS }, () => imported(file, draft).seconds));
  const taken = imported(large, draft);
  return [
    { what: '60 posts, nine products', value: often(same), unit: 's' },
    { what: '60 posts, 540 products', value: often(own), unit: 's' },
    { what: 'large export', value: statSync(large).size / 1e6, unit: 'MB' },
    { what: '… read in', value: taken.seconds, unit: 's' },
    { what: '… memory', value: taken.megabytes, unit: 'MB', atMost: 512 },
  ];
}

export async function importing(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
