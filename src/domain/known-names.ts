/**
 * Which files a folder has by this name of a muscle, told without a request: a reader’s console reports each file that is
 * missing. Every name that is known falls into a bucket, and the seed of the bucket is chosen so that each of its names
 * comes out where its files lie (folder/seeds.ts). A name that nobody knows comes out anywhere.
 *
 * A script has its seeds in its own text, behind two signs, and `compile` writes into it those of the folder.
 */

/** There is a file in `first/` and in `catalog/`, under this very name. */
export const IN_FIRST = 0;
/** There is one in `catalog/`, which says where to look for what is painted first. */
export const IN_CATALOG = 1;
/** It is another name, or the muscle has no files: `catalog/index.json` says which. */
export const IN_INDEX = 2;

/** By which the seeds are found in the text of a script. Letters, digits, `_` and `-` follow. */
export const MARK = '=~';

/** Of the three, which a number of 32 bits stands for that came out for a name. */
export const placeAt = (number: number): number => Math.min(number >>> 29, IN_INDEX);
/** The same in a script that asks for what is painted first and for nothing else. */
export const isFirstAt = (number: number): boolean => number >>> 27 === IN_FIRST;

/** For a script in which each byte counts, and which needs no digest: 32 bits. */
export function shortHash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return sum >>> 0;
}
