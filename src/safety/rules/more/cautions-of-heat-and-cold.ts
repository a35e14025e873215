/** What warms or cools more of you than a pack does. */
import type { MoreCautionCode } from '../more-codes.ts';
import type { Caution } from '../types.ts';

export const CAUTIONS_OF_HEAT_AND_COLD = {
  'heat-cord': {
    severity: 'warning',
    text: 'Lay a pad on you: do not lie on it or fold it. Never use it with a worn cord. Low heat, with the timer on.',
    position: 'details',
  },
  'soak-warm': {
    severity: 'warning',
    text: 'Warm will do, never hot. Feel it with your elbow first. No alcohol before it. Get out after 15 minutes, slowly, or once you feel faint.',
    position: 'details',
  },
  'soak-ask-first': {
    severity: 'warning',
    text: 'Not with numb feet, a wound or a fever. Pregnant, a weak heart or kidneys, or blood pressure too high or low? Ask a doctor first.',
    short: ['Numb feet?', 'No soak. Weak heart, pregnant: ask.'],
    position: 'card',
  },
  'wax-test': {
    severity: 'warning',
    text: 'Not on a cut, a rash or numb skin. Take off your rings. Try one drop on your wrist before you dip: it must not hurt.',
    short: ['Cut, rash or numb skin?', 'No wax.'],
    position: 'card',
  },
  'ice-shock': {
    severity: 'critical',
    text: 'Cold water can take your breath and stop your heart. Never go in alone. Not with high blood pressure, a weak heart, fits, or if pregnant.',
    short: ['High blood pressure, weak heart, alone?', 'Stay out.'],
    position: 'card',
  },
  'ice-brief': {
    severity: 'warning',
    text: 'Go in slowly, and keep your head out. A few minutes are plenty. Do you shiver, go numb or feel odd? Get out.',
    position: 'details',
  },
  'too-early-ice-bath': {
    severity: 'warning',
    text: 'Too early for an ice bath. For the first 3 days cool the sore place alone, and not all of you.',
    position: 'reason',
  },
  'cold-and-tight': {
    severity: 'warning',
    text: 'Cold makes skin numb, and then you do not feel that it is too tight. Take off the one before you use the other.',
    short: ['Cold skin?', 'Nothing tight on it.'],
    position: 'card',
  },
} as const satisfies Partial<Record<MoreCautionCode, Omit<Caution, 'code'>>>;
