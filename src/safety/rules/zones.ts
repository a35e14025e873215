/** What is withheld for a muscle that lies entirely where nobody may press. */
import type { Zone } from '../../domain/types.ts';
import { GELS, type Modality } from './modalities.ts';

/** Where the skin is thin or bare: nothing that presses, rubs, squeezes, burns or heats. */
const TENDER: readonly Modality[] = ['massage', ...GELS, 'heat-pack', 'brace', 'compression'];

/** What is withheld, whatever the phase, for a muscle that lies entirely in such a place. */
export const WITHHELD_IN: Readonly<Record<Zone, readonly Modality[]>> = {
  'eyes-and-mouth': TENDER,
  // Where a hand may not press, nothing may squeeze.
  'front-of-neck': ['massage', 'brace', 'compression'],
  armpit: ['massage', ...GELS],
  'over-organs': ['massage'],
  // A book's own cautions do not name this place, so it is withheld as well.
  'private-parts': [...TENDER, 'education'],
  groin: ['massage', ...GELS],
  'behind-the-knee': ['massage', ...GELS],
};
