/** What warms or chills, each entered as something else. Titles stand between dots. */

/** The right modality, the one that each is entered with, and titles. */
export const HEAT_AND_COLD: readonly (readonly [right: string, entered: string, titles: string])[] =
  [
    [
      'cold-pack',
      'heat-pack',
      `
    Ice pack
  `,
    ],
    [
      'electric-heat',
      'heat-pack',
      `
    Infrared belt · Plug-in heat blanket · Electric foot warmer · Rechargeable heated knee wrap · Near infrared lamp
    · Heizdecke · Infrarotkissen · Elektrisches Heizkissen · Heated mattress pad · Electrically heated belt · USB
    heat wrap · Battery heated wrap · Electric heating pad · Heating pad XL · Heizkissen · Coussin chauffant · Far
    infrared wrap
  `,
    ],
    [
      'electric-heat',
      'light-therapy',
      `
    Heating pad
  `,
    ],
    [
      'electric-heat',
      'insole',
      `
    Heated insoles
  `,
    ],
    [
      'hot-wax',
      'heat-pack',
      `
    Wax warmer for hands · Paraffin-Wachsbad · Hot wax machine · Paraffin wax bath · HoMedics ParaSpa · Paraffinbad
  `,
    ],
    [
      'hot-wax',
      'electric-heat',
      `
    Paraffin bath
  `,
    ],
    [
      'warm-soak',
      'heat-pack',
      `
    Sitz bath salt · Foot soak · Dead Sea salts for the bath · Hot tub · Sel d’Epsom · Mustard bath · Epsom salt ·
    Foot spa · Bath salts · Magnesium flakes for a foot soak · Badesalz · Fußbad
  `,
    ],
    [
      'warm-soak',
      'hot-wax',
      `
    Epsom salt bath
  `,
    ],
    [
      'warm-soak',
      'massage',
      `
    Foot bath massager · Whirlpool foot tub
  `,
    ],
    [
      'warm-soak',
      'herbal-rub',
      `
    Bath bomb with magnesium
  `,
    ],
    [
      'ice-bath',
      'cold-pack',
      `
    Cold tub · Inflatable ice barrel · Cryotherapy tub · Portable cold water plunge · Ice baths for athletes ·
    Ice-water tub · Recovery tub for ice · Cold therapy tub · Cold-water immersion barrel · Bain de glace ·
    Eisbadewanne · Plunge pool · Ice plunge · Arctic plunge barrel · Cold-water barrel · Ice bath · Ice barrel ·
    Cold plunge tub · Eistonne
  `,
    ],
    [
      'ice-bath',
      'warm-soak',
      `
    Ice bath
  `,
    ],
    [
      'heat-pack',
      'warm-gel',
      `
    Deep heat patches
  `,
    ],
  ];
