/** What is stuck on, put on, put in or leaned on. */

import { ARM, LEG } from '../limbs.ts';
import { type ModalityRule, WORN } from '../modalities.ts';
import type { MoreModality } from '../more-codes.ts';

export const RULES_OF_WHAT_IS_WORN = {
  tape: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['covers'],
    cautions: ['toes-numb-or-blue', 'tape-skin', 'tape-ask-first', 'no-heat-or-wrap-over-gel'],
    notInZones: ['eyes-and-mouth', 'jaw', 'front-of-neck', 'armpit', 'private-parts'],
  },
  'air-compression': {
    purpose: 'support',
    phases: ['chronic'],
    tooEarly: 'too-early-air',
    clot: true,
    is: ['tight'],
    cautions: [
      'air-never',
      'toes-numb-or-blue',
      'tight-wear-ask-first',
      'no-heat-or-wrap-over-gel',
      'not-asleep',
    ],
    notInZones: WORN,
    // A pump has nothing to do at a neck, a chest or a belly.
    onlyIn: [...ARM, 'back', ...LEG],
  },
  'night-splint': {
    purpose: 'support',
    phases: ['chronic'],
    tooEarly: 'too-early-night-splint',
    clot: true,
    is: ['tight'],
    cautions: [
      'toes-numb-or-blue',
      'splint-night',
      'look-at-skin',
      'tight-wear-ask-first',
      'no-heat-or-wrap-over-gel',
    ],
    notInZones: WORN,
    onlyIn: [...ARM, ...LEG],
  },
  'mouth-guard': {
    purpose: 'support',
    phases: ['chronic'],
    tooEarly: 'too-early-guard',
    clot: false,
    is: [],
    cautions: ['jaw-or-chest', 'guard-dentist'],
    notInZones: [],
    onlyIn: ['head'],
  },
  insole: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: false,
    is: [],
    cautions: ['insole-feet', 'insole-slow'],
    notInZones: [],
    onlyIn: ['back', ...LEG],
  },
  'walking-aid': {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: false,
    is: [],
    cautions: ['aid-why', 'aid-height'],
    notInZones: [],
    onlyIn: LEG,
  },
} as const satisfies Partial<Record<MoreModality, ModalityRule>>;
