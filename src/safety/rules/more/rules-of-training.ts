/** What moves the body, what lets it rest, and what everybody has to ask about before they buy it. */

import type { ModalityRule } from '../modalities.ts';
import type { MoreModality } from '../more-codes.ts';

export const RULES_OF_TRAINING = {
  strength: {
    purpose: 'move',
    phases: ['chronic'],
    tooEarly: 'too-early-training',
    clot: true,
    is: [],
    cautions: [
      'not-after-a-pop',
      'breathe-and-stop',
      'band-snap',
      'nerve-signs',
      'not-on-new-injury',
      'settling',
      'hold-on',
    ],
    notInZones: [],
  },
  balance: {
    purpose: 'move',
    phases: ['chronic'],
    tooEarly: 'too-early-training',
    clot: true,
    is: [],
    cautions: ['not-after-a-pop', 'hold-on', 'not-on-new-injury', 'settling'],
    notInZones: [],
  },
  positioning: {
    purpose: 'rest',
    phases: ['acute', 'chronic'],
    clot: false,
    is: [],
    cautions: ['raise-ask-first', 'nerve-signs'],
    notInZones: [],
  },
  // None of the following is ever shown, so none of them comes too early.
  'neck-traction': {
    purpose: 'work',
    phases: ['acute', 'chronic'],
    clot: true,
    is: [],
    cautions: ['traction-never-alone', 'nerve-signs'],
    notInZones: [],
    askEverybody: 'traction-never-alone',
  },
  inversion: {
    purpose: 'work',
    phases: ['acute', 'chronic'],
    clot: true,
    is: [],
    cautions: ['upside-down', 'nerve-signs'],
    notInZones: [],
    askEverybody: 'upside-down',
  },
  'vibration-plate': {
    purpose: 'move',
    phases: ['acute', 'chronic'],
    clot: true,
    is: [],
    cautions: ['plate-never'],
    notInZones: [],
    askEverybody: 'plate-never',
  },
  boot: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['tight'],
    cautions: ['toes-numb-or-blue', 'boot-by-doctor', 'look-at-skin'],
    notInZones: [],
    askEverybody: 'boot-by-doctor',
  },
  'light-therapy': {
    purpose: 'ease',
    phases: ['acute', 'chronic'],
    clot: false,
    is: [],
    cautions: ['light-eyes'],
    notInZones: ['eyes-and-mouth'],
    askEverybody: 'light-eyes',
  },
} as const satisfies Partial<Record<MoreModality, ModalityRule>>;
