/** Why a modality has to wait in the acute phase; one that may be used then has no reason to wait. */
import type { CautionCode } from './cautions.ts';
import type { Modality } from './modalities.ts';

export const TOO_EARLY: Readonly<Partial<Record<Modality, CautionCode>>> = {
  'warm-gel': 'too-early-warm-gel',
  'heat-pack': 'too-early-heat',
  massage: 'too-early-massage',
  stretch: 'too-early-stretch',
};
