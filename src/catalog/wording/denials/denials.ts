/** Every way in which a text denies what a caution says: one file for each subject, one row for each way. */
import type { Denial } from './denial.ts';
import { OF_CLOTS } from './of-clots.ts';
import { OF_CONDITIONS } from './of-conditions.ts';
import { OF_DEVICES } from './of-devices.ts';
import { OF_DOCTORS } from './of-doctors.ts';
import { OF_DOSES } from './of-doses.ts';
import { OF_FORCE } from './of-force.ts';
import { OF_INJURIES } from './of-injuries.ts';
import { OF_PACKS } from './of-packs.ts';
import { OF_PAIN } from './of-pain.ts';
import { OF_SIGNS } from './of-signs.ts';
import { OF_SKIN } from './of-skin.ts';
import { OF_SLEEP } from './of-sleep.ts';
import { OF_WARNINGS } from './of-warnings.ts';

export const DENIALS: readonly Denial[] = [
  ...OF_WARNINGS,
  ...OF_DOCTORS,
  ...OF_CONDITIONS,
  ...OF_SIGNS,
  ...OF_CLOTS,
  ...OF_SKIN,
  ...OF_PAIN,
  ...OF_DOSES,
  ...OF_SLEEP,
  ...OF_PACKS,
  ...OF_INJURIES,
  ...OF_FORCE,
  ...OF_DEVICES,
];
