/** Products whose title says little or nothing, and what their texts and ingredients say. */

export interface Texts {
  readonly description?: string;
  readonly why?: string;
  readonly how?: string;
  readonly ingredients?: readonly string[];
}

/** A title, the modality that it is entered with, its texts, and the right modality. */
export const TOLD: readonly (readonly [title: string, entered: string, Texts, right: string])[] = [
  [
    'Relief machine',
    'massage',
    { how: 'Stick the electrodes on the calf and turn the current up slowly.' },
    'electrical',
  ],
  [
    'Relief machine',
    'massage',
    { why: 'It sends a mild electric current through the skin.' },
    'electrical',
  ],
  ['Relief machine', 'massage', { description: 'A TENS unit with two channels.' }, 'electrical'],
  ['Relief machine', 'massage', { why: 'This TENS unit may ease pain.' }, 'electrical'],
  [
    'CBD oil drops under the tongue',
    'herbal-rub',
    { how: 'Take 10 drops under your tongue.' },
    'refused',
  ],
  ['Calm Muscles', 'education', { how: 'Take 400 mg a day.' }, 'refused'],
  ['Calm Muscles', 'herbal-rub', { how: 'Take one capsule with water each evening.' }, 'refused'],
  ['Calm Muscles', 'education', { how: 'Swallow two with food.' }, 'refused'],
  ['Calm Muscles', 'education', { why: 'A supplement for tired legs.' }, 'refused'],
  ['Splint', 'brace', { how: 'This night splint keeps the foot up.' }, 'night-splint'],
  ['Sleepy Muscles', 'education', { how: 'Stir a scoop into a glass of milk.' }, 'refused'],
  ['Sleepy Muscles', 'education', { how: 'Stir it into your coffee.' }, 'refused'],
  ['Sleepy Muscles', 'herbal-rub', { how: '300 mg a day for a month.' }, 'refused'],
  ['Wrap', 'brace', { why: 'It is a night splint for the foot.' }, 'night-splint'],
  ['Wrap', 'brace', { description: 'A night splint that keeps the foot up.' }, 'night-splint'],
  ['Boots', 'compression', { why: 'These boots fill with air.' }, 'boot'],
  ['Big tub', 'cold-pack', { how: 'Step into the ice water up to your chest.' }, 'ice-bath'],
  ['Device', 'massage', { why: 'It vibrates and hammers the muscle.' }, 'percussion'],
  ['Cushion', 'heat-pack', { how: 'Plug it in and lie down.' }, 'electric-heat'],
  [
    'Board',
    'stretch',
    { how: 'Strap in your ankles and hang upside down for a minute.' },
    'inversion',
  ],
  ['Bag', 'heat-pack', { how: 'Soak your feet for 15 minutes.' }, 'warm-soak'],
  ['Wrap', 'brace', { how: 'Charge it, then switch it on.' }, 'electric-heat'],
  ['Gel', 'cold-gel', { ingredients: ['diclofenac'] }, 'nsaid-gel'],
  ['Gel', 'cold-gel', { ingredients: ['Diclofenac Sodium 1%'] }, 'nsaid-gel'],
  ['Gel', 'warm-gel', { ingredients: ['IBUPROFEN'] }, 'nsaid-gel'],
  ['Cool gel', 'cold-gel', { ingredients: ['lidocaine-hcl'] }, 'medicated-patch'],
  ['Cool gel', 'cold-gel', { ingredients: ['Lidocaine 4%', 'menthol'] }, 'medicated-patch'],
  ['Soothing rub', 'cold-gel', { ingredients: ['arnica-montana'] }, 'herbal-rub'],
  ['Rub', 'warm-gel', { ingredients: ['cannabidiol'] }, 'herbal-rub'],
];

/** Texts that mention another kind, and name none. */
export const NOT_TOLD: readonly (readonly [title: string, entered: string, Texts])[] = [
  ['Book', 'education', { description: 'A guide to TENS units and how to place the electrodes.' }],
  ['The Trigger Point Workbook', 'education', { how: 'Use ice, or a TENS unit.' }],
  ['Quiet roller', 'massage', { how: 'This is not a massage gun: you set the pace.' }],
  ['Menthol gel', 'cold-gel', { how: 'Use it before your night splint, never under it.' }],
  ['Menthol gel', 'cold-gel', { how: 'Do not use it with a heating pad or TENS unit.' }],
  ['Menthol gel', 'cold-gel', { how: 'If you take 400 mg of a pain pill a day, ask first.' }],
  ['Menthol gel', 'cold-gel', { how: 'Take it off the skin after an hour.' }],
  ['Brace', 'brace', { how: 'Take it off once a day and look at the skin.' }],
  ['Padded stick', 'massage', { how: 'Turn it on its side and roll.' }],
  ['Ball', 'massage', { how: 'Sit in a chair and roll it under the foot.' }],
  ['Cold pack', 'cold-pack', { how: 'Set a timer for 10 minutes.' }],
  ['Cold pack', 'cold-pack', { how: 'Sit in a warm room. Do not sit in the tub with ice.' }],
  ['Gel pack', 'cold-pack', { how: 'Take it out of the freezer 10 minutes before.' }],
  ['Massage stick', 'massage', { how: 'Test it on a small patch of skin.' }],
  [
    'Massage oil',
    'massage',
    { how: 'Take a few drops and warm them in your palm. Drink a glass of water after.' },
  ],
  [
    'Epsom salt',
    'warm-soak',
    { how: 'Dissolve two cups in warm water, and soak your feet for 15 minutes.' },
  ],
  ['Insoles', 'insole', { how: 'Put them in your boots, and in the shoes that you wear most.' }],
  ['Brace', 'brace', { how: 'Wear it in your boot or shoe.' }],
  [
    'Menthol gel',
    'cold-gel',
    { why: 'Some readers use a massage gun after it. A TENS unit may help too.' },
  ],
  ['Foam roller', 'massage', { why: 'A massage gun is louder and harder to steer.' }],
  [
    'Foam roller',
    'massage',
    { description: 'A roller of hard foam. A massage gun is another thing.' },
  ],
  ['Massage ball', 'massage', { why: 'It is cheaper than a massage gun.' }],
  ['Massage ball', 'massage', { why: 'This is what I use instead of a massage gun.' }],
  [
    'Compression sleeve',
    'compression',
    { how: 'Take it off before you use a TENS unit or a heating pad.' },
  ],
  ['Heat pack', 'heat-pack', { how: 'Use it before your night splint. Never with a pain patch.' }],
  ['Heat pack', 'heat-pack', { why: 'It needs no cord, unlike an electric heating pad.' }],
  ['Cold pack', 'cold-pack', { description: 'A soft gel pack. An ice bath is another matter.' }],
  ['Brace', 'brace', { how: 'Wear it by day. At night your night splint takes over.' }],
  ['Stretching strap', 'stretch', { description: 'A strap with loops, no resistance band.' }],
  ['Stretch Coach', 'education', { how: 'Turn it on and follow along.' }],
  ['Towel', 'heat-pack', { how: 'Soak a towel in warm water, wring it out and lay it on.' }],
  ['Cool gel', 'cold-gel', { ingredients: ['menthol', 'arnica'] }],
  ['Cool gel', 'cold-gel', { ingredients: ['menthol', 'alcohol'] }],
  ['Sleeve', 'compression', { ingredients: ['latex'] }],
];
