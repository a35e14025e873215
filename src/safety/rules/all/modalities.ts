/**
 * Every modality, the common ones and the others, and all of them known once this is imported: for what works on whole
 * catalogs. A reader's page has it only for a source catalog, which it checks itself.
 */
import '../more/learn.ts';
import { COMMON_MODALITIES, type Modality, type ModalityRule } from '../modalities.ts';
import { MORE_MODALITIES } from '../more/modalities.ts';

export const MODALITIES: Readonly<Record<Modality, ModalityRule>> = {
  ...COMMON_MODALITIES,
  ...MORE_MODALITIES,
};

// `Object.keys` knows no key types; these are all the keys that the table has.
export const MODALITY_CODES = Object.keys(MODALITIES) as readonly Modality[];
