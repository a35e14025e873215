/** What stands behind every caution, the common ones and the others: loaded when somebody asks for it. */

import type { CautionCode } from '../cautions.ts';
import { MORE_BASIS } from '../more/basis.ts';
import { MORE_DETAILS } from '../more/details.ts';
import type { Basis } from '../types.ts';
import { COMMON_BASIS } from './basis.ts';
import { COMMON_DETAILS } from './details.ts';

export const BASIS: Readonly<Record<CautionCode, Basis>> = { ...COMMON_BASIS, ...MORE_BASIS };
export const DETAILS: Readonly<Record<CautionCode, string>> = {
  ...COMMON_DETAILS,
  ...MORE_DETAILS,
};
