/** The levels of what a page has learnt beyond the common modalities. */
import type { Modality } from '../modalities.ts';
import type { LevelsOf } from './cell.ts';

const learnt: Partial<Record<Modality, LevelsOf>> = {};

export function learnLevels(more: Readonly<Record<string, LevelsOf>>): void {
  Object.assign(learnt, more);
}

export const learntLevels = (modality: Modality): LevelsOf | undefined => learnt[modality];
