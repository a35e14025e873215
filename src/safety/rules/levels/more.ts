/** The levels of the modalities in `../more/modalities.ts`. They come with the self-check, on a page with such a list. */
import type { MoreModality } from '../more-codes.ts';
import { ASK_EVERYBODY_LEVELS } from './ask-everybody.ts';
import type { LevelsOf } from './cell.ts';
import { DRUG_LEVELS } from './drugs.ts';
import { HEAT_AND_WATER_LEVELS } from './heat-and-water.ts';
import { STRAPPED_ON_LEVELS } from './strapped-on.ts';
import { SUPPORT_LEVELS } from './supports.ts';
import { TOOL_LEVELS } from './tools.ts';
import { TRAINING_LEVELS } from './training.ts';

export const MORE_LEVELS = {
  ...STRAPPED_ON_LEVELS,
  ...TOOL_LEVELS,
  ...DRUG_LEVELS,
  ...HEAT_AND_WATER_LEVELS,
  ...TRAINING_LEVELS,
  ...SUPPORT_LEVELS,
  ...ASK_EVERYBODY_LEVELS,
} as const satisfies Readonly<Record<MoreModality, LevelsOf>>;
