import type { OF_DRUGS_AND_HERBS } from '../sources/of-drugs-and-herbs.ts';
import type { OF_OTHER_SIGNS } from '../sources/of-other-signs.ts';
import type { SourceQuote } from './source-quote.ts';

export const QUOTES_OF_DRUGS_AND_SIGNS: Readonly<
  Record<keyof typeof OF_DRUGS_AND_HERBS | keyof typeof OF_OTHER_SIGNS, SourceQuote>
> = {
  N12: { quote: 'not more than 1 patch at a time, on damaged skin, or with a heating pad' },
  N12b: {
    quote: 'ask first with thinners, steroids, NSAIDs, sensitive skin; no other topical with it',
  },
  N12c: { quote: 'from 2 years; at most one patch in 12 hours, two a day' },
  N13: { quote: 'one patch at a time; not on damaged skin, with heat or under a tight bandage' },
  N14: {
    quote: 'arthritis pain only, of six joints; not for immediate relief; an allergy alert',
    note: 'Of the United States; other countries allow more uses.',
  },
  N15: { quote: 'heart attack, stroke and stomach bleeding; not around a heart bypass' },
  N16: {
    quote: 'allergic to aspirin: ask first; no bath within 1 hour, no bandage, no heating pad',
  },
  N17: {
    quote:
      'neither swallowed nor on the skin after a reaction to aspirin, or when pregnant; ask first with asthma, kidneys, ulcers',
  },
  N18: { quote: 'unsafe by mouth; not on broken skin; avoid in pregnancy; contact dermatitis' },
  N18b: { quote: 'strong sensitiser; cross-reacts with other plants of the daisy family' },
  N19: {
    quote: 'CBD can harm the liver and change how other drugs work; by skin not known',
  },
  N20: { quote: 'ten cases of liver injury from turmeric; five in hospital, one died' },
  N49: { quote: 'seizures in small children, one after an ointment rubbed on the skin' },
  N50: {
    quote:
      'over 50, new headache at the temples, jaw pain on chewing, trouble with sight: call at once',
  },
  N51: { quote: 'muscle pain, weakness and dark red or brown urine' },
  N52: {
    quote: '999: both legs weak or numb, numb genitals, cannot pee; GP: fever, weight loss, a lump',
  },
  N53: { quote: 'being too cold or too hot makes a crisis more likely' },
  N54: {
    quote: 'a 62-year-old, burned by menthol and methyl salicylate with a heating pad',
    note: 'One case.',
  },
  N55: { quote: 'Health Links 204-788-8200 or 1-888-315-9257', note: 'A page of 2017.' },
};
