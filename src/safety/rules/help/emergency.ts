/** What to call an ambulance for. */

import type { HelpCard } from './help-card.ts';
import { BACK, HEAD_AND_TRUNK, LIMBS } from './places.ts';

export const EMERGENCY: HelpCard = {
  title: 'Call for help now',
  lists: [
    {
      intro: 'Call the ambulance at once if any of these is true:',
      signs: [
        { text: 'It is suddenly hard to breathe.', basis: ['S23', 'S24', 'S26'] },
        {
          text: 'Your chest hurts, or hurts more when you breathe in or cough.',
          basis: ['S24', 'S26'],
        },
        { text: 'You cough up blood.', basis: ['S24', 'S26'] },
        { text: 'You faint, feel very dizzy, or your heart races.', basis: ['S24', 'S26'] },
        {
          text: 'Your jaw, arm or upper back hurts, and you sweat, feel sick or are short of breath.',
          basis: ['S36'],
        },
        {
          text: 'Your jaw hurts, and your chest hurts too, or it is hard to breathe, or you sweat. It may be a heart attack.',
          jaw: true,
          basis: ['S36'],
        },
        {
          text: 'All at once your face droops, one side is weak or numb, or you can not speak or see well.',
          basis: ['judgement'],
        },
        {
          text: 'Your leg or foot, arm or hand is cold, numb, very pale or blue.',
          regions: LIMBS,
          basis: ['S29'],
        },
        {
          text: 'The leg or arm is tight, hard and swollen, with sudden, very bad pain that will not stop.',
          regions: LIMBS,
          basis: ['S30'],
        },
        {
          text: 'You have sudden, very bad pain that will not stop.',
          regions: HEAD_AND_TRUNK,
          basis: ['S30'],
        },
        {
          text: 'Your neck is stiff, and you have a fever or a very bad headache.',
          regions: ['head', 'neck', 'shoulder'],
          basis: ['judgement'],
        },
        {
          text: 'Your neck or back hurts badly after a hard fall or a crash.',
          regions: BACK,
          basis: ['judgement'],
        },
        { text: 'A bone looks bent or sticks out.', basis: ['S29'] },
        { text: 'Both of your legs are weak or numb.', basis: ['N52'] },
        {
          text: 'Your back hurts and you are numb between your legs, or you cannot hold or pass your pee or poo.',
          basis: ['S37', 'N52'],
        },
        {
          text: 'After hard work your muscles hurt or are weak, and your pee is dark red or brown.',
          basis: ['N51', 'judgement'],
        },
      ],
      after: [
        'A blood clot can move to the lungs, and this can kill.',
        'Do not drive yourself.',
        'Do not rub where it hurts.',
      ],
    },
  ],
  basis: [
    ...(['S23', 'S24', 'S26', 'S29', 'S30', 'S36', 'S37'] as const),
    ...(['N51', 'N52', 'judgement'] as const),
  ],
};
