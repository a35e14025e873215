/** The cautions that a region adds to those of a modality. */
import type { Region, Zone } from '../../domain/types.ts';
import type { CautionCode } from '../rules/cautions.ts';
import { type Modality, ruleOf } from '../rules/modalities.ts';
import { type AddedTo, REGION_CAUTIONS } from '../rules/region-cautions.ts';

/** Whether a region adds its caution to this modality. */
export function isAddedTo(modality: Modality, addedTo: readonly AddedTo[]): boolean {
  const { clot, is } = ruleOf(modality);
  return [modality, ...is, clot && 'clot'].some(trait => addedTo.includes(trait as AddedTo));
}

export const regionCautions = (
  modality: Modality,
  region: Region,
  zone?: Zone,
): readonly CautionCode[] =>
  REGION_CAUTIONS.filter(
    ({ regions, zones, addedTo }) =>
      (regions.includes(region) || (zone && zones?.includes(zone))) && isAddedTo(modality, addedTo),
  ).map(({ code }) => code);
