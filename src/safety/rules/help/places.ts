/** Where on the body a sign is asked about, beside legs and arms. */
import { REGIONS, type Region } from '../../../domain/types.ts';
import { ARM, LEG } from '../limbs.ts';

export const LIMBS: readonly Region[] = [...ARM, ...LEG];
export const HEAD_AND_TRUNK: readonly Region[] = REGIONS.filter(region => !LIMBS.includes(region));
export const BACK: readonly Region[] = ['neck', 'shoulder', 'back'];
