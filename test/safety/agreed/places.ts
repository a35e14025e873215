/** What a place on the body adds to the rules, as it was agreed. */

export const AGREED_REGIONS =
  'head neck shoulder upper-arm forearm hand chest belly back hip thigh knee lower-leg foot'.split(
    ' ',
  );

/** Where the warning about clots stands above the list. */
export const AGREED_LEG = 'hip thigh knee lower-leg foot';

/** What is withheld, in either phase, for a muscle that lies in a zone. */
export const AGREED_ZONES: Readonly<Record<string, string>> = {
  'eyes-and-mouth': 'massage cold-gel warm-gel heat-pack brace compression',
  'front-of-neck': 'massage brace compression',
  armpit: 'massage cold-gel warm-gel',
  'over-organs': 'massage',
  'private-parts': 'massage cold-gel warm-gel heat-pack brace compression education',
  groin: 'massage cold-gel warm-gel',
  'behind-the-knee': 'massage cold-gel warm-gel',
};

export interface AgreedRegionCaution {
  readonly code: string;
  readonly regions: string;
  readonly addedTo: string;
}

/** In the order in which they stand in a card. */
export const AGREED_REGION_CAUTIONS: readonly AgreedRegionCaution[] = [
  {
    code: 'arm-clot',
    regions: 'shoulder upper-arm forearm hand',
    addedTo: 'cold-gel warm-gel heat-pack brace compression massage stretch',
  },
  {
    code: 'jaw-or-chest',
    regions: 'neck shoulder upper-arm forearm chest back',
    addedTo: 'massage',
  },
  {
    code: 'no-roll-body',
    regions: 'neck shoulder chest belly back',
    addedTo: 'massage education',
  },
  { code: 'head-zones', regions: 'head', addedTo: 'massage education cold-gel warm-gel' },
  {
    code: 'arm-zones',
    regions: 'shoulder upper-arm forearm hand chest',
    addedTo: 'massage education',
  },
  { code: 'thigh-zones', regions: 'hip thigh', addedTo: 'massage education' },
  { code: 'hard-knock', regions: 'thigh', addedTo: 'massage education' },
  { code: 'knee-zones', regions: 'knee', addedTo: 'massage education' },
  { code: 'lower-leg-zones', regions: 'lower-leg foot', addedTo: 'massage education' },
  {
    code: 'nerve-signs',
    regions: 'neck shoulder upper-arm forearm hand back hip',
    addedTo: 'massage education stretch',
  },
];
