/** Who must not use a modality, and who asks a doctor first: the matrix read the other way round. */
import type { ConditionCode } from '../rules/conditions.ts';
import { MATRIX } from '../rules/matrix.ts';
import type { Modality } from '../rules/modalities.ts';

/** The conditions for which a modality is withheld, or a doctor is asked first, in the table's order. */
export function conditionsAt(modality: Modality, level: 'stop' | 'ask'): readonly ConditionCode[] {
  // `Object.keys` knows no key types; the table's own type says that these are all of them.
  const conditions = Object.keys(MATRIX) as ConditionCode[];
  return conditions.filter(condition => MATRIX[condition][modality].level === level);
}
