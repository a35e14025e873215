/** Where on the body a sign is asked about. */
import { REGIONS, type Region } from '../../../domain/types.ts';
import { isLeg } from '../leg.ts';

export const LEG: readonly Region[] = REGIONS.filter(isLeg);
export const ARM: readonly Region[] = ['shoulder', 'upper-arm', 'forearm', 'hand'];
export const LIMBS: readonly Region[] = [...ARM, ...LEG];
export const HEAD_AND_TRUNK: readonly Region[] = REGIONS.filter(region => !LIMBS.includes(region));
export const BACK: readonly Region[] = ['neck', 'shoulder', 'back'];
