/**
 * Writes into a script which names of muscles have files in its folder (domain/names/known-names.ts): for each bucket of names a
 * seed under which all of them come out as they have to. A name that has no file never comes out as if it had one. One that
 * has may be looked up all the same, where no seed suits all.
 */
import { hash, shortHash } from '../domain/digest.ts';
import { IN_FIRST, IN_INDEX, isFirstAt, MARK, placeAt } from '../domain/names/known-names.ts';

/** None of them means anything in a text of JavaScript, in whatever quotes it stands. */
const SIGNS = [
  ...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-!#%()*+,./:;?@[]^|',
];

/** What one script tells of a name. */
export interface Telling {
  readonly buckets: number;
  readonly seeds: readonly string[];
  readonly hash: (text: string) => number;
  /** From the number that comes out for a name. */
  readonly placeAt: (number: number) => number;
}

/** `care-picks.js` tells all three places (loading/seeds.ts). */
export const ALL_PLACES: Telling = {
  buckets: 60,
  seeds: SIGNS.flatMap(first => SIGNS.map(second => first + second)),
  hash,
  placeAt,
};
/** `embed.js` tells what is in `first/` from all else (embed/seeds.ts). */
export const FIRST_ALONE: Telling = {
  buckets: 30,
  seeds: SIGNS,
  hash: shortHash,
  placeAt: number => (isFirstAt(number) ? IN_FIRST : IN_INDEX),
};

/** Where the files of each name lie, and how much it matters; of a name that is not among them, there are none. */
export type Places = ReadonlyMap<string, { readonly place: number; readonly weight: number }>;

/** What is lost under this seed: requests on the way to a file. None is ever made for one that is not there. */
function lossOf(seed: string, names: readonly string[], telling: Telling, places: Places): number {
  let loss = 0;
  for (const name of names) {
    const told = Math.min(telling.placeAt(telling.hash(seed + name)), IN_INDEX);
    const { place = IN_INDEX, weight = 0 } = places.get(name) ?? {};
    if (told < place) return Number.POSITIVE_INFINITY;
    loss += (told - place) ** 2 * weight;
  }
  return loss;
}

function seedFor(names: readonly string[], telling: Telling, places: Places): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const seed of telling.seeds) {
    const loss = lossOf(seed, names, telling, places);
    if (loss >= least) continue;
    [best, least] = [seed, loss];
    if (loss === 0) return best;
  }
  if (best === '') throw new Error(`No seed keeps these names apart: ${names.join(', ')}`);
  return best;
}

/** @param names every name that is known */
export function seedsFor(names: Iterable<string>, telling: Telling, places: Places): string {
  const buckets = Array.from({ length: telling.buckets }, (): string[] => []);
  for (const name of names) buckets[telling.hash(name) % telling.buckets]?.push(name);
  return MARK + buckets.map(each => seedFor(each, telling, places)).join('');
}

/** The script for a folder in which these seeds hold. */
export function withSeeds(script: string, seeds: string): string {
  const written = new RegExp(`${MARK}[^'"\`]{${seeds.length - MARK.length}}(?=['"\`])`);
  if (!written.test(script)) throw new Error('The script has no place for what its folder holds.');
  return script.replace(written, () => seeds);
}
