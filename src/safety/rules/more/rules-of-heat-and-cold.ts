/** What warms or cools more of the body than a pack does. */

import { type ModalityRule, WORN } from '../modalities.ts';
import type { MoreModality } from '../more-codes.ts';

/** On the jaw heat is allowed, as a warm pack is. */
const HEATED = WORN.filter(zone => zone !== 'jaw');

export const RULES_OF_HEAT_AND_COLD = {
  'electric-heat': {
    purpose: 'warm',
    phases: ['chronic'],
    tooEarly: 'too-early-heat',
    clot: true,
    is: ['heat'],
    cautions: [
      'heat-medicine-patch',
      'not-asleep',
      'heat-drowsy',
      'heat-ask-first',
      'heat-cord',
      'no-heat-or-wrap-over-gel',
      'not-on-new-injury',
      'settling',
    ],
    notInZones: HEATED,
  },
  'warm-soak': {
    purpose: 'warm',
    phases: ['chronic'],
    tooEarly: 'too-early-heat',
    clot: true,
    is: ['heat'],
    cautions: [
      'heat-medicine-patch',
      'soak-warm',
      'soak-ask-first',
      'not-on-new-injury',
      'settling',
    ],
    notInZones: [],
  },
  'hot-wax': {
    purpose: 'warm',
    phases: ['chronic'],
    tooEarly: 'too-early-heat',
    clot: true,
    is: ['heat'],
    cautions: [
      'heat-medicine-patch',
      'wax-test',
      'heat-ask-first',
      'not-on-new-injury',
      'settling',
    ],
    notInZones: HEATED,
  },
  'ice-bath': {
    purpose: 'cool',
    phases: ['chronic'],
    tooEarly: 'too-early-ice-bath',
    clot: false,
    is: ['cold'],
    cautions: ['ice-shock', 'ice-brief', 'cold-ask-first'],
    notInZones: [],
  },
} as const satisfies Partial<Record<MoreModality, ModalityRule>>;
