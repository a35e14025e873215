/**
 * The levels that replace a modality's own if a product lists its ingredients and none of them is a salicylate. A product
 * that lists none keeps its own.
 */
import type { ConditionCode } from '../conditions.ts';
import type { Modality } from '../modalities.ts';
import { READ_SALICYLATE } from './advice.ts';
import { advising, ask, type Cell, care, ok } from './cell.ts';

export const WITHOUT_SALICYLATE = {
  'warm-gel': {
    'blood-thinners': ask('S6', 'judgement'),
    'salicylate-allergy': advising(care('judgement'), READ_SALICYLATE),
    'organ-trouble': ok(),
  },
  'medicated-patch': {
    'blood-thinners': ask('N12b'),
    'salicylate-allergy': advising(care('judgement'), READ_SALICYLATE),
  },
} as const satisfies Partial<Record<Modality, Partial<Record<ConditionCode, Cell>>>>;
