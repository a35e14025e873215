/**
 * Which files a folder has by this name of a muscle, told without a request: a reader’s console reports each file that is
 * missing. Every name that is known falls into a bucket, and the seed of the bucket is chosen so that each of its names
 * comes out where its files lie (folder/seeds.ts). A name that nobody knows comes out anywhere.
 *
 * A script has its seeds in its own text, and `compile` writes into it those of the folder.
 */
import { hash } from './digest.ts';

/** By which the seeds are found in the text of a script. Letters, digits, `_` and `-` follow. */
export const MARK = '=~';
/** Letters of a seed. */
const SEED = 2;

export const bucketOf = (name: string, buckets: number): number => hash(name) % buckets;

/** A number of 32 bits; the smallest are of names that have files. */
export const underSeed = (seed: string, name: string): number => hash(seed + name);

/** @param name as `normalizeName` leaves it */
export function underSeeds(seeds: string, name: string): number {
  const at = MARK.length + bucketOf(name, (seeds.length - MARK.length) / SEED) * SEED;
  return underSeed(seeds.slice(at, at + SEED), name);
}

/** There is a file in `first/` and in `catalog/`, under this very name. */
export const IN_FIRST = 0;
/** There is one in `catalog/`, which says where in `first/` to look. */
export const IN_CATALOG = 1;
/** It is another name, or the muscle has no files: `catalog/index.json` says which. */
export const IN_INDEX = 2;

/** Of the three, which the number that came out for a name stands for. */
export const placeAt = (number: number): number => Math.min(number >>> 29, IN_INDEX);
/** In a script that asks for what is painted first and for nothing else. */
export const isFirstAt = (number: number): boolean => number >>> 27 === IN_FIRST;
