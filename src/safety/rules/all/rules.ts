/**
 * Every rule, the common ones and the others, and all of it known once this is imported: for what works on the rules
 * themselves, and for what draws any list ahead of time. No reader's page imports it: there the others come with a list
 * that needs them.
 */
import '../levels/learn-more.ts';
import { type CautionCode, COMMON_CAUTIONS } from '../cautions.ts';
import type { LevelsOf } from '../levels/cell.ts';
import { COMMON_LEVELS } from '../levels/common.ts';
import { MORE_LEVELS } from '../levels/more.ts';
import type { Modality } from '../modalities.ts';
import { MORE_CAUTIONS } from '../more/cautions.ts';
import type { Caution } from '../types.ts';

export { MODALITIES, MODALITY_CODES } from './modalities.ts';

export const CAUTIONS: Readonly<Record<CautionCode, Omit<Caution, 'code'>>> = {
  ...COMMON_CAUTIONS,
  ...MORE_CAUTIONS,
};

export const LEVELS: Readonly<Record<Modality, LevelsOf>> = { ...COMMON_LEVELS, ...MORE_LEVELS };
