/** What has to wait until the pain is older: a product as such, or one use of a product that is for both phases. */
import { type CautionCode, caution } from './cautions.ts';
import type { Modality, Purpose } from './modalities.ts';
import type { Caution } from './types.ts';

/** Why a modality has to wait in the acute phase; one that may be used then has no reason to wait. */
export const TOO_EARLY: Readonly<Partial<Record<Modality, CautionCode>>> = {
  'warm-gel': 'too-early-warm-gel',
  'heat-pack': 'too-early-heat',
  massage: 'too-early-massage',
  stretch: 'too-early-stretch',
};

/** On a product that is for a new injury too, what it must not be used for yet. In the page `not-on-new-injury`. */
export const LATER_USE: Readonly<Partial<Record<Purpose, Caution>>> = {
  warm: { ...caution('not-on-new-injury'), short: ['Heat?', 'Not on a new injury.'] },
  work: { ...caution('not-on-new-injury'), short: ['Press, stretch?', 'Not on a new injury.'] },
};
