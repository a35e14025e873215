/** Titles of what no modality is right for. They stand between dots. */

/** The modality that each is entered with, and titles. */
export const REFUSED: readonly (readonly [entered: string, titles: string])[] = [
  [
    'education',
    `
    Turmeric capsules with guide book · Magnesium capsules · Collagen · Tart cherry juice · Vitamin D3 · Muscle
    relaxant pills · Recovery drink · Protein powder · Herbal tea · Electrolyte sachets · Turmeric latte · Ginger
    shot · Effervescent magnesium · Magnesium chews · Liquid magnesium · Omega-3 · Comprimés de magnésium ·
    Tabletten mit Magnesium · Pulver · Softgels with turmeric · TABLETS · Dietary supplements · Magnesium gummy ·
    Caps with curcumin · Turmeric capsules · Turmeric curcumin with black pepper · Magnesium glycinate tablets ·
    Collagen powder · Collagen peptides · Kurkuma-Kapseln · Gélules de curcuma · Ibuprofen tablets 200 mg · CBD
    gummies · Joint supplement · Nahrungsergänzungsmittel · Electrolyte drink mix · Magnetic bracelet · PEMF mat ·
    Ultrasound machine · Shockwave gun · Dry needles · Dry needling kit · Blood-flow-restriction bands · BFR cuffs
  `,
  ],
  [
    'herbal-rub',
    `
    Magnesium capsules · Arnica globules · Arnica pellets, homeopathic, to dissolve
  `,
  ],
  [
    'brace',
    `
    Magnetic knee wrap · Magnets for the back · Bracelet with magnets · Magnetarmband · Zinc oxide athletic
    strapping · Magnet-therapy belt
  `,
  ],
  [
    'massage',
    `
    Ultrasonic massager · Ultrasound therapy device · Acupuncture needles · Dry-needling set · Trigger point needles
    · Akupunkturnadeln
  `,
  ],
  [
    'percussion',
    `
    Shock wave therapy gun · Focused shock-wave device · Stoßwellengerät
  `,
  ],
  [
    'electrical',
    `
    ESWT device · Ultraschallgerät
  `,
  ],
  [
    'compression',
    `
    BFR bands · Restriction straps for blood flow
  `,
  ],
  [
    'strength',
    `
    Blood flow restriction cuffs · Occlusion bands · BFR-Bänder · Bloodflow restriction band
  `,
  ],
  [
    'electric-heat',
    `
    Pulsed electromagnetic field mat · Magnetfeldmatte
  `,
  ],
  [
    'nsaid-gel',
    `
    Anti-inflammatory capsules
  `,
  ],
  [
    'cupping',
    `
    dry-needle kit
  `,
  ],
  [
    'education',
    `
    Turmeric and black pepper capsules · Magnesium glycinate 400 mg · Collagen peptides powder · Ibuprofen tablets
    200 mg · Joint health softgels · Aspirin 325 mg
  `,
  ],
  [
    'herbal-rub',
    `
    CBD gummies
  `,
  ],
  [
    'brace',
    `
    Magnetic therapy bracelet · Copper and magnet knee sleeve
  `,
  ],
  [
    'electric-heat',
    `
    PEMF mat
  `,
  ],
  [
    'massage',
    `
    Handheld ultrasound therapy device · Acupuncture needles, sterile
  `,
  ],
  [
    'percussion',
    `
    Shockwave gun
  `,
  ],
  [
    'strength',
    `
    BFR bands
  `,
  ],
];
