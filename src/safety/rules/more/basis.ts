/** Where each caution of `cautions.ts` beside this file comes from, as in `../basis.ts`. */
import type { Basis } from '../types.ts';
import type { MoreCautionCode } from './cautions.ts';

export const MORE_BASIS = {
  'gel-and-pads': ['judgement'],
  'heat-and-pads': ['judgement'],
  'cold-and-tight': ['judgement'],
} as const satisfies Record<MoreCautionCode, Basis>;
