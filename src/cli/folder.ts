/** Every file of the folder that an author uploads, one at a time: code, data, pages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompiledFile, compile } from '../catalog/compile.ts';
import { catalogJsonSchema } from '../catalog/json-schema.ts';
import { MUSCLE_NAMES, MUSCLES, muscleById } from '../catalog/muscles.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { MuscleFile } from '../catalog/types.ts';
import { HEADERS } from './headers.ts';
import { page } from './page.ts';

/** The built scripts, beside which the built CLI lies. */
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** The scripts, each after what it loads. */
const scriptNames = async (): Promise<readonly string[]> => {
  const chunks = await readdir(join(DIST, 'chunks'));
  return [...chunks.map(name => `chunks/${name}`), 'care-picks.js', 'embed.js'];
};

/** How many files there will be: what a progress line counts up to. */
export const folderSize = async (): Promise<number> =>
  (await scriptNames()).length + MUSCLE_NAMES.size + 1 + MUSCLES.length + 2;

/** @returns a generator, so that no more than one file is in memory */
export async function* folder(catalog: Catalog): AsyncGenerator<CompiledFile, void> {
  for (const name of await scriptNames())
    yield { name, text: await readFile(join(DIST, name), 'utf8') };
  for (const { name, text } of compile(catalog)) {
    yield { name: `catalog/${name}`, text };
    const muscle = muscleById(name.replace(/\.json$/, ''));
    if (!muscle) continue;
    // The page is made from what the reader's file says, and from nothing else of the catalog.
    yield { name: `picks/${muscle.id}.html`, text: await page(JSON.parse(text) as MuscleFile) };
  }
  yield { name: 'catalog.schema.json', text: `${JSON.stringify(catalogJsonSchema(), null, 2)}\n` };
  yield { name: '_headers', text: HEADERS };
}
