/** Where on the body the blood-clot rules hold. */
import type { Region } from '../catalog/types.ts';

/** The parts of a leg: clots start in the calf and in the thigh, and the vein of the knee joins them. */
const LEG: ReadonlySet<Region> = new Set<Region>(['lower-leg', 'knee', 'thigh']);

/** Whether the clot warning stands above the picks for this region. */
export const isLeg = (region: Region): boolean => LEG.has(region);
