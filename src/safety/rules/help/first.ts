/** The conditions with which a reader needs people and no product, each with the help cards to open. */
import type { ConditionCode } from '../conditions.ts';
import type { Help } from './help-card.ts';

export const HELP_FOR: Readonly<Partial<Record<ConditionCode, readonly Help[]>>> = {
  'suspected-clot': ['emergency', 'today'],
  'suspected-tear-or-fracture': ['emergency', 'today'],
  thrombophlebitis: ['today'],
  'arterial-disease': ['soon'],
};

export const HELP_FIRST = Object.keys(HELP_FOR) as readonly ConditionCode[];
