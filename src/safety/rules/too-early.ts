/** What has to wait until the pain is older: a product as such, or one use of a product that is for both phases. */
import { type CautionCode, caution } from './cautions.ts';
import { type Modality, type Property, type Purpose, ruleOf } from './modalities.ts';
import type { Caution } from './types.ts';

/** Why it has to wait in the acute phase, by what it is or does: the first that fits. */
const TOO_EARLY: readonly (readonly [trait: Modality | Property, why: CautionCode])[] = [
  ['warm-gel', 'too-early-warm-gel'],
  ['heat', 'too-early-heat'],
  ['presses', 'too-early-massage'],
  ['stretch', 'too-early-stretch'],
];

/** Why a modality has to wait in the acute phase; one that may be used then has no reason to wait. */
export function tooEarlyFor(modality: Modality): CautionCode {
  const traits: readonly (Modality | Property)[] = [modality, ...ruleOf(modality).is];
  return TOO_EARLY.find(([trait]) => traits.includes(trait))?.[1] ?? 'not-on-new-injury';
}

/** On a product that is for a new injury too, what it must not be used for yet. In the page `not-on-new-injury`. */
export const LATER_USE: Readonly<Partial<Record<Purpose, Caution>>> = {
  warm: { ...caution('not-on-new-injury'), short: ['Heat?', 'Not on a new injury.'] },
  work: { ...caution('not-on-new-injury'), short: ['Press, stretch?', 'Not on a new injury.'] },
  cool: { ...caution('not-on-new-injury'), short: ['A cold bath?', 'Not on a new injury.'] },
  ease: { ...caution('not-on-new-injury'), short: ['Pads, patch?', 'Not on a new injury.'] },
  support: { ...caution('not-on-new-injury'), short: ['Air, splint?', 'Not on a new injury.'] },
  move: { ...caution('not-on-new-injury'), short: ['Train?', 'Not on a new injury.'] },
};
