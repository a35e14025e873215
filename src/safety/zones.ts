/**
 * What a region adds to the cautions of what presses: the places in it where no hand and no roller
 * belongs. It is part of what every reader loads first.
 *
 * What holds for the whole body stands in the modality's own cautions, and a muscle that lies in such a
 * place altogether is kept from pressing by its zone.
 */
import type { Region, Zone } from '../catalog/types.ts';
import type { CautionCode } from './cautions.ts';
import type { Modality } from './modalities.ts';

export const REGION_CAUTIONS: Readonly<Partial<Record<Region, readonly CautionCode[]>>> = {
  'lower-leg': ['lower-leg-zones'],
  knee: ['knee-zones'],
  thigh: ['thigh-zones', 'hard-knock'],
};

/** What is kept back, whatever the phase, for a muscle that lies in such a place altogether. */
export const KEPT_BACK_IN: Readonly<Record<Zone, readonly Modality[]>> = {
  'behind-the-knee': ['massage', 'cold-gel', 'warm-gel'],
  // Where a hand may not press, nothing may squeeze.
  'front-of-neck': ['massage', 'compression'],
};

/** Pressing by hand or with a roller, and the book that teaches it. A gel is spread and says its own. */
export const PRESSING: readonly Modality[] = ['massage', 'education'];

/** The cautions that a region adds to those of a modality. */
export const regionCautions = (modality: Modality, region: Region): readonly CautionCode[] =>
  PRESSING.includes(modality) ? (REGION_CAUTIONS[region] ?? []) : [];
