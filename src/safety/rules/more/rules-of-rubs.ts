/** What is put on the skin and holds a drug or a herb. All of it counts as a pain gel, a patch too. */

import { GEL, type ModalityRule } from '../modalities.ts';
import type { MoreModality } from '../more-codes.ts';

export const RULES_OF_RUBS = {
  'medicated-patch': {
    purpose: 'ease',
    phases: ['chronic'],
    tooEarly: 'too-early-patch',
    clot: true,
    is: ['spread'],
    cautions: [
      'patch-alone',
      'whole-skin',
      'stop-if-it-burns',
      'salicylate-label',
      'gel-ask-first',
      'patch-away',
      'pain-over-7-days',
    ],
    notInZones: ['eyes-and-mouth', 'jaw', 'front-of-neck', 'armpit', 'private-parts', 'groin'],
  },
  'nsaid-gel': {
    purpose: 'ease',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['spread'],
    cautions: [
      'nsaid-never',
      'no-heat-or-wrap-over-gel',
      'nsaid-ask-first',
      'whole-skin',
      'nsaid-label',
      'pain-over-7-days',
    ],
    notInZones: GEL,
  },
  'herbal-rub': {
    purpose: 'ease',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['spread'],
    cautions: [
      'no-heat-or-wrap-over-gel',
      'stop-if-it-burns',
      'whole-skin',
      'herb-ask-first',
      'herb-not-eaten',
    ],
    notInZones: GEL,
  },
} as const satisfies Partial<Record<MoreModality, ModalityRule>>;
