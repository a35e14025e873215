/**
 * The modalities that few lists have, in the form of `../modalities.ts`. They come to a page with the first list that has one.
 */
import type { ModalityRule } from '../modalities.ts';
import type { MoreModality } from '../more-codes.ts';
import { RULES_OF_HEAT_AND_COLD } from './rules-of-heat-and-cold.ts';
import { RULES_OF_RUBS } from './rules-of-rubs.ts';
import { RULES_OF_TOOLS } from './rules-of-tools.ts';
import { RULES_OF_TRAINING } from './rules-of-training.ts';
import { RULES_OF_WHAT_IS_WORN } from './rules-of-what-is-worn.ts';

export const MORE_MODALITIES = {
  ...RULES_OF_RUBS,
  ...RULES_OF_HEAT_AND_COLD,
  ...RULES_OF_WHAT_IS_WORN,
  ...RULES_OF_TOOLS,
  ...RULES_OF_TRAINING,
} as const satisfies Record<MoreModality, ModalityRule>;
