/**
 * Where each caution comes from: the sources in `sources.ts`, or our own cautious judgement. Every
 * caution has a row; the type of this table sees to it.
 */
import type { CautionCode } from './cautions.ts';
import type { Basis } from './types.ts';

export const BASIS = {
  'blood-clot': ['seed', 'S18', 'S19', 'S23', 'S24', 'S26', 'S28'],
  'no-heat-or-wrap-over-gel': ['S1', 'S2', 'S2d', 'S3', 'S11', 'judgement'],
  'stop-if-it-burns': ['S1c', 'S3'],
  'salicylate-label': ['S2c', 'S5', 'S52'],
  'whole-skin': ['S1', 'S2', 'S22', 'judgement'],
  'gel-ask-first': ['S1', 'S1b', 'S2d', 'S6', 'judgement'],
  'pain-over-7-days': ['S1'],
  'not-asleep': ['S8', 'S9'],
  'cold-ask-first': ['S9', 'S10'],
  'heat-ask-first': ['S8', 'S10', 'S51', 'judgement'],
  'check-the-heat': ['S11'],
  'wrap-in-cloth': ['S8', 'S9', 'S11'],
  'not-on-new-injury': ['seed', 'S7', 'S11', 'judgement'],
  'toes-numb-or-blue': ['S12', 'S29', 'S47'],
  'tight-wear-ask-first': ['S12', 'S14', 'S15'],
  'off-at-night': ['S15', 'S47'],
  'measure-your-leg': ['S12', 'S15'],
  'no-roll-zones': ['seed', 'S17', 'S21', 'S22'],
  'roll-ask-first': ['S18', 'S20'],
  'go-lightly': ['seed', 'judgement'],
  'not-after-a-pop': ['S23', 'S31', 'S32', 'judgement'],
  'hold-on': ['judgement'],
  'pull-not-pain': ['seed', 'judgement'],
  'book-not-on-clot': ['seed', 'S18', 'S19', 'S21'],
  'jaw-or-chest': ['S24', 'S36'],
  'hands-off-new-injury': ['S7', 'judgement'],
  'book-no-diagnosis': ['S7', 'S43'],
  'behind-the-knee': ['seed', 'S22', 'judgement'],
  'too-early-heat': ['S7', 'S11', 'judgement'],
  'too-early-warm-gel': ['seed', 'judgement'],
  'too-early-massage': ['S7', 'S17', 'judgement'],
  'too-early-stretch': ['S38', 'S48', 'judgement'],
} as const satisfies Record<CautionCode, Basis>;
