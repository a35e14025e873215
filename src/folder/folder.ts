/**
 * Every file of the folder that an author uploads, one at a time: code, data, pages. The command line writes it to a
 * disk and the editor into an archive, so it knows neither.
 */

import { MUSCLE_NAMES, MUSCLES, muscleById } from '../catalog/anatomy/muscles.ts';
import { compile } from '../catalog/compile/compile.ts';
import { catalogJsonSchema } from '../catalog/format/json-schema.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import type { OutputFile } from '../domain/output-file.ts';
import type { MuscleFile } from '../domain/types.ts';
import { widgetCss } from '../view/styles/widget.ts';
import { firstFile } from './first.ts';
import { HEADERS } from './headers.ts';
import { withLightColors } from './light-colors.ts';
import { page } from './page.ts';

/** The scripts of a folder whose chunks have these names, each after those that it loads, and what goes with them. */
export const scriptNames = (chunks: readonly string[]): readonly string[] => [
  ...chunks.map(name => `chunks/${name}`),
  'care-picks.js',
  'embed.js',
  'LICENSES.txt',
  'hashes.json',
];

/** How many files there will be besides the scripts, for a progress line. */
export const FILES_BESIDE_SCRIPTS = 2 * MUSCLE_NAMES.size + 1 + MUSCLES.length + 3;

/** What is the same for every catalog. */
export function* sameForAll(): Generator<OutputFile, void> {
  yield { name: 'care-picks.css', text: `${withLightColors(widgetCss).trim()}\n` };
  yield { name: 'catalog.schema.json', text: `${JSON.stringify(catalogJsonSchema(), null, 2)}\n` };
  yield { name: '_headers', text: HEADERS };
}

/**
 * @param scripts names of the built scripts, as `scriptNames` gives them
 * @param readScript gives the text of one
 * @returns a generator, so that no more than one file is in memory
 */
export async function* folder(
  catalog: Catalog,
  scripts: readonly string[],
  readScript: (name: string) => Promise<string>,
): AsyncGenerator<OutputFile, void> {
  for (const name of scripts) yield { name, text: await readScript(name) };
  for (const { name, text } of compile(catalog)) {
    yield { name: `catalog/${name}`, text };
    const muscle = muscleById(name.replace(/\.json$/, ''));
    // An alias says where to look, for what is painted first too.
    if (!muscle && name !== 'index.json') yield { name: `first/${name}`, text };
    if (!muscle) continue;
    // Both are made from the reader's file, and from nothing else in the catalog.
    const file = JSON.parse(text) as MuscleFile;
    yield { name: `first/${name}`, text: `${JSON.stringify(await firstFile(file))}\n` };
    yield { name: `picks/${muscle.id}.html`, text: await page(file) };
  }
  yield* sameForAll();
}
