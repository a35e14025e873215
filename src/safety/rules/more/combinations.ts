/** What must not be used together where one of the two is of `modalities.ts` beside this file. */
import type { Combination } from '../combinations.ts';

export const MORE_COMBINATIONS: readonly Combination[] = [
  { code: 'gel-and-tight', of: ['spread', 'covers'] },
  { code: 'gel-and-pads', of: ['spread', 'current'] },
  { code: 'heat-and-pads', of: ['heat', 'current'] },
  // A pack under a bandage is first aid: what squeezes on its own, or chills the whole of a leg, is not.
  { code: 'cold-and-tight', of: ['cold', 'tight'], among: ['air-compression', 'ice-bath'] },
];
