/**
 * Where on the body the blood-clot rules hold.
 *
 * That the hip is one of them is our own judgement: the great vein of the leg leaves it at the groin.
 * Clots of an arm have a caution of their own in `zones.ts`, and no warning above the list.
 */
import type { Region } from '../../domain/types.ts';

/** The parts of a leg: clots start in the calf and in the thigh, and its veins join the rest to them. */
const LEG: ReadonlySet<Region> = new Set<Region>(['hip', 'thigh', 'knee', 'lower-leg', 'foot']);

/** Whether the clot warning stands above the picks for this region. */
export const isLeg = (region: Region): boolean => LEG.has(region);
