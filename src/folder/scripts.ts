/** The scripts of a folder: those that were built, and in two of them which names of muscles have files there. */
import { MUSCLE_NAMES, MUSCLES } from '../catalog/anatomy/muscles.ts';
import { IN_CATALOG, IN_FIRST } from '../domain/names/known-names.ts';
import type { OutputFile } from '../domain/output-file.ts';
import { type FolderMuscle, hasFirst } from './compiled.ts';
import {
  ALL_PLACES,
  FIRST_ALONE,
  type Places,
  seedsFor,
  type Telling,
  withSeeds,
} from './seeds.ts';

/** The scripts of a folder whose chunks have these names, each after those that it loads, and what goes with them. */
export const scriptNames = (chunks: readonly string[]): readonly string[] => [
  ...chunks.map(name => `chunks/${name}`),
  'analytics.js',
  'care-picks.js',
  'embed.js',
  'LICENSES.txt',
  'hashes.json',
];

const TELLING: Readonly<Record<string, Telling>> = {
  'care-picks.js': ALL_PLACES,
  'embed.js': FIRST_ALONE,
};

/** No muscle may be called so. */
const RESERVED = ['auto', 'index'];
const NAMES: readonly string[] = [...MUSCLE_NAMES.keys(), ...RESERVED];
/** `embed.js` sees a name as it was written. Most other ways to write one are told by their letters. */
const WRITTEN: readonly string[] = MUSCLES.flatMap(({ id }) => [
  `the-${id}`,
  `m-${id}`,
  `musculus-${id}`,
  `${id}-muscle`,
  `${id}-muscles`,
]);

/** What a script tells whose folder has these files. */
export const seedsOf = (telling: Telling, places: Places): string =>
  seedsFor(telling === FIRST_ALONE ? [...NAMES, ...WRITTEN] : NAMES, telling, places);

async function integrityOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** The list of hashes with those of these scripts. A page that is not encrypted cannot make any: there they are left out. */
async function rehashed(list: string, scripts: readonly OutputFile[]): Promise<string> {
  const hashes = new Map<string, string>(Object.entries(JSON.parse(list)));
  for (const { name, text } of scripts) {
    if (globalThis.crypto.subtle) hashes.set(name, await integrityOf(text));
    else hashes.delete(name);
  }
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/**
 * @param names of the built scripts, as `scriptNames` gives them
 * @param read gives the text of one
 */
export async function* scriptsFor(
  compiled: readonly FolderMuscle[],
  names: readonly string[],
  read: (name: string) => Promise<string>,
): AsyncGenerator<OutputFile, void> {
  const places = new Map(
    compiled.map(each => {
      const { id } = each.muscle;
      const put = each.file.products.filter(({ match = 'muscle' }) => match === 'muscle');
      return [
        id,
        { place: hasFirst(each) ? IN_FIRST : IN_CATALOG, weight: 1 + put.length },
      ] as const;
    }),
  );
  const seeded: OutputFile[] = [];
  for (const name of names) {
    const text = await read(name);
    const telling = TELLING[name];
    if (telling) {
      const file = { name, text: withSeeds(text, seedsOf(telling, places)) };
      seeded.push(file);
      yield file;
    } else yield { name, text: name === 'hashes.json' ? await rehashed(text, seeded) : text };
  }
}
