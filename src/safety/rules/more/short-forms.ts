/** The short forms of what a card only ever tells in full, as in `../all/short-forms.ts`. No reader loads them. */

import type { MoreCautionCode } from '../more-codes.ts';
import type { ShortForm } from '../types.ts';
import type { MORE_CAUTIONS } from './cautions.ts';

/** What has no short form in `MORE_CAUTIONS`, because no card tells it in short. */
type FullOnly = {
  [Code in MoreCautionCode]: (typeof MORE_CAUTIONS)[Code] extends { short: ShortForm }
    ? never
    : Code;
}[MoreCautionCode];

export const MORE_SHORT_FORMS: Readonly<Record<FullOnly, ShortForm>> = {
  'eyes-and-mouth': ['At the eyes or mouth?', 'Not for this muscle.'],
  jaw: ['Deep in the jaw?', 'Not for this muscle.'],
  'front-of-neck': ['Front or side of the neck?', 'Not here.'],
  armpit: ['In the armpit?', 'Not for this muscle.'],
  'over-organs': ['Over belly, ribs or low back?', 'Not here.'],
  'private-parts': ['Between the legs?', 'Not for this muscle.'],
  groin: ['In the groin?', 'Not for this muscle.'],
  'behind-the-knee': ['Behind the knee?', 'Not for this muscle.'],
  'gun-ask-first': ['Pacemaker, weak bones, pregnant?', 'Ask first.'],
  'gun-brief': ['How long?', 'Two minutes on a muscle, no push.'],
  'cups-marks': ['Fire or cuts?', 'Never. It leaves marks as it is.'],
  'cups-not-here': ['On the head or neck?', 'Not here.'],
  'too-early-cups': ['New, hot or swollen?', 'Too early for cups.'],
  'spikes-brief': ['First time?', 'A shirt, and 5 to 10 minutes.'],
  'too-early-spikes': ['New, hot or swollen?', 'Too early for spikes.'],
  'current-skin': ['Numb, sore, hot or swollen skin?', 'No pads there.'],
  'current-when': ['In the bath, the car or bed?', 'Never.'],
  'too-early-current': ['New, hot or swollen?', 'Too early for current.'],
  'patch-away': ['Patch used up?', 'Fold it, away from children.'],
  'too-early-patch': ['New, hot or swollen?', 'Too early for a patch.'],
  'nsaid-ask-first': ['Ulcer, asthma, weak heart?', 'Doctor first.'],
  'nsaid-label': ['Pain pill of the same kind?', 'Not both.'],
  'herb-ask-first': ['Daisies make you itch?', 'Not for you.'],
  'herb-not-eaten': ['Swallow it?', 'Never. Keep it from children.'],
  'heat-cord': ['Lying on it, or a worn cord?', 'Never.'],
  'soak-warm': ['Hot water?', 'Only warm. Elbow first.'],
  'ice-brief': ['Numb, or you shiver?', 'Get out.'],
  'too-early-ice-bath': ['A new injury?', 'Too early for an ice bath.'],
  'tape-ask-first': ['Pregnant, weak heart or kidneys?', 'Ask first.'],
  'too-early-air': ['New, hot or swollen?', 'Too early to pump.'],
  'splint-night': ['By night or by day?', 'As the leaflet says.'],
  'look-at-skin': ['A sore or a red spot?', 'Leave it off and ask.'],
  'too-early-night-splint': ['New, hot or swollen?', 'Too early for a splint.'],
  'too-early-guard': ['Jaw just hurt?', 'Have it seen first.'],
  'insole-slow': ['New in the shoe?', 'An hour or two at first.'],
  'aid-height': ['On your armpits?', 'Never. Lean on your hands.'],
  'breathe-and-stop': ['Dizzy, or a tight chest?', 'Stop, get help.'],
  'too-early-training': ['New, hot or swollen?', 'Too early to train.'],
  'traction-never-alone': ['Neck or back not checked?', 'Ask first.'],
  'upside-down': ['Bad heart or bones, a hernia?', 'Do not hang.'],
  'plate-never': ['Clot, pacemaker, new joint, fits?', 'Stay off.'],
  'boot-by-doctor': ['A break or a torn tendon?', 'A doctor decides.'],
  'light-eyes': ['Lupus, or on drugs?', 'Ask a pharmacist.'],
};
