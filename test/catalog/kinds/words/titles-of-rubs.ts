/** What is spread or stuck on the skin, each entered as something else. Titles stand between dots. */

/** The right modality, the one that each is entered with, and titles. */
export const RUBS: readonly (readonly [right: string, entered: string, titles: string])[] = [
  [
    'nsaid-gel',
    'cold-gel',
    `
    Pain relieving gel with diclofenac sodium · Voltarol · Naproxen gel · NSAID gel · Painkiller gel with ibuprofen
    · Gel anti-douleur au diclofénac · Ibuprofen-Gel · Diclofenacgel · Etofenamate gel · Piroxicam gel · Felbinac
    foam · Gel with 5 % ibuprofen and menthol · Diclofenac gel · Voltaren Arthritis Pain Gel · Ibuprofen 5% gel ·
    Ibuprofène gel · Kétoprofène gel · Diclofenac-Natrium Schmerzgel · Anti-inflammatory gel
  `,
  ],
  [
    'nsaid-gel',
    'warm-gel',
    `
    VOLTAREN SCHMERZGEL FORTE 23,2 MG/G · Anti inflammatory cream
  `,
  ],
  [
    'nsaid-gel',
    'herbal-rub',
    `
    Voltaren gel
  `,
  ],
  [
    'nsaid-gel',
    'medicated-patch',
    `
    Ketoprofen patch · Voltaren · Flurbiprofen plaster
  `,
  ],
  [
    'nsaid-gel',
    'education',
    `
    Diclofenac
  `,
  ],
  [
    'herbal-rub',
    'cold-gel',
    `
    CBD oil · Magnesium roll-on · Comfrey ointment · Devil's claw gel · Hemp seed oil rub · Cannabis salve ·
    Magnésium huile · Huile de magnésium · Gel à l’arnica · Magnesium oil spray · Magnesium spray · Magnesium lotion
    · Magnesium-Öl · Arnica gel · Arnika-Salbe · CBD balm 1000 mg · Hemp cream
  `,
  ],
  [
    'herbal-rub',
    'warm-gel',
    `
    Magnesium cream · Baume au CBD
  `,
  ],
  [
    'medicated-patch',
    'cold-gel',
    `
    Pain patches · Menthol patch · Lidocaine spray · Numbing cream · Hydrogel lidocaine plasters · Benzocaine gel ·
    Lidocaine patch · Lidocain-Pflaster · Lidocaine 4% cream · Capsaicin patches · Salonpas · Menthol pain patch ·
    Schmerzpflaster
  `,
  ],
  [
    'medicated-patch',
    'warm-gel',
    `
    Salonpas · Capsaicin-Pflaster · 5% lidocaine ointment
  `,
  ],
  [
    'medicated-patch',
    'heat-pack',
    `
    Heat patch with capsaicin · Patch chauffant lidocaïne
  `,
  ],
  [
    'medicated-patch',
    'herbal-rub',
    `
    Lidocaine patch
  `,
  ],
  [
    'cold-gel',
    'positioning',
    `
    Menthol gel
  `,
  ],
];
