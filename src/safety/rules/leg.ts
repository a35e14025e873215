/**
 * Where on the body the blood-clot rules apply.
 *
 * That the hip is included is our own judgement: the great vein of the leg leaves it at the groin. Clots in an arm have a
 * caution of their own in `region-cautions.ts`, and no warning above the list.
 */
import type { Region } from '../../domain/types.ts';

/** The parts of a leg: clots start in the calf and in the thigh, and the veins connect the rest to them. */
const LEG: ReadonlySet<Region> = new Set<Region>(['hip', 'thigh', 'knee', 'lower-leg', 'foot']);

/** Whether the clot warning stands above the picks for this region. */
export const isLeg = (region: Region): boolean => LEG.has(region);
