/**
 * How much each caution weighs, and word for word those that call for a doctor or can save a life, as they were
 * agreed. The words of the others are held by the fingerprint.
 */

export const CRITICAL: Readonly<Record<string, string>> = {
  'blood-clot':
    'Do not use this if you might have a blood clot. If you have ever had one, ask a doctor first.',
  'toes-numb-or-blue':
    'Do fingers or toes go numb, cold, pale or blue? Does it hurt more, or is it hard to breathe? Take it off. If that stays, call for help.',
  'arm-clot':
    'Is one arm swollen, warm, sore or darker than the other? It may be a blood clot. See a doctor before you use this.',
  'not-after-a-pop':
    'Did it go pop or snap, as a heel or calf can? Is the leg or arm swollen? Do not stretch or train it. See a doctor today.',
  'book-not-on-clot':
    'Might there be a blood clot? Then do not press there. Had one before? Ask a doctor before you try what the book shows.',
  'jaw-or-chest':
    'If the pain spreads to your jaw or chest, do not press or use anything: see a doctor. If it is hard to breathe, call for help now.',
  'hands-off-new-injury':
    'For the first 3 days, and while it is hot or swollen, read but do not press or rub.',
  jaw: 'Not for a muscle deep in the jaw. To press it you would have to go into the mouth or below the ear, and that can do harm.',
  'eyes-and-mouth':
    'Not for a muscle at the eyes or the mouth. To press, rub, squeeze or heat there can do harm.',
  armpit:
    'Not for a muscle in the armpit or under the collarbone. To press or rub there can hurt a big blood vessel or a nerve.',
  'over-organs':
    'Not for a muscle in the belly, at the ribs or in the hollow of the low back. To press there can hurt what lies beneath.',
  'private-parts':
    'Not for a muscle between the legs. To press, rub, squeeze or heat there can do harm.',
  groin:
    'Not for a muscle in the groin or high on the inner thigh. To press or rub there can hurt a big blood vessel or a nerve.',
  'behind-the-knee':
    'Not for a muscle behind the knee. To press or rub there can hurt a vein, an artery or a nerve.',
  'front-of-neck':
    'Not for a muscle at the front or side of the neck. To press or squeeze there can hurt a big blood vessel or the windpipe.',
  'heat-medicine-patch':
    'Is there a patch with medicine in it on you? Then no heat near it: far too much of the drug can get in at once.',
  'gun-warning-signs':
    'Dizzy after it? A bad headache, or hard to see, speak or stand? Call for help now. A blood vessel in the neck may be hurt.',
  'cups-not-here':
    'Not for the head or the neck. To suck or scrape there can hurt a big blood vessel, or skin that is thin.',
  'current-never':
    'Never with a pacemaker, or with a part in your body that runs on power. Fits, or pregnant? A doctor has to say yes first.',
  'current-where':
    'Never on the head, neck, chest or belly. Never one pad in front and one at the back, so that it goes right through you.',
  'nsaid-never':
    'Never while pregnant. Never, if aspirin or a pain pill once gave you a rash, a swollen face or trouble to breathe.',
  'ice-shock':
    'Cold water can take your breath and stop your heart. Never go in alone. Not with high blood pressure, a weak heart, fits, or if pregnant.',
  'air-never':
    'Never with a clot, a very weak heart, or after a clot in the lungs. Never over an infection, a break or where blood flow is poor.',
  'aid-why': 'If the leg can bear no weight at all, have a doctor look at it today.',
  'traction-never-alone':
    'Ask a doctor or a physio before you buy this. To pull on a neck or back that nobody has checked can do great harm.',
  'upside-down':
    'Ask a doctor before you hang head down. Not with high eye or blood pressure, a weak heart or bones, a hernia, thinners or a baby on the way.',
  'plate-never':
    'Ask a doctor before you stand on it. Stay off with a clot, a pacemaker, fits, a new joint, a break, a bad back or a baby on the way.',
};

export const WARNINGS =
  'no-heat-or-wrap-over-gel stop-if-it-burns salicylate-label whole-skin gel-ask-first not-asleep cold-ask-first heat-ask-first check-the-heat wrap-in-cloth not-on-new-injury tight-wear-ask-first off-at-night over-20-mmhg measure-your-leg no-roll-zones no-roll-body roll-ask-first settling nerve-signs throat head-zones arm-zones lower-leg-zones knee-zones thigh-zones hard-knock gel-and-heat gel-and-tight two-gels gel-and-cold-pack hold-on too-early-heat too-early-warm-gel too-early-massage too-early-stretch heat-drowsy cold-over-nerve gun-where gun-ask-first cups-ask-first cups-marks too-early-cups spikes-ask-first spikes-brief too-early-spikes current-skin current-when too-early-current gel-and-pads heat-and-pads patch-alone patch-away too-early-patch nsaid-ask-first nsaid-label herb-ask-first herb-not-eaten heat-cord soak-warm soak-ask-first wax-test ice-brief too-early-ice-bath cold-and-tight tape-skin tape-ask-first too-early-air splint-night look-at-skin too-early-night-splint guard-dentist too-early-guard insole-feet aid-height band-snap breathe-and-stop too-early-training raise-ask-first boot-by-doctor light-eyes';

export const INFOS =
  'pain-over-7-days go-lightly gel-then-roller pull-not-pain book-no-diagnosis gun-brief insole-slow';

/** The warning above the list on a leg: the symptom that a reader can see first. */
export const AGREED_CLOT_WARNING: readonly string[] = [
  'One leg more swollen, warm, sore, red or dark?',
  'It may be a *blood clot*, even if it feels like a strain. *See a doctor today*, before you use anything here.',
  'Hard to breathe, chest pain, coughing up blood? *Call for help now.*',
  'Ever had a clot? *Ask a doctor first.*',
];
