/** Why something is withheld for a muscle that lies where nobody may press; each has the name of its zone. */
import type { Zone } from '../../../domain/types.ts';
import type { Caution } from '../types.ts';

export const CAUTIONS_OF_PLACES = {
  'eyes-and-mouth': {
    severity: 'critical',
    text: 'Not for a muscle at the eyes or the mouth. To press, rub, squeeze or heat there can do harm.',
    position: 'reason',
  },
  jaw: {
    severity: 'critical',
    text: 'Not for a muscle deep in the jaw. To press it you would have to go into the mouth or below the ear, and that can do harm.',
    position: 'reason',
  },
  'front-of-neck': {
    severity: 'critical',
    text: 'Not for a muscle at the front or side of the neck. To press or squeeze there can hurt a big blood vessel or the windpipe.',
    position: 'reason',
  },
  armpit: {
    severity: 'critical',
    text: 'Not for a muscle in the armpit or under the collarbone. To press or rub there can hurt a big blood vessel or a nerve.',
    position: 'reason',
  },
  'over-organs': {
    severity: 'critical',
    text: 'Not for a muscle in the belly, at the ribs or in the hollow of the low back. To press there can hurt what lies beneath.',
    position: 'reason',
  },
  'private-parts': {
    severity: 'critical',
    text: 'Not for a muscle between the legs. To press, rub, squeeze or heat there can do harm.',
    position: 'reason',
  },
  groin: {
    severity: 'critical',
    text: 'Not for a muscle in the groin or high on the inner thigh. To press or rub there can hurt a big blood vessel or a nerve.',
    position: 'reason',
  },
  'behind-the-knee': {
    severity: 'critical',
    text: 'Not for a muscle behind the knee. To press or rub there can hurt a vein, an artery or a nerve.',
    position: 'reason',
  },
} as const satisfies Record<Zone, Omit<Caution, 'code'>>;
