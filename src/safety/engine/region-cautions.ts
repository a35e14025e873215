/** The cautions that a region adds to those of a modality. */
import type { Region } from '../../domain/types.ts';
import type { CautionCode } from '../rules/cautions.ts';
import type { Modality } from '../rules/modalities.ts';
import { REGION_CAUTIONS } from '../rules/region-cautions.ts';

export const regionCautions = (modality: Modality, region: Region): readonly CautionCode[] =>
  REGION_CAUTIONS.filter(
    ({ regions, addedTo }) => regions.includes(region) && addedTo.includes(modality),
  ).map(({ code }) => code);
