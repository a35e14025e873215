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
/** From here on: it is another name, or the muscle has no files. `catalog/index.json` says which. */
export const IN_INDEX = 2;

/** By which the seeds are found in the text of a script. They follow, up to the end of the text. */
export const MARK = '=~';

/**
 * Of the three, which a number of 32 bits stands for that came out for a name: one in sixteen for the first, four for the
 * second.
 */
export const placeAt = (number: number): number => ((number >>> 28) + 3) >> 2;
/** The same in a script that asks for what is painted first and for nothing else. */
export const isFirstAt = (number: number): boolean => number >>> 27 === IN_FIRST;
