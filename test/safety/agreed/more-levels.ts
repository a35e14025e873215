/**
 * The levels of the modalities that few lists have, as they were agreed: for each the conditions that stop it, that ask,
 * and that call for care. Every other condition is ok.
 */

export const MORE_LEVELS: readonly (readonly [
  modality: string,
  lists: { readonly stop: string; readonly ask?: string; readonly care?: string },
])[] = [
  [
    'tape',
    {
      stop: 'suspected-clot thrombophlebitis broken-skin suspected-tear-or-fracture material-allergy heart-condition organ-trouble cancer',
      ask: 'past-clot arterial-disease numbness pregnancy child blood-thinners lymphoedema recent-surgery cannot-report-pain',
      care: 'varicose-veins medicine-patch',
    },
  ],
  [
    'percussion',
    {
      stop: 'suspected-clot thrombophlebitis varicose-veins broken-skin suspected-tear-or-fracture cancer cannot-report-pain',
      ask: 'past-clot arterial-disease numbness pregnancy heart-condition blood-thinners weak-bones high-blood-pressure recent-surgery powered-implant lymphoedema child organ-trouble',
      care: 'epilepsy material-allergy medicine-patch',
    },
  ],
  [
    'electrical',
    {
      stop: 'suspected-clot thrombophlebitis varicose-veins arterial-disease numbness broken-skin suspected-tear-or-fracture pregnancy powered-implant epilepsy cancer child cannot-report-pain',
      ask: 'past-clot heart-condition blood-thinners recent-surgery lymphoedema',
      care: 'material-allergy high-blood-pressure medicine-patch',
    },
  ],
  [
    'medicated-patch',
    {
      stop: 'suspected-clot broken-skin suspected-tear-or-fracture gel-allergy material-allergy salicylate-allergy blood-thinners cannot-report-pain',
      ask: 'pregnancy child heart-condition organ-trouble medicine-patch numbness arterial-disease',
      care: 'past-clot varicose-veins thrombophlebitis recent-surgery',
    },
  ],
  [
    'nsaid-gel',
    {
      stop: 'suspected-clot salicylate-allergy pregnancy broken-skin suspected-tear-or-fracture gel-allergy heart-condition child',
      ask: 'past-clot blood-thinners organ-trouble high-blood-pressure arterial-disease thrombophlebitis',
      care: 'numbness varicose-veins cannot-report-pain medicine-patch recent-surgery',
    },
  ],
  [
    'herbal-rub',
    {
      stop: 'suspected-clot broken-skin suspected-tear-or-fracture gel-allergy pregnancy',
      ask: 'child blood-thinners organ-trouble cannot-report-pain',
      care: 'past-clot varicose-veins numbness arterial-disease thrombophlebitis medicine-patch recent-surgery',
    },
  ],
  [
    'electric-heat',
    {
      stop: 'suspected-clot numbness broken-skin suspected-tear-or-fracture cancer medicine-patch cannot-report-pain',
      ask: 'past-clot thrombophlebitis arterial-disease pregnancy child heart-condition blood-thinners recent-surgery lymphoedema',
      care: 'varicose-veins high-blood-pressure powered-implant material-allergy',
    },
  ],
  [
    'warm-soak',
    {
      stop: 'suspected-clot numbness broken-skin suspected-tear-or-fracture medicine-patch lymphoedema cannot-report-pain',
      ask: 'past-clot arterial-disease pregnancy heart-condition high-blood-pressure organ-trouble epilepsy unsteady child blood-thinners thrombophlebitis recent-surgery cancer',
      care: 'varicose-veins',
    },
  ],
  [
    'hot-wax',
    {
      stop: 'numbness broken-skin suspected-clot suspected-tear-or-fracture medicine-patch cancer cannot-report-pain child',
      ask: 'past-clot thrombophlebitis arterial-disease heart-condition blood-thinners recent-surgery lymphoedema',
      care: 'varicose-veins pregnancy material-allergy high-blood-pressure',
    },
  ],
  [
    'ice-bath',
    {
      stop: 'heart-condition high-blood-pressure cold-sensitivity pregnancy numbness powered-implant epilepsy broken-skin recent-surgery arterial-disease suspected-clot suspected-tear-or-fracture child cannot-report-pain',
      ask: 'past-clot blood-thinners thrombophlebitis cancer lymphoedema unsteady',
      care: 'varicose-veins',
    },
  ],
  [
    'air-compression',
    {
      stop: 'suspected-clot past-clot thrombophlebitis heart-condition arterial-disease numbness broken-skin suspected-tear-or-fracture cancer cannot-report-pain',
      ask: 'varicose-veins pregnancy child blood-thinners high-blood-pressure lymphoedema recent-surgery',
      care: 'material-allergy medicine-patch',
    },
  ],
  [
    'cupping',
    {
      stop: 'suspected-clot thrombophlebitis varicose-veins broken-skin suspected-tear-or-fracture blood-thinners organ-trouble cancer lymphoedema cannot-report-pain child',
      ask: 'past-clot arterial-disease numbness pregnancy heart-condition high-blood-pressure weak-bones recent-surgery',
      care: 'material-allergy powered-implant medicine-patch',
    },
  ],
  [
    'spike-mat',
    {
      stop: 'suspected-clot thrombophlebitis numbness broken-skin pregnancy heart-condition powered-implant epilepsy blood-thinners suspected-tear-or-fracture child cannot-report-pain',
      ask: 'past-clot arterial-disease high-blood-pressure weak-bones cancer lymphoedema recent-surgery',
      care: 'varicose-veins medicine-patch',
    },
  ],
  [
    'strength',
    {
      stop: 'suspected-clot suspected-tear-or-fracture material-allergy cannot-report-pain',
      ask: 'heart-condition high-blood-pressure recent-surgery weak-bones child past-clot unsteady',
      care: 'pregnancy numbness arterial-disease cancer thrombophlebitis blood-thinners',
    },
  ],
  [
    'balance',
    {
      stop: 'suspected-clot suspected-tear-or-fracture unsteady cannot-report-pain',
      ask: 'numbness pregnancy weak-bones epilepsy recent-surgery child heart-condition',
      care: 'past-clot arterial-disease',
    },
  ],
  [
    'night-splint',
    {
      stop: 'suspected-clot broken-skin suspected-tear-or-fracture material-allergy cannot-report-pain',
      ask: 'past-clot thrombophlebitis arterial-disease numbness child heart-condition recent-surgery lymphoedema',
      care: 'varicose-veins pregnancy medicine-patch',
    },
  ],
  [
    'mouth-guard',
    {
      stop: 'cannot-report-pain material-allergy suspected-tear-or-fracture suspected-clot',
      ask: 'child epilepsy',
    },
  ],
  [
    'insole',
    {
      stop: 'broken-skin suspected-tear-or-fracture suspected-clot',
      ask: 'numbness arterial-disease child cannot-report-pain',
      care: 'material-allergy',
    },
  ],
  [
    'positioning',
    {
      stop: 'suspected-clot suspected-tear-or-fracture',
      ask: 'arterial-disease heart-condition',
      care: 'pregnancy child material-allergy',
    },
  ],
  [
    'walking-aid',
    {
      stop: 'suspected-clot suspected-tear-or-fracture',
      ask: 'unsteady child cannot-report-pain recent-surgery',
    },
  ],
  [
    'neck-traction',
    {
      stop: 'suspected-clot suspected-tear-or-fracture numbness weak-bones high-blood-pressure pregnancy child cannot-report-pain recent-surgery cancer',
      ask: 'past-clot arterial-disease',
    },
  ],
  [
    'inversion',
    {
      stop: 'suspected-clot suspected-tear-or-fracture high-blood-pressure heart-condition blood-thinners weak-bones pregnancy recent-surgery powered-implant cannot-report-pain child',
      ask: 'past-clot arterial-disease epilepsy unsteady cancer',
    },
  ],
  [
    'vibration-plate',
    {
      stop: 'suspected-clot past-clot recent-surgery weak-bones broken-skin suspected-tear-or-fracture powered-implant pregnancy epilepsy cannot-report-pain',
      ask: 'heart-condition lymphoedema thrombophlebitis arterial-disease numbness high-blood-pressure blood-thinners cancer child unsteady',
    },
  ],
  [
    'boot',
    {
      stop: 'suspected-clot broken-skin suspected-tear-or-fracture material-allergy cannot-report-pain',
      ask: 'past-clot thrombophlebitis arterial-disease numbness child heart-condition recent-surgery lymphoedema unsteady weak-bones pregnancy',
      care: 'varicose-veins medicine-patch',
    },
  ],
  [
    'light-therapy',
    {
      stop: 'suspected-clot suspected-tear-or-fracture pregnancy cancer',
      ask: 'cannot-report-pain child numbness broken-skin epilepsy',
    },
  ],
];
