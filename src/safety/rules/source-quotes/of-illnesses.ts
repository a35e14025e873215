import type { OF_ILLNESSES } from '../sources/of-illnesses.ts';
import type { SourceQuote } from './source-quote.ts';

export const QUOTES_OF_ILLNESSES: Readonly<Record<keyof typeof OF_ILLNESSES, SourceQuote>> = {
  S23: {
    quote: '"Call 999 or go to A&E if you have DVT symptoms with breathlessness"',
    note: 'An older copy was read; the current page only where others repeat it.',
  },
  S24: {
    quote: '"Chest pain or discomfort, which usually worsens with a deep breath or coughing"',
  },
  S25: { quote: '"Sometimes VTE occurs without any obvious signs."' },
  S26: { quote: 'PE: "Coughing or coughing up blood"; "Fainting"; call 999' },
  S28: { quote: '21-year-old runner; ice, stretch, compression stocking given first' },
  S28b: { quote: 'Baker’s cyst: "DVT may co-exist due to popliteal vein compression"' },
  S29: { quote: '"The injury is numb, discoloured, or cold to touch" → 999' },
  S30: { quote: '999/A&E: "you have sudden, severe pain in any part of your body"' },
  S31: { quote: 'Achilles pop/snap: "you need to go straight to A+E"' },
  S32: { quote: '"hit or kicked in your calf causing sudden pain"' },
  S33: { quote: '"10-21% of patients with STP will already have DVT at presentation"' },
  S34: { quote: 'more likely at "upper thigh or groin, or behind the knee"' },
  S35: { quote: '"application of soothing heat pads"' },
  S36: { quote: '"one or both arms, the back, neck, jaw or stomach"' },
  S37: { quote: '"numbness in your groin and genital area"' },
  S38: { quote: '"no high-quality evidence on the efficacy of ice"' },
  S43: { quote: '"the theory of MPS caused by TrPs has been refuted"', note: 'Contested.' },
  S47: { quote: '"wear it during the day but leave it off at night"' },
  S48: { quote: '"Gentle pulling up of the toes and ankle"' },
  S51: { quote: '"person with bleeding disorder"; "acute inflammation or trauma"', note: 'Weak.' },
  S52: { quote: '"if you are allergic to aspirin or salicylates"' },
  S53: {
    quote: '"heart failure, deep vein thrombosis, peripheral vascular disease"',
    note: 'Weak (shop blog, student cards).',
  },
};
