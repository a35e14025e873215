/**
 * Writes into a script which names of muscles have files in its folder (domain/known-names.ts): for each bucket of names a
 * seed under which all of them come out as they have to. A name that has no file never comes out as if it had one. One that
 * has may be looked up all the same, where no seed suits all.
 */
import {
  bucketOf,
  IN_FIRST,
  IN_INDEX,
  isFirstAt,
  MARK,
  placeAt,
  underSeed,
} from '../domain/known-names.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-';

/** What one script tells of a name. */
export interface Telling {
  readonly buckets: number;
  /** From the number that comes out for a name. */
  readonly placeAt: (number: number) => number;
}

/** `care-picks.js` tells all three places (loading/seeds.ts). */
export const ALL_PLACES: Telling = { buckets: 48, placeAt };
/** `embed.js` tells what is in `first/` from all else (embed/seeds.ts). */
export const FIRST_ALONE: Telling = {
  buckets: 24,
  placeAt: number => (isFirstAt(number) ? IN_FIRST : IN_INDEX),
};

/** Where the files of each name lie; of a name that is not among them, there are none. */
export type Places = ReadonlyMap<string, number>;

/** What is lost under this seed: requests on the way to a file. None is ever made for one that is not there. */
function lossOf(seed: string, names: readonly string[], telling: Telling, places: Places): number {
  let loss = 0;
  for (const name of names) {
    const told = telling.placeAt(underSeed(seed, name));
    const place = places.get(name) ?? IN_INDEX;
    if (told < place) return Number.POSITIVE_INFINITY;
    loss += (told - place) ** 2;
  }
  return loss;
}

function seedFor(names: readonly string[], telling: Telling, places: Places): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const loss = lossOf(first + second, names, telling, places);
      if (loss >= least) continue;
      [best, least] = [first + second, loss];
      if (loss === 0) return best;
    }
  if (best === '') throw new Error(`No seed keeps these names apart: ${names.join(', ')}`);
  return best;
}

/** @param names every name that is known */
export function seedsFor(names: Iterable<string>, telling: Telling, places: Places): string {
  const buckets = Array.from({ length: telling.buckets }, (): string[] => []);
  for (const name of names) buckets[bucketOf(name, telling.buckets)]?.push(name);
  return MARK + buckets.map(each => seedFor(each, telling, places)).join('');
}

/** The script for a folder in which these seeds hold. */
export function withSeeds(script: string, seeds: string): string {
  const written = new RegExp(`${MARK}[\\w-]{${seeds.length - MARK.length}}(?![\\w-])`);
  if (!written.test(script)) throw new Error('The script has no place for what its folder holds.');
  return script.replace(written, () => seeds);
}
