/** What to have looked at before anything is done about it. */
import type { HelpCard } from './help-card.ts';

export const SOON: HelpCard = {
  title: 'Get advice soon',
  lists: [
    {
      intro: 'Do not treat these on your own. Let someone look at them first:',
      signs: [
        {
          text: 'Blood flow in your legs is poor, or your calf hurts each time you walk and stops when you rest.',
          go: 'See a doctor.',
          basis: ['S12', 'S14', 'judgement'],
        },
        {
          text: 'Both legs swell, or it is hard to breathe when you lie down.',
          go: 'See a doctor. If it came all at once, call for help now.',
          basis: ['judgement'],
        },
        {
          text: 'It is worse after 3 days, no better after 2 weeks, or it keeps coming back.',
          go: 'See a doctor or a physio.',
          basis: ['S7'],
        },
      ],
      after: ['Until then, use nothing from this list on it.'],
    },
  ],
  basis: ['S7', 'S12', 'S14', 'judgement'],
};
