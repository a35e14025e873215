/** On a product that is for a new injury too, what it must not be used for yet. In the page `not-on-new-injury`. */
import { caution } from './cautions.ts';
import type { Purpose } from './modalities.ts';
import type { Caution } from './types.ts';

export const LATER_USE: Readonly<Partial<Record<Purpose, Caution>>> = {
  warm: { ...caution('not-on-new-injury'), short: ['Heat?', 'Not on a new injury.'] },
  work: { ...caution('not-on-new-injury'), short: ['Press, stretch?', 'Not on a new injury.'] },
};
