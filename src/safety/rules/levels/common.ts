/** The levels of the modalities that every reader's page knows. They are loaded with the reader's self-check. */
import type { CommonModality } from '../modalities.ts';
import type { LevelsOf } from './cell.ts';
import { GEL_LEVELS } from './gels.ts';
import { HANDS_ON_LEVELS } from './hands-on.ts';
import { PACK_LEVELS } from './packs.ts';
import { WORN_LEVELS } from './worn.ts';

export const COMMON_LEVELS = {
  ...GEL_LEVELS,
  ...PACK_LEVELS,
  ...WORN_LEVELS,
  ...HANDS_ON_LEVELS,
} as const satisfies Readonly<Record<CommonModality, LevelsOf>>;
