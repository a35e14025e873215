/** The joint warnings that a list of products calls for. One more product can add a warning and never take one away. */
import { caution } from '../rules/cautions.ts';
import { type Combination, combinations } from '../rules/combinations.ts';
import { has, type Modality } from '../rules/modalities.ts';
import type { Caution } from '../rules/types.ts';
import { mostSevereFirst } from './most-severe-first.ts';

/** Whether the two must not meet by this rule. */
export function clashes(
  { of: [one, other], among }: Combination,
  a: Modality,
  b: Modality,
): boolean {
  if (among && !among.includes(a) && !among.includes(b)) return false;
  return (has(a, one) && has(b, other)) || (has(a, other) && has(b, one));
}

/**
 * The joint warnings for one modality of a product, most severe first, else in the order of the rules.
 *
 * @param others one for each other use on show in the same phase, of this product and of all others
 */
export function combinationsOf(
  modality: Modality,
  others: readonly Modality[],
): readonly Caution[] {
  const met = combinations().filter(rule => others.some(other => clashes(rule, modality, other)));
  return mostSevereFirst([...new Set(met.map(({ code }) => code))].map(caution));
}
