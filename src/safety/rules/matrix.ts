/**
 * What a condition means for a modality: the table that a clinician signs off, and the only place where such a level is
 * set. It is loaded with the reader's self-check and not for the first paint.
 *
 * How to read it: a block is a condition, a line in it a modality. `stop`: withhold it and say why. `ask`: ask a doctor
 * or pharmacist first. `care`: show it with its cautions. `ok`: no limit was found, which proves nothing. The sources are
 * in brackets, with `judgement` where no source sets the level for exactly that. A remark says what part of the condition
 * the level is meant for.
 *
 * A reader only ticks a box. If a level applies to a severe form of a condition, or to the sore spot alone, nobody can
 * tell the cases apart, so it applies to all. No cell may be made milder than its sources. A book's hands-on parts follow
 * massage: where massage asks or stops, a book asks.
 */
import type { ConditionCode } from './conditions.ts';
import type { Modality } from './modalities.ts';
import type { Basis, Level } from './types.ts';

export interface Cell {
  readonly level: Level;
  readonly basis: Basis;
  /** What part of the condition the level is meant for, or what goes with it. */
  readonly note?: string;
  /** For `care`: what the reader is told to do. Absent: the reader is told the condition's reason. */
  readonly advice?: string;
}

const stop = (...basis: Basis): Cell => ({ level: 'stop', basis });
const ask = (...basis: Basis): Cell => ({ level: 'ask', basis });
const care = (...basis: Basis): Cell => ({ level: 'care', basis });
/** That nothing was found is always our own judgement. */
const ok = (): Cell => ({ level: 'ok', basis: ['judgement'] });
const remark = (cell: Cell, note: string): Cell => ({ ...cell, note });
/** A sentence as plain as a caution, of at most 140 characters. */
const advising = (cell: Cell, advice: string): Cell => ({ ...cell, advice });

const SPREAD = 'Spread it thinly. Do not rub hard, and stop if the leg hurts more or swells.';
const NEVER_OVER_PATCH = 'Keep it well away from the patch. Never put it on top.';
const READ_SALICYLATE = 'Read the label first. Do not use it if it lists salicylate.';
const READ_MATERIAL =
  'Read the label first. Do not use it if it has rubber, latex or the like in it.';

export const MATRIX = {
  'suspected-clot': {
    'cold-gel': stop('judgement'),
    'warm-gel': stop('judgement'),
    'cold-pack': stop('judgement'),
    'heat-pack': stop('S53', 'judgement'),
    brace: remark(stop('seed', 'judgement'), 'until a doctor has checked it and decides'),
    compression: remark(stop('seed', 'judgement'), 'until a doctor has checked it and decides'),
    massage: stop('S18', 'S17', 'S21'),
    stretch: stop('S23', 'judgement'),
    education: stop('S18', 'S21'),
  },
  'past-clot': {
    'cold-gel': advising(care('judgement'), SPREAD),
    'warm-gel': advising(care('judgement'), SPREAD),
    'cold-pack': remark(ask('S10'), 'blood that clots too easily'),
    'heat-pack': ask('judgement'),
    brace: ask('seed'),
    compression: ask('seed'),
    massage: ask('S19', 'S18'),
    stretch: ask('judgement'),
    education: ask('S19'),
  },
  thrombophlebitis: {
    'cold-gel': remark(stop('judgement'), 'over the vein'),
    'warm-gel': remark(stop('judgement'), 'over the vein'),
    'cold-pack': care('judgement'),
    'heat-pack': remark(ask('S35', 'S53'), 'sources do not agree'),
    brace: ask('S13', 'S33', 'S34'),
    compression: ask('seed', 'S13', 'S33'),
    massage: remark(stop('S21'), 'over or near the vein'),
    stretch: care('judgement'),
    education: ask('S21'),
  },
  'arterial-disease': {
    'cold-gel': care('judgement'),
    'warm-gel': ask('judgement'),
    'cold-pack': ask('S9'),
    'heat-pack': ask('S8'),
    brace: ask('S12'),
    compression: remark(stop('S12', 'S14', 'S15'), 'unless a doctor agrees'),
    massage: ask('judgement'),
    stretch: care('judgement'),
    education: ask('judgement'),
  },
  'varicose-veins': {
    'cold-gel': advising(care('judgement'), 'Do not rub it in over thick or lumpy veins.'),
    'warm-gel': advising(care('judgement'), 'Do not rub it in over thick or lumpy veins.'),
    'cold-pack': ok(),
    'heat-pack': care('judgement'),
    brace: care('S21', 'judgement'),
    compression: remark(
      ask('S12', 'judgement'),
      'if it hurts or the skin changes colour; the right size will do otherwise',
    ),
    massage: remark(stop('S21'), 'on the veins; only lightly elsewhere'),
    stretch: ok(),
    education: ask('S21'),
  },
  numbness: {
    'cold-gel': care('judgement'),
    'warm-gel': ask('judgement'),
    'cold-pack': remark(stop('S10', 'S9'), 'on numb skin; ask first elsewhere'),
    'heat-pack': remark(stop('S8', 'judgement'), 'on numb skin; ask first elsewhere'),
    brace: ask('S12'),
    compression: remark(stop('S12', 'S15'), 'when feeling is badly lost; ask first otherwise'),
    massage: ask('S20', 'judgement'),
    stretch: care('judgement'),
    education: ask('S20', 'judgement'),
  },
  'broken-skin': {
    'cold-gel': stop('S1'),
    'warm-gel': stop('S2'),
    'cold-pack': ask('S9'),
    'heat-pack': remark(
      stop('S10', 'judgement'),
      'on an open wound or an infection; ask first otherwise',
    ),
    brace: remark(stop('judgement'), 'on the sore spot'),
    compression: remark(stop('judgement'), 'on the sore spot'),
    massage: stop('S17'),
    stretch: ok(),
    education: remark(ask('S17'), 'its hands-on parts, on the sore spot or with a fever'),
  },
  'suspected-tear-or-fracture': {
    'cold-gel': stop('S29', 'S32'),
    'warm-gel': stop('S29', 'S32'),
    'cold-pack': remark(stop('S29', 'S31'), 'get help; cold as first aid only if told to'),
    'heat-pack': stop('S29', 'S31'),
    brace: stop('S30', 'S31'),
    compression: remark(
      stop('S30'),
      'a tight wrap can make the pressure in a hard, swollen leg worse',
    ),
    massage: stop('S17'),
    stretch: stop('S31'),
    education: stop('S17'),
  },
  pregnancy: {
    'cold-gel': ask('S1'),
    'warm-gel': ask('S2d'),
    'cold-pack': ok(),
    'heat-pack': advising(care('S10'), 'Never put heat on your belly while you are pregnant.'),
    brace: care('judgement'),
    compression: ask('judgement'),
    massage: remark(ask('S18', 'S20'), 'avoid it on a leg; a doctor may allow it elsewhere'),
    stretch: care('judgement'),
    education: ask('S18', 'S20'),
  },
  child: {
    'cold-gel': ask('S1', 'S1c'),
    'warm-gel': remark(ask('S2', 'judgement'), 'the label says from 2 years; we say from 12'),
    'cold-pack': remark(ask('S10'), 'with an adult there'),
    'heat-pack': remark(ask('S11', 'judgement'), 'with an adult there'),
    brace: ask('judgement'),
    compression: ask('judgement'),
    massage: ask('judgement'),
    stretch: ask('judgement'),
    education: remark(ask('judgement'), 'an adult reads it'),
  },
  'heart-condition': {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': ask('S9'),
    'heat-pack': ask('S8'),
    brace: ask('S12', 'judgement'),
    compression: remark(stop('S12', 'S15'), 'severe heart failure; ask first otherwise'),
    massage: ask('S20'),
    stretch: care('judgement'),
    education: ask('S20'),
  },
  'blood-thinners': {
    'cold-gel': remark(ask('S6', 'judgement'), 'the pharmacist has to know of it'),
    'warm-gel': remark(stop('S5', 'judgement'), 'if it has salicylate, unless a doctor agrees'),
    'cold-pack': care('judgement'),
    'heat-pack': remark(ask('S51'), 'a bleeding disorder'),
    brace: ok(),
    compression: ok(),
    massage: ask('S20'),
    stretch: care('judgement'),
    education: ask('S20'),
  },
  'gel-allergy': {
    'cold-gel': stop('S1', 'judgement'),
    'warm-gel': stop('S2', 'judgement'),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ok(),
    stretch: ok(),
    education: ok(),
  },
  'salicylate-allergy': {
    'cold-gel': advising(care('S52'), READ_SALICYLATE),
    'warm-gel': remark(stop('S52', 'S2c'), 'if it has salicylate'),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ok(),
    stretch: ok(),
    education: ok(),
  },
  'material-allergy': {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': advising(care('S16', 'judgement'), READ_MATERIAL),
    'heat-pack': advising(care('S16', 'judgement'), READ_MATERIAL),
    brace: stop('S16'),
    compression: stop('S12'),
    massage: advising(care('judgement'), READ_MATERIAL),
    stretch: advising(care('judgement'), READ_MATERIAL),
    education: ok(),
  },
  'cold-sensitivity': {
    'cold-gel': care('judgement'),
    'warm-gel': ok(),
    'cold-pack': stop('S10'),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ok(),
    stretch: ok(),
    education: ok(),
  },
  'powered-implant': {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: advising(care('judgement'), 'Never press on it, or near it.'),
    stretch: ok(),
    education: ok(),
  },
  epilepsy: {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ok(),
    stretch: ok(),
    education: ok(),
  },
  'medicine-patch': {
    'cold-gel': advising(care('judgement'), NEVER_OVER_PATCH),
    'warm-gel': advising(care('judgement'), NEVER_OVER_PATCH),
    'cold-pack': ok(),
    'heat-pack': stop('judgement'),
    brace: advising(care('judgement'), NEVER_OVER_PATCH),
    compression: advising(care('judgement'), NEVER_OVER_PATCH),
    massage: advising(care('judgement'), NEVER_OVER_PATCH),
    stretch: ok(),
    education: ok(),
  },
  'high-blood-pressure': {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': care('judgement'),
    'heat-pack': care('judgement'),
    brace: ok(),
    compression: ok(),
    massage: care('judgement'),
    stretch: ok(),
    education: ok(),
  },
  'recent-surgery': {
    'cold-gel': advising(care('judgement'), 'Keep it off the scar.'),
    'warm-gel': advising(care('judgement'), 'Keep it off the scar.'),
    'cold-pack': ask('judgement'),
    'heat-pack': ask('judgement'),
    brace: ask('judgement'),
    compression: ask('judgement'),
    massage: ask('judgement'),
    stretch: ask('judgement'),
    education: ask('judgement'),
  },
  lymphoedema: {
    'cold-gel': ok(),
    'warm-gel': ask('judgement'),
    'cold-pack': ask('judgement'),
    'heat-pack': ask('judgement'),
    brace: ask('judgement'),
    compression: ask('judgement'),
    massage: ask('judgement'),
    stretch: ok(),
    education: ask('judgement'),
  },
  'organ-trouble': {
    'cold-gel': ok(),
    'warm-gel': remark(ask('judgement'), 'if it has salicylate'),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ok(),
    stretch: ok(),
    education: ok(),
  },
  unsteady: {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ok(),
    stretch: ask('judgement'),
    education: ok(),
  },
  'weak-bones': {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': ok(),
    'heat-pack': ok(),
    brace: ok(),
    compression: ok(),
    massage: ask('S20', 'judgement'),
    stretch: care('judgement'),
    education: ask('S20', 'judgement'),
  },
  cancer: {
    'cold-gel': ok(),
    'warm-gel': ok(),
    'cold-pack': ask('S9'),
    'heat-pack': remark(
      stop('S10', 'S8'),
      'an infection there; cancer there as well, by judgement',
    ),
    brace: ok(),
    compression: ok(),
    massage: stop('S17', 'S20'),
    stretch: care('judgement'),
    education: ask('S17', 'S20'),
  },
  'cannot-report-pain': {
    'cold-gel': care('judgement'),
    'warm-gel': stop('judgement'),
    'cold-pack': stop('S9', 'S10'),
    'heat-pack': stop('S8', 'S10'),
    brace: stop('judgement'),
    compression: stop('judgement'),
    massage: stop('judgement'),
    stretch: stop('judgement'),
    education: ask('judgement'),
  },
} as const satisfies Record<ConditionCode, Record<Modality, Cell>>;

/**
 * The levels that replace those above if a product lists its ingredients and none of them is a salicylate. A product that
 * lists none keeps the level above.
 */
export const WITHOUT_SALICYLATE = {
  'blood-thinners': { 'warm-gel': ask('S6', 'judgement') },
  'organ-trouble': { 'warm-gel': ok() },
  'salicylate-allergy': { 'warm-gel': advising(care('judgement'), READ_SALICYLATE) },
} as const satisfies Partial<Record<ConditionCode, Partial<Record<Modality, Cell>>>>;
