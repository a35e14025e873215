/** The cautions that a region adds to those of a modality. */
import type { Region } from '../../domain/types.ts';
import type { CautionCode } from '../rules/cautions.ts';
import { type Modality, ruleOf } from '../rules/modalities.ts';
import { type AddedTo, REGION_CAUTIONS } from '../rules/region-cautions.ts';

/** Whether a region adds its caution to this modality. */
export function isAddedTo(modality: Modality, addedTo: readonly AddedTo[]): boolean {
  const { clot, is } = ruleOf(modality);
  const traits: readonly AddedTo[] = [modality, ...is, ...(clot ? (['clot'] as const) : [])];
  return traits.some(trait => addedTo.includes(trait));
}

export const regionCautions = (modality: Modality, region: Region): readonly CautionCode[] =>
  REGION_CAUTIONS.filter(
    ({ regions, addedTo }) => regions.includes(region) && isAddedTo(modality, addedTo),
  ).map(({ code }) => code);
