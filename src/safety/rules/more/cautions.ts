/** The cautions that nothing needs but the modalities of `modalities.ts` beside this file. The form is that of `../cautions.ts`. */
import type { Caution } from '../types.ts';

export const MORE_CAUTIONS = {
  'gel-and-pads': {
    severity: 'warning',
    text: 'Never put the pads of a stimulator on skin with a gel or cream on it. Wash it off and dry the skin first.',
    short: ['Gel on?', 'No pads there.'],
    position: 'reason',
  },
  'heat-and-pads': {
    severity: 'warning',
    text: 'Never use heat and the pads of a stimulator on one spot at once. It can burn your skin.',
    short: ['Pads on?', 'No heat.'],
    position: 'reason',
  },
  'cold-and-tight': {
    severity: 'warning',
    text: 'Cold makes skin numb, and numb skin does not feel what is too tight. Look at the skin every few minutes.',
    short: ['Cold and tight?', 'Look at the skin often.'],
    position: 'details',
  },
} as const satisfies Record<string, Omit<Caution, 'code'>>;

export type MoreCautionCode = keyof typeof MORE_CAUTIONS;
