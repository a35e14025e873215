/** The background of each caution of `cautions.ts` beside this file, as in `../details.ts`. */
import type { MoreCautionCode } from './cautions.ts';

export const MORE_DETAILS = {
  'gel-and-pads':
    'What is on the skin lets the current through unevenly. No source sets this; it is our own caution.',
  'heat-and-pads':
    'Pads and heat both warm the skin under them. No source sets this; it is our own caution.',
  'cold-and-tight': 'Chilled skin feels less. No source sets this; it is our own caution.',
} as const satisfies Record<MoreCautionCode, string>;
