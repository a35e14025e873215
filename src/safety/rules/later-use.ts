/**
 * On a product that is for a new injury too, what it must not be used for yet, by what that use is for. In the page it is
 * `not-on-new-injury`.
 */
import { caution } from './cautions.ts';
import type { Purpose } from './modalities.ts';
import type { Caution } from './types.ts';

const notYet = (question: string): Caution => ({
  ...caution('not-on-new-injury'),
  short: [question, 'Not on a new injury.'],
});

export const LATER_USE: Readonly<Partial<Record<Purpose, Caution>>> = {
  cool: notYet('Ice bath?'),
  warm: notYet('Heat?'),
  ease: notYet('Patch, current?'),
  support: notYet('Pump, splint, guard?'),
  work: notYet('Press, stretch?'),
  move: notYet('Train, balance?'),
};
