/** What presses, knocks, sucks, pricks or sends current. */
import { ZONES } from '../../../domain/types.ts';
import type { ModalityRule } from '../modalities.ts';
import type { MoreModality } from '../more-codes.ts';

export const RULES_OF_TOOLS = {
  percussion: {
    purpose: 'work',
    phases: ['chronic'],
    tooEarly: 'too-early-massage',
    clot: true,
    is: ['presses'],
    cautions: [
      'gun-warning-signs',
      'gun-where',
      'no-roll-zones',
      'gun-ask-first',
      'not-on-new-injury',
      'settling',
      'gun-brief',
    ],
    notInZones: ZONES,
    notIn: { regions: ['head', 'neck', 'chest', 'belly'], why: 'gun-where' },
  },
  electrical: {
    purpose: 'ease',
    phases: ['chronic'],
    tooEarly: 'too-early-current',
    clot: true,
    is: ['current'],
    cautions: [
      'current-never',
      'current-where',
      'current-skin',
      'current-when',
      'not-on-new-injury',
      'pain-over-7-days',
    ],
    notInZones: ZONES,
    notIn: { regions: ['head', 'neck', 'chest', 'belly'], why: 'current-where' },
  },
  cupping: {
    purpose: 'work',
    phases: ['chronic'],
    tooEarly: 'too-early-cups',
    clot: true,
    is: ['presses'],
    cautions: [
      'no-roll-zones',
      'no-roll-body',
      'cups-ask-first',
      'cups-marks',
      'not-on-new-injury',
      'settling',
    ],
    notInZones: ZONES,
    notIn: { regions: ['head', 'neck'], why: 'cups-not-here' },
  },
  // The body lies on it, and nothing is pressed or rubbed.
  'spike-mat': {
    purpose: 'work',
    phases: ['chronic'],
    tooEarly: 'too-early-spikes',
    clot: true,
    is: [],
    cautions: ['spikes-ask-first', 'spikes-brief', 'no-roll-body', 'not-on-new-injury'],
    notInZones: ['eyes-and-mouth', 'jaw', 'front-of-neck', 'over-organs', 'private-parts'],
  },
} as const satisfies Partial<Record<MoreModality, ModalityRule>>;
