/**
 * The cautions that a region of the body adds. They are part of what every reader loads first, so one caution serves
 * every region in which it is true. What applies to the whole body is in the modality's own cautions.
 */
import type { Region, Zone } from '../../domain/types.ts';
import type { CautionCode } from './cautions.ts';
import { ARM } from './limbs.ts';
import type { Modality, Property } from './modalities.ts';

/** A modality; what has a property; or all that carries the clot caution on a leg. */
export type AddedTo = Modality | Property | 'clot';

/** A caution that regions add to those of some modalities; one that they have already moves to the front. */
export interface RegionRule {
  readonly code: CautionCode;
  readonly regions: readonly Region[];
  /** Muscles that lie in these are meant as well, whatever their region. */
  readonly zones?: readonly Zone[];
  readonly addedTo: readonly AddedTo[];
}

/** Pressing by hand or with a roller, and the book that teaches it. A gel is spread and has cautions of its own. */
const PRESSING: readonly AddedTo[] = ['presses', 'education'];

export const REGION_CAUTIONS: readonly RegionRule[] = [
  {
    code: 'arm-clot',
    regions: ARM,
    addedTo: ['clot'],
  },
  {
    // A book has it everywhere: the pain that it traces may be felt elsewhere.
    code: 'jaw-or-chest',
    regions: ['neck', 'shoulder', 'upper-arm', 'forearm', 'chest', 'back'],
    addedTo: ['presses'],
  },
  {
    code: 'cold-over-nerve',
    regions: ['upper-arm', 'forearm', 'knee', 'lower-leg'],
    addedTo: ['cold-pack'],
  },
  // On a leg the places of the leg come first, and on the trunk those of the trunk.
  {
    code: 'no-roll-body',
    regions: ['neck', 'shoulder', 'chest', 'belly', 'back'],
    addedTo: PRESSING,
  },
  { code: 'throat', regions: ['neck'], zones: ['front-of-neck'], addedTo: ['spread', 'heat'] },
  { code: 'head-zones', regions: ['head'], addedTo: [...PRESSING, 'spread'] },
  {
    code: 'arm-zones',
    regions: [...ARM, 'chest'],
    addedTo: PRESSING,
  },
  { code: 'thigh-zones', regions: ['hip', 'thigh'], addedTo: PRESSING },
  { code: 'hard-knock', regions: ['thigh'], addedTo: PRESSING },
  { code: 'knee-zones', regions: ['knee'], addedTo: PRESSING },
  { code: 'lower-leg-zones', regions: ['lower-leg', 'foot'], addedTo: PRESSING },
  {
    code: 'nerve-signs',
    regions: ['neck', ...ARM, 'back', 'hip'],
    addedTo: [...PRESSING, 'stretch'],
  },
];
