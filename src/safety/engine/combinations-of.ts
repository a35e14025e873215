/** The joint warnings that a list of products calls for. One more product can add a warning and never take one away. */
import { caution } from '../rules/cautions.ts';
import { COMBINATIONS } from '../rules/combinations.ts';
import { GELS, type Modality } from '../rules/modalities.ts';
import type { Caution } from '../rules/types.ts';

/**
 * The joint warnings of a list, each once, most severe first.
 *
 * @param modalities one for each product and modality on show: the same gel in both phases is one entry
 */
export function combinationsOf(modalities: readonly Modality[]): readonly Caution[] {
  const gel = modalities.findIndex(modality => GELS.includes(modality));
  if (gel < 0) return [];
  const others = modalities.filter((_, at) => at !== gel);
  return COMBINATIONS.filter(rule => others.some(modality => rule.with.includes(modality))).map(
    ({ code }) => caution(code),
  );
}
