/**
 * Where the safety rules come from: every source that a caution or a cell of the matrix rests on, as readers may ask for
 * it. What whoever checks the rules reads besides is in `source-quotes.ts`, which no reader downloads.
 *
 * An address that was shortened with … is printed as it is and never completed by a guess.
 */
import { OF_DRUGS_AND_HERBS } from './sources/of-drugs-and-herbs.ts';
import { OF_HEAT_COLD_AND_AIR } from './sources/of-heat-cold-and-air.ts';
import { OF_ILLNESSES } from './sources/of-illnesses.ts';
import { OF_OTHER_SIGNS } from './sources/of-other-signs.ts';
import { OF_PRODUCTS } from './sources/of-products.ts';
import { OF_TAPE_AND_CURRENT } from './sources/of-tape-and-current.ts';
import { OF_TOOLS_AND_TRAINING } from './sources/of-tools-and-training.ts';
import type { Source } from './sources/source.ts';

export type { Source } from './sources/source.ts';

export const SOURCES = {
  ...OF_PRODUCTS,
  ...OF_ILLNESSES,
  ...OF_TAPE_AND_CURRENT,
  ...OF_DRUGS_AND_HERBS,
  ...OF_HEAT_COLD_AND_AIR,
  ...OF_TOOLS_AND_TRAINING,
  ...OF_OTHER_SIGNS,
  seed: {
    label: 'The author’s own blog post',
    address: 'the post this catalog began with',
    status: 'read',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
