/** Who must not use a modality, and who asks a doctor first: the levels read the other way round. */
import { CONDITIONS, type ConditionCode } from '../rules/conditions.ts';
import type { Modality } from '../rules/modalities.ts';
import { tableLevel } from './level-of.ts';

/** The conditions for which a modality is withheld, or a doctor is asked first, in the table's order. */
export function conditionsAt(modality: Modality, level: 'stop' | 'ask'): readonly ConditionCode[] {
  // `Object.keys` knows no key types; the table's own type says that these are all of them.
  const conditions = Object.keys(CONDITIONS) as ConditionCode[];
  return conditions.filter(condition => tableLevel(condition, modality).level === level);
}
