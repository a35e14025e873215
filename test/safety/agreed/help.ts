/** The help cards and the numbers to call, word for word as they were agreed. */

const LEG = 'hip thigh knee lower-leg foot';
const ARM = 'shoulder upper-arm forearm hand';
const LIMBS = `${ARM} ${LEG}`;
const HEAD_AND_NECK = 'head neck shoulder';
const BACK = 'neck shoulder back';
const TRUNK_AND_HEAD = 'head neck chest belly back';

/** A sign; where on the body it is asked about, absent: everywhere; where to go with it, absent: as the card says. */
export type AgreedSign = readonly [text: string, where?: string | undefined, go?: string];

export interface AgreedCard {
  readonly title: string;
  readonly intro: string;
  readonly signs: readonly AgreedSign[];
  readonly after: readonly string[];
}

/** Stands for a sign of its own where the catalog speaks of the jaw. */
export const JAW = 'where the catalog speaks of the jaw';

/** What each card says before it is opened. */
export const AGREED_LINES: Readonly<Record<string, string>> = {
  emergency: 'Call now?',
  today: 'Doctor today?',
  soon: 'Advice soon?',
};

/** And until it has loaded. */
export const AGREED_SIGNS: Readonly<Record<string, string>> = {
  emergency: 'Hard to breathe, chest pain, a cold or blue arm or leg?',
  today: 'One leg swollen, warm, red or sore?',
  soon: 'A pop, a lump, pain that does not go away?',
};

export const AGREED_CARDS: Readonly<Record<string, AgreedCard>> = {
  emergency: {
    title: 'Call for help now',
    intro: 'Call the ambulance at once if any of these is true:',
    signs: [
      ['It is suddenly hard to breathe.'],
      ['Your chest hurts, or hurts more when you breathe in or cough.'],
      ['You cough up blood.'],
      ['You faint, feel very dizzy, or your heart races.'],
      ['Your jaw, arm or upper back hurts, and you sweat, feel sick or are short of breath.'],
      [
        'Your jaw hurts, and your chest hurts too, or it is hard to breathe, or you sweat. It may be a heart attack.',
        JAW,
      ],
      ['Your leg or foot, arm or hand is cold, numb, very pale or blue.', LIMBS],
      [
        'The leg or arm is tight, hard and swollen, with sudden, very bad pain that will not stop.',
        LIMBS,
      ],
      ['You have sudden, very bad pain that will not stop.', TRUNK_AND_HEAD],
      [
        'Your face droops, an arm or a leg is weak, or you can not speak or see well.',
        HEAD_AND_NECK,
      ],
      ['Your neck is stiff, and you have a fever or a very bad headache.', HEAD_AND_NECK],
      ['Your neck or back hurts badly after a hard fall or a crash.', BACK],
      ['A bone looks bent or sticks out.'],
      [
        'Your back hurts and you are numb between your legs, or you cannot hold or pass your pee or poo.',
      ],
    ],
    after: [
      'A blood clot can move to the lungs, and this can kill.',
      'Do not drive yourself.',
      'Do not rub where it hurts.',
    ],
  },
  today: {
    title: 'See a doctor today',
    intro: 'Is one leg not like the other? It may be a blood clot if any of this is true:',
    signs: [
      ['One calf or thigh is swollen.', LEG],
      ['It throbs, cramps or hurts, and more so when you stand or walk.', LEG],
      ['It feels warm.', LEG],
      ['It looks red, purple or darker. That is harder to see on brown or black skin.', LEG],
      ['It has veins that are hard, swollen or sore to touch.', LEG],
    ],
    after: [
      'Clots are more likely if you lately had surgery, a cast, a long trip or days in bed.',
      'They are more likely too if you are pregnant or just had a baby, have cancer, or once had a clot.',
      'The pill, or other drugs with estrogen, can do that as well.',
      'A clot can feel just like a pulled muscle. Some clots give no sign at all. A clot can form in an arm, too.',
      'Until a doctor has checked it: no massage, no roller, no heat, no tight socks and no brace.',
    ],
  },
  soon: {
    title: 'Get medical advice first',
    intro: 'Do not treat these on your own. Let someone look at them first:',
    signs: [
      [
        'One arm is swollen, warm, sore or darker than the other. It may be a blood clot.',
        ARM,
        'See a doctor today.',
      ],
      [
        'The heel or calf went pop or felt like a kick, and you cannot stand on tiptoe.',
        LEG,
        'Go to the hospital or urgent care today.',
      ],
      [
        'You heard a crack, or the leg or arm cannot take any weight.',
        LIMBS,
        'Go to the hospital today.',
      ],
      [
        'The skin is hot and red, it spreads, and you have a fever or shiver.',
        undefined,
        'See a doctor today. It is urgent.',
      ],
      [
        'A line or lump along a vein is hard, sore and red. There may be a clot deeper down as well.',
        undefined,
        'See a doctor today.',
      ],
      ['There is a lump behind the knee, and the calf hurts.', LEG, 'See a doctor today.'],
      [
        'Your calf hurts each time you walk, and stops when you rest.',
        LEG,
        'See a doctor before you wear a tight sock or sleeve.',
      ],
      [
        'Both legs swell, or it is hard to breathe when you lie down.',
        undefined,
        'See a doctor soon. If it came all at once, call for help now.',
      ],
      [
        'It is worse after 3 days, no better after 2 weeks, or it keeps coming back.',
        undefined,
        'See a doctor or a physio.',
      ],
    ],
    after: ['Until then, use nothing from this list on it.'],
  },
};

/** Place, what to dial, and who answers what can wait. */
export const AGREED_NUMBERS: readonly (readonly [string, string, string?])[] = [
  ['United States', '911', 'Your own doctor. If gel was swallowed: Poison Help, 1-800-222-1222'],
  ['United Kingdom', '999', '111'],
  ['European Union', '112', 'Differs from country to country'],
  ['Australia', '000', 'healthdirect, 1800 022 222'],
  ['New Zealand', '111', 'Healthline, 0800 611 116'],
  ['Canada', '911', '811 in most provinces'],
  ['India', '112', 'The older ambulance number 108 still works'],
  ['Anywhere else', 'Your local emergency number; 112 works on most mobile phones'],
];
