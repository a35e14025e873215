/**
 * Every rule, the common ones and the others, and all of it known once this is imported: for what works on whole catalogs
 * or on the rules themselves. No reader's page imports it: there the others come with a list that needs them.
 */
import { type CautionCode, COMMON_CAUTIONS, learnCautions } from './cautions.ts';
import { learnCombinations } from './combinations.ts';
import type { LevelsOf } from './levels/cell.ts';
import { COMMON_LEVELS } from './levels/common.ts';
import { learnLevels } from './levels/learnt.ts';
import { MORE_LEVELS } from './levels/more.ts';
import { COMMON_MODALITIES, learn, type Modality, type ModalityRule } from './modalities.ts';
import { MORE_CAUTIONS } from './more/cautions.ts';
import { MORE_COMBINATIONS } from './more/combinations.ts';
import { MORE_MODALITIES } from './more/modalities.ts';
import type { Caution } from './types.ts';

export const MODALITIES: Readonly<Record<Modality, ModalityRule>> = {
  ...COMMON_MODALITIES,
  ...MORE_MODALITIES,
};

export const CAUTIONS: Readonly<Record<CautionCode, Omit<Caution, 'code'>>> = {
  ...COMMON_CAUTIONS,
  ...MORE_CAUTIONS,
};

export const LEVELS: Readonly<Record<Modality, LevelsOf>> = { ...COMMON_LEVELS, ...MORE_LEVELS };

// `Object.keys` knows no key types; these are all the keys that the table has.
export const MODALITY_CODES = Object.keys(MODALITIES) as readonly Modality[];

learn(MORE_MODALITIES);
learnCautions(MORE_CAUTIONS);
learnCombinations(MORE_COMBINATIONS);
learnLevels(MORE_LEVELS);
