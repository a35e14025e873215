/**
 * What must not be used together: the joint warnings that a list of products calls for. Both products
 * stay in the list; the warning stands near both.
 *
 * It is part of what every reader loads first. A product more can add a warning and never take one away.
 */
import { type CautionCode, caution } from './cautions.ts';
import type { Modality } from './modalities.ts';
import type { Caution } from './types.ts';

const GELS: readonly Modality[] = ['cold-gel', 'warm-gel'];

/** What a pain gel must not meet, most severe first. A gel that meets a gel is two products. */
export const COMBINATIONS: readonly {
  readonly code: CautionCode;
  readonly with: readonly Modality[];
}[] = [
  { code: 'gel-and-heat', with: ['heat-pack'] },
  { code: 'gel-and-tight', with: ['brace', 'compression'] },
  { code: 'two-gels', with: GELS },
  { code: 'gel-and-cold-pack', with: ['cold-pack'] },
  { code: 'gel-then-roller', with: ['massage'] },
];

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
