/** The joint warnings that a list of products calls for. One more product can add a warning and never take one away. */
import { caution } from '../rules/cautions.ts';
import { COMBINATIONS } from '../rules/combinations.ts';
import { GELS, type Modality } from '../rules/modalities.ts';
import type { Caution } from '../rules/types.ts';

const isGel = (modality: Modality): boolean => GELS.includes(modality);

/**
 * The joint warnings for one product, most severe first: on a gel all that the list calls for, on another product
 * those that name it.
 *
 * @param modality of the product
 * @param others one for each other product and modality on show in the same phase
 */
export function combinationsOf(
  modality: Modality,
  others: readonly Modality[],
): readonly Caution[] {
  const isMet = ({ with: names }: (typeof COMBINATIONS)[number]): boolean =>
    (isGel(modality) && others.some(other => names.includes(other))) ||
    (names.includes(modality) && others.some(isGel));
  return COMBINATIONS.filter(isMet).map(({ code }) => caution(code));
}
