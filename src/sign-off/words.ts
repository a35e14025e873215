/** The words around the rules: what things are called, in which order the rules work, and what is signed. */
import type { Modality } from '../safety/rules/modalities.ts';
import type { Position } from '../safety/rules/types.ts';

/** What a modality is called for whoever checks the rules. */
export const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  'cold-gel': 'Cold gel',
  'warm-gel': 'Warm gel',
  'cold-pack': 'Cold pack',
  'heat-pack': 'Heat pack',
  brace: 'Brace or support',
  compression: 'Compression sleeve or sock',
  massage: 'Roller or massage',
  stretch: 'Stretch device',
  education: 'Book',
  tape: 'Tape',
  percussion: 'Massage gun or kneading cushion',
  electrical: 'TENS or muscle stimulator',
  'medicated-patch': 'Pain patch with a drug in it',
  'nsaid-gel': 'Anti-inflammatory gel',
  'herbal-rub': 'Herbal or mineral rub',
  'electric-heat': 'Electric heat',
  'warm-soak': 'Warm bath or soak',
  'hot-wax': 'Paraffin wax bath',
  'ice-bath': 'Cold plunge',
  'air-compression': 'Air-filled boots, sleeves or cuffs',
  cupping: 'Cupping set or gua sha tool',
  'spike-mat': 'Acupressure mat',
  strength: 'Band or weight to train with',
  balance: 'Balance board or pad',
  'night-splint': 'Splint for the night',
  'mouth-guard': 'Guard for clenched teeth',
  insole: 'Insole, heel lift or toe spacer',
  positioning: 'Pillow or wedge',
  'walking-aid': 'Crutch, cane or walker',
  'neck-traction': 'Neck traction',
  inversion: 'Inversion table or gravity boots',
  'vibration-plate': 'Vibration plate',
  boot: 'Walking boot',
  'light-therapy': 'Red or infrared light',
};

/** Where a caution stands, for whoever checks the rules. */
export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  card: 'in short in sight on the card, and in full one tap away',
  gel: 'in short in sight on a pain gel; elsewhere in full one tap away',
  leg: 'in short in sight for a muscle of the leg; elsewhere in full one tap away',
  first: 'in short in sight where the card has nothing else in sight; else in full one tap away',
  details: 'in full one tap away',
  reason: 'in full where something is withheld',
};

/** In which order the rules work. */
export const ORDER: readonly string[] = [
  'A suspected clot, or a suspected tear, break or dislocation: a help card and no product.',
  'The phase and the place on the body: what does not fit is withheld. If the author limits the number of products, the first of each purpose are chosen now.',
  'The reader is asked about the conditions that mean more than “ok” for what is on show, and about no others.',
  'What the reader says about themselves: the strictest level of all conditions and ingredients applies. Nothing takes the place of what is withheld.',
  'What is left is shown with the cautions of its kind, its region and its author, and, on the cards of two products that must not be used together, with a joint warning.',
  'A reader who says nothing still sees every default caution. A catalog can add a caution and never remove one.',
];

/** What somebody signs. */
export const STATEMENT =
  'I have read these rules. With the changes named below, I find them fit for readers without a clinician at hand.';

/** What somebody who signs fills in. */
export const FIELDS: readonly string[] = [
  'Name',
  'Profession',
  'Licence number',
  'Date',
  'What was changed',
  'Signature',
];
