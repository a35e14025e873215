import { MODALITIES, type Modality } from '../../safety/rules/modalities.ts';
export type Property = 'spread' | 'heat' | 'cold' | 'tight' | 'covers' | 'presses' | 'current';
const P: Record<string, readonly Property[]> = {
  'cold-gel': ['spread'],
  'warm-gel': ['spread'],
  'cold-pack': ['cold'],
  'heat-pack': ['heat'],
  brace: ['tight'],
  compression: ['tight'],
  massage: ['presses'],
  stretch: [],
  education: [],
};
export const traitsOf = (codes: readonly Modality[]) => ({
  is: new Set(codes.flatMap(code => P[code] ?? [])),
  cautions: new Set(codes.flatMap(code => MODALITIES[code].cautions)),
  isBook: codes.length > 0 && codes.every(code => MODALITIES[code].purpose === 'learn'),
});
