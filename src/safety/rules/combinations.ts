/**
 * What must not be used together. Both products stay in the list; the warning stands near both.
 *
 * It is part of what every reader loads first.
 */
import type { CautionCode } from './cautions.ts';
import { GELS, type Modality } from './modalities.ts';

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
