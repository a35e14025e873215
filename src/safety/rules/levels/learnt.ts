/** The levels of what a page has learnt beyond the common modalities. */
import type { LevelsOf } from './cell.ts';

const learnt = new Map<string, LevelsOf>();

export function learnLevels(more: Readonly<Record<string, LevelsOf>>): void {
  for (const [code, levels] of Object.entries(more)) learnt.set(code, levels);
}

export const learntLevels = (modality: string): LevelsOf | undefined => learnt.get(modality);
