/**
 * The parts of a leg and of an arm, and so where on the body the blood-clot rules apply.
 *
 * That the hip is included is our own judgement: the great vein of the leg leaves it at the groin. Clots in an arm have a
 * caution of their own in `region-cautions.ts`, and no warning above the list.
 */
import type { Region } from '../../domain/types.ts';

/** Clots start in the calf and in the thigh, and the veins connect the rest to them. */
export const LEG: readonly Region[] = ['hip', 'thigh', 'knee', 'lower-leg', 'foot'];

export const ARM: readonly Region[] = ['shoulder', 'upper-arm', 'forearm', 'hand'];

/** Whether the clot warning stands above the picks for this region. */
export const isLeg = (region: Region): boolean => LEG.includes(region);
