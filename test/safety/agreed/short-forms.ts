/**
 * Where each caution stands, and word for word the short form of everything that stands in sight on a card, as it was
 * agreed: who never opens a card has read these words and no others. The other short forms are held by the fingerprint.
 */

/** What stands in sight on a card, or only one tap away; each code once. */
export const AGREED_POSITIONS: Readonly<Record<string, string>> = {
  card: 'blood-clot toes-numb-or-blue arm-clot not-after-a-pop book-not-on-clot jaw-or-chest throat hands-off-new-injury heat-medicine-patch gun-warning-signs gun-where cups-ask-first spikes-ask-first current-never current-where gel-and-pads heat-and-pads patch-alone nsaid-never soak-ask-first wax-test ice-shock cold-and-tight tape-skin air-never guard-dentist insole-feet aid-why band-snap raise-ask-first',
  gel: 'no-heat-or-wrap-over-gel two-gels gel-and-cold-pack',
  leg: 'no-roll-zones',
  first: 'not-asleep',
  details:
    'stop-if-it-burns salicylate-label whole-skin gel-ask-first pain-over-7-days cold-ask-first heat-ask-first check-the-heat wrap-in-cloth not-on-new-injury tight-wear-ask-first off-at-night over-20-mmhg measure-your-leg no-roll-body roll-ask-first go-lightly settling nerve-signs head-zones arm-zones lower-leg-zones knee-zones thigh-zones hard-knock gel-and-heat gel-and-tight gel-then-roller hold-on pull-not-pain book-no-diagnosis heat-drowsy cold-over-nerve gun-ask-first gun-brief cups-marks spikes-brief current-skin current-when patch-away nsaid-ask-first nsaid-label herb-ask-first herb-not-eaten heat-cord soak-warm ice-brief tape-ask-first splint-night look-at-skin insole-slow aid-height breathe-and-stop',
  reason:
    'eyes-and-mouth jaw armpit over-organs private-parts groin behind-the-knee front-of-neck too-early-heat too-early-warm-gel too-early-massage too-early-stretch cups-not-here too-early-cups too-early-spikes too-early-current too-early-patch too-early-ice-bath too-early-air too-early-night-splint too-early-guard too-early-training traction-never-alone upside-down plate-never boot-by-doctor light-eyes',
};

export const AGREED_SHORT_FORMS: Readonly<Record<string, string>> = {
  'blood-clot': 'A clot now, or ever? Doctor first.',
  'toes-numb-or-blue': 'Numb, cold or blue? Take it off.',
  'arm-clot': 'One arm swollen, sore? Doctor first.',
  'not-after-a-pop': 'A pop? Swollen? Doctor today.',
  'book-not-on-clot': 'A clot now, or ever? Doctor first.',
  throat: 'The throat? Never there.',
  'jaw-or-chest': 'Felt in jaw or chest? Get help.',
  'hands-off-new-injury': 'New injury? Do not press or rub.',
  'no-heat-or-wrap-over-gel': 'Gel on? No heat, no tight wrap.',
  'two-gels': 'Gel or patch on? No second one.',
  'gel-and-cold-pack': 'Gel on? No cold on top.',
  'no-roll-zones': 'Behind the knee? Never press.',
  'not-asleep': 'Sleepy? Take it off first.',
  'heat-medicine-patch': 'Medicine patch on you? No heat near it.',
  'gun-warning-signs': 'Dizzy, or a bad headache? Call for help now.',
  'gun-where': 'Neck, head, ribs, belly, bone? Never there.',
  'cups-ask-first': 'On thinners, or quick to bleed? Not for you.',
  'spikes-ask-first': 'Thin or numb skin, on thinners? Not for you.',
  'current-never': 'Pacemaker, fits, pregnant? Not for you.',
  'current-where': 'Head, neck, chest or belly? Never there.',
  'gel-and-pads': 'Gel on? No pads there.',
  'heat-and-pads': 'Pads on? No heat there.',
  'patch-alone': 'Patch on? No heat, no tight wrap, no gel.',
  'nsaid-never': 'Pregnant, or ill from a pain pill? Never this.',
  'soak-ask-first': 'Numb feet? No soak. Weak heart, pregnant: ask.',
  'wax-test': 'Cut, rash or numb skin? No wax.',
  'ice-shock': 'High blood pressure, weak heart, alone? Stay out.',
  'cold-and-tight': 'Cold skin? Nothing tight on it.',
  'tape-skin': 'A rash from plasters? No tape for you.',
  'air-never': 'Infection, break, poor blood flow? Never.',
  'guard-dentist': 'Jaw locks, loose teeth, braces? Dentist first.',
  'insole-feet': 'Numb feet, diabetes, a sore? Foot doctor first.',
  'aid-why': 'Leg takes no weight? Doctor today.',
  'band-snap': 'A crack in the band? Do not use it.',
  'raise-ask-first': 'Weak heart, poor blood flow? Ask before legs up.',
};

/** On a product that is for a new injury too, in place of `not-on-new-injury`, by what the other use is for. */
export const AGREED_LATER: Readonly<Record<string, string>> = {
  cool: 'Ice bath? Not on a new injury.',
  warm: 'Heat? Not on a new injury.',
  ease: 'Patch, current? Not on a new injury.',
  support: 'Pump, splint, guard? Not on a new injury.',
  work: 'Press, stretch? Not on a new injury.',
  move: 'Train, balance? Not on a new injury.',
};

/** What begins the short form of a caution for a reader who ticked a condition. */
export const AGREED_ASKS: Readonly<Record<string, string>> = {
  'suspected-clot': 'Maybe a clot now?',
  'suspected-tear-or-fracture': 'A pop or a break?',
  'recent-surgery': 'Surgery there?',
  'past-clot': 'Had a clot?',
  thrombophlebitis: 'A sore vein?',
  'arterial-disease': 'Poor blood flow?',
  'varicose-veins': 'Thick, lumpy veins?',
  lymphoedema: 'Lymph glands out?',
  'blood-thinners': 'On blood thinners?',
  'heart-condition': 'A weak heart?',
  'high-blood-pressure': 'High blood pressure?',
  numbness: 'Numb skin?',
  'broken-skin': 'Broken skin or fever?',
  'cold-sensitivity': 'Hurt by cold?',
  'medicine-patch': 'A medicine patch?',
  'gel-allergy': 'Allergic to a gel?',
  'salicylate-allergy': 'Do pain pills harm you?',
  'material-allergy': 'Rash from rubber, glue?',
  pregnancy: 'Pregnant or nursing?',
  child: 'For a child?',
  'cannot-report-pain': 'Cannot say it hurts?',
  'powered-implant': 'Pacemaker or the like?',
  epilepsy: 'Ever had fits?',
  'organ-trouble': 'Kidneys, liver, asthma?',
  'weak-bones': 'Weak bones?',
  cancer: 'Cancer or a lump?',
  unsteady: 'Dizzy, or you fall?',
};
