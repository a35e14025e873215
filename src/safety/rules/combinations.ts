/**
 * What must not be used together, by what it does to the skin, so that no modality can be forgotten. Both products stay in
 * the list; the warning stands near both.
 *
 * It is part of what every reader loads first.
 */
import type { CautionCode } from './cautions.ts';
import type { Modality, Property } from './modalities.ts';

/** Two properties that must not meet, and the caution that says so. */
export interface Combination {
  readonly code: CautionCode;
  readonly of: readonly [Property, Property];
  /** Only where one of the two is among these. Absent: whatever has the properties. */
  readonly among?: readonly Modality[];
}

/** What a pain gel must not meet comes first, most severe first. */
const COMMON_COMBINATIONS: readonly Combination[] = [
  { code: 'gel-and-heat', of: ['spread', 'heat'] },
  { code: 'gel-and-tight', of: ['spread', 'tight'] },
  { code: 'two-gels', of: ['spread', 'spread'] },
  { code: 'gel-and-cold-pack', of: ['spread', 'cold'] },
  { code: 'gel-then-roller', of: ['spread', 'presses'] },
];

let known = COMMON_COMBINATIONS;

/** Makes further combinations known to this page. */
export function learnCombinations(more: readonly Combination[]): void {
  known = [...COMMON_COMBINATIONS, ...more];
}

/** What is known by now. */
export const combinations = (): readonly Combination[] => known;
