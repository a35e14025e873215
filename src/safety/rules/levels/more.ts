/** The levels of the modalities in `../more/modalities.ts`. They come with those, and for no other reader. */
import type { MoreModality } from '../more/modalities.ts';
import type { LevelsOf } from './cell.ts';

// No level is written yet.
export const MORE_LEVELS = {} as Readonly<Record<MoreModality, LevelsOf>>;
