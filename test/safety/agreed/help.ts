/** The help cards and the numbers to call, word for word as they were agreed. */

const LEG = 'hip thigh knee lower-leg foot';
const ARM = 'shoulder upper-arm forearm hand';
const LIMBS = `${ARM} ${LEG}`;
const BACK = 'neck shoulder back';
const TRUNK_AND_HEAD = 'head neck chest belly back';

/** A sign; where on the body it is asked about, absent: everywhere; where to go with it, absent: as the card says. */
export type AgreedSign = readonly [text: string, where?: string | undefined, go?: string];

export interface AgreedList {
  readonly intro: string;
  readonly signs: readonly AgreedSign[];
  readonly after: readonly string[];
}

export interface AgreedCard {
  readonly title: string;
  readonly lists: readonly AgreedList[];
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
  emergency: 'Hard to breathe, chest pain, a face that droops, a cold or blue arm or leg?',
  today: 'One leg or arm swollen, warm, red or sore? A pop, a lump, a sore vein?',
  soon: 'Pain that stays or comes back, a calf that hurts when you walk?',
};

export const AGREED_CARDS: Readonly<Record<string, AgreedCard>> = {
  emergency: {
    title: 'Call for help now',
    lists: [
      {
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
          [
            'All at once your face droops, one side is weak or numb, or you can not speak or see well.',
          ],
          ['Your leg or foot, arm or hand is cold, numb, very pale or blue.', LIMBS],
          [
            'The leg or arm is tight, hard and swollen, with sudden, very bad pain that will not stop.',
            LIMBS,
          ],
          ['You have sudden, very bad pain that will not stop.', TRUNK_AND_HEAD],
          [
            'Your neck is stiff, and you have a fever or a very bad headache.',
            'head neck shoulder',
          ],
          ['Your neck or back hurts badly after a hard fall or a crash.', BACK],
          ['A bone looks bent or sticks out.'],
          ['Both of your legs are weak or numb.'],
          [
            'Your back hurts and you are numb between your legs, or you cannot hold or pass your pee or poo.',
          ],
          ['After hard work your muscles hurt or are weak, and your pee is dark red or brown.'],
        ],
        after: [
          'A blood clot can move to the lungs, and this can kill.',
          'Do not drive yourself.',
          'Do not rub where it hurts.',
        ],
      },
    ],
  },
  today: {
    title: 'See a doctor today',
    lists: [
      {
        intro:
          'Is one leg or arm not like the other? It may be a blood clot if any of this is true:',
        signs: [
          ['One calf or thigh is swollen.', LEG],
          ['One arm or hand is swollen.', ARM],
          ['One leg or arm is swollen.', TRUNK_AND_HEAD],
          ['It throbs, cramps or hurts, and more so when you stand or walk.', LEG],
          ['It throbs, cramps or hurts.', `${ARM} ${TRUNK_AND_HEAD}`],
          ['It feels warm.'],
          ['It looks red, purple or darker. That is harder to see on brown or black skin.'],
          ['It has veins that are hard, swollen or sore to touch.'],
        ],
        after: [
          'Clots are more likely if you lately had surgery, a cast, a long trip or days in bed.',
          'They are more likely too if you are pregnant or just had a baby, have cancer, or once had a clot.',
          'The pill, or other drugs with estrogen, can do that as well.',
          'A clot can feel just like a pulled muscle. Some clots give no sign at all. A clot can form in an arm, too.',
        ],
      },
      {
        intro: 'Let a doctor look at these today as well:',
        signs: [
          [
            'Something went pop or crack or looks out of place, or the leg or arm can not take any weight.',
            LIMBS,
            'Go to the hospital.',
          ],
          [
            'Something went pop or crack, or looks out of place.',
            TRUNK_AND_HEAD,
            'Go to the hospital.',
          ],
          [
            'The heel or calf went pop or felt like a kick, and you cannot stand on tiptoe.',
            LEG,
            'Go to the hospital or urgent care.',
          ],
          ['The skin is hot and red, it spreads, and you have a fever or shiver.'],
          [
            'A line or lump along a vein is hard, sore or red. There may be a clot deeper down as well.',
          ],
          ['There is a lump behind the knee, and the calf hurts.', LEG],
          [
            'You are over 50, and your jaw hurts when you chew, or you have a new pain at the temples. It can harm your eyes.',
            'head neck',
          ],
          [
            'Your back or neck hurts, and you have a fever, lose weight for no reason, or it is far worse at night.',
            BACK,
          ],
        ],
        after: [
          'Until a doctor has checked it: no massage, no roller, no heat, no tight socks and no brace.',
        ],
      },
    ],
  },
  soon: {
    title: 'Get advice soon',
    lists: [
      {
        intro: 'Do not treat these on your own. Let someone look at them first:',
        signs: [
          [
            'Blood flow in your legs is poor, or your calf hurts each time you walk and stops when you rest.',
            undefined,
            'See a doctor.',
          ],
          [
            'Both legs swell, or it is hard to breathe when you lie down.',
            undefined,
            'See a doctor. If it came all at once, call for help now.',
          ],
          [
            'It is worse after 3 days, no better after 2 weeks, or it keeps coming back.',
            undefined,
            'See a doctor or a physio.',
          ],
        ],
        after: ['Until then, use nothing from this list on it.'],
      },
    ],
  },
};

/** Place, what to dial, who answers what can wait, who answers when something was swallowed, and what else there is to know. */
export const AGREED_NUMBERS: readonly (readonly [string, string, string, string, string?])[] = [
  ['United States', '911', 'Your own doctor', 'Poison Help, 1-800-222-1222'],
  ['United Kingdom', '999', 'NHS, 111', 'NHS, 111'],
  [
    'European Union',
    '112',
    'Each country has its own. We know of no line. Ask a doctor or a pharmacist.',
    'Each country has its own, and we know of none. Call 112.',
  ],
  ['Australia', '000', 'healthdirect, 1800 022 222', 'Poisons Information Centre, 13 11 26'],
  ['New Zealand', '111', 'Healthline, 0800 611 116', 'National Poisons Centre, 0800 764 766'],
  [
    'Canada',
    '911',
    '811 in most provinces. In Manitoba: Health Links, 204-788-8200 or 1-888-315-9257',
    '1-844-764-7669. In Quebec: 1-800-463-5060',
  ],
  [
    'India',
    '112',
    'We know of no line. Ask a doctor or a pharmacist.',
    'We know of no line. Call 112.',
    'The older ambulance number 108 still works.',
  ],
  [
    'Anywhere else',
    'Your local emergency number; 112 works on most mobile phones',
    'We know of no line. Ask a doctor or a pharmacist.',
    'We know of no line. Call your local emergency number.',
  ],
];
