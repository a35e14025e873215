/** What a place on the body adds to the rules, as it was agreed. */

export const AGREED_REGIONS =
  'head neck shoulder upper-arm forearm hand chest belly back hip thigh knee lower-leg foot'.split(
    ' ',
  );

/** Where the warning about clots stands above the list. */
export const AGREED_LEG = 'hip thigh knee lower-leg foot';

/** What is withheld, in either phase, for a muscle that lies in a zone. */
export const AGREED_ZONES: Readonly<Record<string, string>> = {
  'eyes-and-mouth':
    'massage cold-gel warm-gel heat-pack brace compression medicated-patch nsaid-gel herbal-rub electric-heat hot-wax tape air-compression night-splint percussion electrical cupping spike-mat light-therapy',
  jaw: 'massage cold-gel warm-gel brace compression medicated-patch nsaid-gel herbal-rub tape air-compression night-splint percussion electrical cupping spike-mat',
  'front-of-neck':
    'massage brace compression medicated-patch electric-heat hot-wax tape air-compression night-splint percussion electrical cupping spike-mat',
  armpit:
    'massage cold-gel warm-gel medicated-patch nsaid-gel herbal-rub tape percussion electrical cupping',
  'over-organs': 'massage percussion electrical cupping spike-mat',
  'private-parts':
    'massage cold-gel warm-gel heat-pack brace compression education medicated-patch nsaid-gel herbal-rub electric-heat hot-wax tape air-compression night-splint percussion electrical cupping spike-mat',
  groin:
    'massage cold-gel warm-gel medicated-patch nsaid-gel herbal-rub percussion electrical cupping',
  'behind-the-knee': 'massage cold-gel warm-gel nsaid-gel herbal-rub percussion electrical cupping',
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
    addedTo:
      'cold-gel warm-gel heat-pack brace compression massage stretch medicated-patch nsaid-gel herbal-rub electric-heat warm-soak hot-wax tape air-compression night-splint percussion electrical cupping spike-mat strength balance neck-traction inversion vibration-plate boot',
  },
  {
    code: 'jaw-or-chest',
    regions: 'neck shoulder upper-arm forearm chest back',
    addedTo: 'massage percussion cupping',
  },
  {
    code: 'cold-over-nerve',
    regions: 'upper-arm forearm knee lower-leg',
    addedTo: 'cold-pack',
  },
  {
    code: 'no-roll-body',
    regions: 'neck shoulder chest belly back',
    addedTo: 'massage education percussion cupping',
  },
  {
    code: 'throat',
    regions: 'neck',
    addedTo:
      'cold-gel warm-gel heat-pack medicated-patch nsaid-gel herbal-rub electric-heat warm-soak hot-wax',
  },
  {
    code: 'head-zones',
    regions: 'head',
    addedTo:
      'massage education cold-gel warm-gel percussion cupping medicated-patch nsaid-gel herbal-rub',
  },
  {
    code: 'arm-zones',
    regions: 'shoulder upper-arm forearm hand chest',
    addedTo: 'massage education percussion cupping',
  },
  { code: 'thigh-zones', regions: 'hip thigh', addedTo: 'massage education percussion cupping' },
  { code: 'hard-knock', regions: 'thigh', addedTo: 'massage education percussion cupping' },
  { code: 'knee-zones', regions: 'knee', addedTo: 'massage education percussion cupping' },
  {
    code: 'lower-leg-zones',
    regions: 'lower-leg foot',
    addedTo: 'massage education percussion cupping',
  },
  {
    code: 'nerve-signs',
    regions: 'neck shoulder upper-arm forearm hand back hip',
    addedTo: 'massage education stretch percussion cupping',
  },
];
