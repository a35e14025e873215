/** What to show a doctor today: signs of a clot, first of all. */

import { ARM, LEG } from '../limbs.ts';
import type { HelpCard } from './help-card.ts';
import { BACK, HEAD_AND_TRUNK, LIMBS } from './places.ts';

export const TODAY: HelpCard = {
  title: 'See a doctor today',
  lists: [
    {
      intro: 'Is one leg or arm not like the other? It may be a blood clot if any of this is true:',
      signs: [
        { text: 'One calf or thigh is swollen.', regions: LEG, basis: ['S23', 'S24'] },
        { text: 'One arm or hand is swollen.', regions: ARM, basis: ['S23', 'S24'] },
        {
          text: 'One leg or arm is swollen.',
          regions: HEAD_AND_TRUNK,
          basis: ['S23', 'S24'],
        },
        {
          text: 'It throbs, cramps or hurts, and more so when you stand or walk.',
          regions: LEG,
          basis: ['S23', 'S24'],
        },
        {
          text: 'It throbs, cramps or hurts.',
          regions: [...ARM, ...HEAD_AND_TRUNK],
          basis: ['S23', 'S24'],
        },
        { text: 'It feels warm.', basis: ['S23', 'S24'] },
        {
          text: 'It looks red, purple or darker. That is harder to see on brown or black skin.',
          basis: ['S23', 'S24'],
        },
        { text: 'It has veins that are hard, swollen or sore to touch.', basis: ['S23'] },
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
        {
          text: 'Something went pop or crack or looks out of place, or the leg or arm can not take any weight.',
          regions: LIMBS,
          go: 'Go to the hospital.',
          basis: ['S29', 'judgement'],
        },
        {
          text: 'Something went pop or crack, or looks out of place.',
          regions: HEAD_AND_TRUNK,
          go: 'Go to the hospital.',
          basis: ['judgement'],
        },
        {
          text: 'The heel or calf went pop or felt like a kick, and you cannot stand on tiptoe.',
          regions: LEG,
          go: 'Go to the hospital or urgent care.',
          basis: ['S31', 'S32'],
        },
        {
          text: 'The skin is hot and red, it spreads, and you have a fever or shiver.',
          basis: ['S29'],
        },
        {
          text: 'A line or lump along a vein is hard, sore or red. There may be a clot deeper down as well.',
          basis: ['S33'],
        },
        {
          text: 'There is a lump behind the knee, and the calf hurts.',
          regions: LEG,
          basis: ['S28b'],
        },
        {
          text: 'You are over 50, and your jaw hurts when you chew, or you have a new pain at the temples. It can harm your eyes.',
          regions: ['head', 'neck'],
          basis: ['N50'],
        },
        {
          text: 'Your back or neck hurts, and you have a fever, lose weight for no reason, or it is far worse at night.',
          regions: BACK,
          basis: ['N52', 'judgement'],
        },
      ],
      after: [
        'Until a doctor has checked it: no massage, no roller, no heat, no tight socks and no brace.',
      ],
    },
  ],
  basis: [
    ...(['S23', 'S24', 'S25', 'S28', 'S28b', 'S29', 'S31', 'S32', 'S33'] as const),
    ...(['N50', 'N52', 'judgement'] as const),
  ],
};
