/** Which help cards stand in a list. It comes with the first paint; what a card holds does not. */
import type { Region } from '../../domain/types.ts';
import { isLeg } from '../rules/leg.ts';
import type { Help } from '../rules/red-flags.ts';

/**
 * The help cards for a muscle, or for what this reader said of themselves: signs of a clot are looked for in a
 * leg first of all.
 */
export const helpCardsFor = (region: Region, needHelp: readonly Help[]): readonly Help[] =>
  isLeg(region) || needHelp.includes('today')
    ? ['emergency', 'today', 'soon']
    : ['emergency', 'soon'];
