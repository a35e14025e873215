/**
 * The cautions that nothing needs but the modalities of `modalities.ts` beside this file, and the muscles that lie where
 * nobody may press. The form, and what holds for every word of them, is that of `../cautions.ts`.
 */
import type { MoreCautionCode } from '../more-codes.ts';
import type { Caution } from '../types.ts';
import { CAUTIONS_OF_HEAT_AND_COLD } from './cautions-of-heat-and-cold.ts';
import { CAUTIONS_OF_PLACES } from './cautions-of-places.ts';
import { CAUTIONS_OF_RUBS } from './cautions-of-rubs.ts';
import { CAUTIONS_OF_TOOLS } from './cautions-of-tools.ts';
import { CAUTIONS_OF_TRAINING } from './cautions-of-training.ts';
import { CAUTIONS_OF_WHAT_IS_WORN } from './cautions-of-what-is-worn.ts';

export const MORE_CAUTIONS = {
  ...CAUTIONS_OF_PLACES,
  ...CAUTIONS_OF_TOOLS,
  ...CAUTIONS_OF_RUBS,
  ...CAUTIONS_OF_HEAT_AND_COLD,
  ...CAUTIONS_OF_WHAT_IS_WORN,
  ...CAUTIONS_OF_TRAINING,
} as const satisfies Record<MoreCautionCode, Omit<Caution, 'code'>>;
