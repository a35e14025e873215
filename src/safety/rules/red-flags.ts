/**
 * The signs for which a reader needs people and not a product: what to call an ambulance for, what to show a doctor
 * today, what to have looked at soon, and the numbers to call.
 *
 * It is loaded with the reader's self-check and not for the first paint. Nobody's place is guessed: every number is always
 * there, and only the reader's own choice moves one to the front. There is no score here and there must never be one:
 * whether a risk is low is for a doctor to say.
 */
import { REGIONS, type Region } from '../../domain/types.ts';
import { isLeg } from './leg.ts';
import type { Source } from './sources.ts';
import type { Basis } from './types.ts';

/** How soon somebody has to look at it, most urgent first. */
export const HELP = ['emergency', 'today', 'soon'] as const;
export type Help = (typeof HELP)[number];

export interface Sign {
  readonly text: string;
  /** Where on the body it is asked about; absent: everywhere. */
  readonly regions?: readonly Region[];
  /** Only if the catalog mentions jaw pain. */
  readonly jaw?: true;
  /** Where to go with it, if that is not the same for the whole card. */
  readonly go?: string;
  readonly basis: Basis;
}

export interface HelpCard {
  readonly title: string;
  /** Leads into the signs. */
  readonly intro: string;
  readonly signs: readonly Sign[];
  /** What to do and what to know, after the signs. */
  readonly then: readonly string[];
  readonly basis: Basis;
}

const LEG: readonly Region[] = REGIONS.filter(isLeg);
const ARM: readonly Region[] = ['shoulder', 'upper-arm', 'forearm', 'hand'];
const LIMBS: readonly Region[] = [...ARM, ...LEG];
const HEAD_AND_NECK: readonly Region[] = ['head', 'neck', 'shoulder'];
const BACK: readonly Region[] = ['neck', 'shoulder', 'back'];

const EMERGENCY: HelpCard = {
  title: 'Call for help now',
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
      regions: REGIONS.filter(region => !LIMBS.includes(region)),
      basis: ['S30'],
    },
    {
      text: 'Your face droops, an arm or a leg is weak, or you can not speak or see well.',
      regions: HEAD_AND_NECK,
      basis: ['judgement'],
    },
    {
      text: 'Your neck is stiff, and you have a fever or a very bad headache.',
      regions: HEAD_AND_NECK,
      basis: ['judgement'],
    },
    {
      text: 'Your neck or back hurts badly after a hard fall or a crash.',
      regions: BACK,
      basis: ['judgement'],
    },
    { text: 'A bone looks bent or sticks out.', basis: ['S29'] },
    {
      text: 'Your back hurts and you are numb between your legs, or you cannot hold or pass your pee or poo.',
      basis: ['S37'],
    },
  ],
  // biome-ignore lint/suspicious/noThenProperty: a list of sentences is nothing to await.
  then: [
    'A blood clot can move to the lungs, and this can kill.',
    'Do not drive yourself.',
    'Do not rub where it hurts.',
  ],
  basis: ['S23', 'S24', 'S26', 'S29', 'S30', 'S36', 'S37', 'judgement'],
};

const TODAY: HelpCard = {
  title: 'See a doctor today',
  intro: 'Is one leg not like the other? It may be a blood clot if any of this is true:',
  signs: [
    { text: 'One calf or thigh is swollen.', regions: LEG, basis: ['S23', 'S24'] },
    {
      text: 'It throbs, cramps or hurts, and more so when you stand or walk.',
      regions: LEG,
      basis: ['S23', 'S24'],
    },
    { text: 'It feels warm.', regions: LEG, basis: ['S23', 'S24'] },
    {
      text: 'It looks red, purple or darker. That is harder to see on brown or black skin.',
      regions: LEG,
      basis: ['S23', 'S24'],
    },
    {
      text: 'It has veins that are hard, swollen or sore to touch.',
      regions: LEG,
      basis: ['S23'],
    },
  ],
  // biome-ignore lint/suspicious/noThenProperty: a list of sentences is nothing to await.
  then: [
    'Clots are more likely if you lately had surgery, a cast, a long trip or days in bed.',
    'They are more likely too if you are pregnant or just had a baby, have cancer, or once had a clot.',
    'The pill, or other drugs with estrogen, can do that as well.',
    'A clot can feel just like a pulled muscle. Some clots give no sign at all. A clot can form in an arm, too.',
    'Until a doctor has checked it: no massage, no roller, no heat, no tight socks and no brace.',
  ],
  basis: ['S23', 'S24', 'S25', 'S28', 'judgement'],
};

const SOON: HelpCard = {
  title: 'Get medical advice first',
  intro: 'Do not treat these on your own. Let someone look at them first:',
  signs: [
    {
      text: 'One arm is swollen, warm, sore or darker than the other. It may be a blood clot.',
      regions: ARM,
      go: 'See a doctor today.',
      basis: ['S23', 'S24'],
    },
    {
      text: 'The heel or calf went pop or felt like a kick, and you cannot stand on tiptoe.',
      regions: LEG,
      go: 'Go to the hospital or urgent care today.',
      basis: ['S31', 'S32'],
    },
    {
      text: 'You heard a crack, or the leg or arm cannot take any weight.',
      regions: LIMBS,
      go: 'Go to the hospital today.',
      basis: ['S29'],
    },
    {
      text: 'The skin is hot and red, it spreads, and you have a fever or shiver.',
      go: 'See a doctor today. It is urgent.',
      basis: ['S29'],
    },
    {
      text: 'A line or lump along a vein is hard, sore and red. There may be a clot deeper down as well.',
      go: 'See a doctor today.',
      basis: ['S33'],
    },
    {
      text: 'There is a lump behind the knee, and the calf hurts.',
      regions: LEG,
      go: 'See a doctor today.',
      basis: ['S28b'],
    },
    {
      text: 'Your calf hurts each time you walk, and stops when you rest.',
      regions: LEG,
      go: 'See a doctor before you wear a tight sock or sleeve.',
      basis: ['S12', 'S14'],
    },
    {
      text: 'Both legs swell, or it is hard to breathe when you lie down.',
      go: 'See a doctor soon. If it came all at once, call for help now.',
      basis: ['judgement'],
    },
    {
      text: 'It is worse after 3 days, no better after 2 weeks, or it keeps coming back.',
      go: 'See a doctor or a physio.',
      basis: ['S7'],
    },
  ],
  // biome-ignore lint/suspicious/noThenProperty: a list of sentences is nothing to await.
  then: ['Until then, use nothing from this list on it.'],
  basis: ['S7', 'S12', 'S14', 'S23', 'S24', 'S28b', 'S29', 'S31', 'S32', 'S33', 'judgement'],
};

export const HELP_CARDS: Readonly<Record<Help, HelpCard>> = {
  emergency: EMERGENCY,
  today: TODAY,
  soon: SOON,
};

export interface EmergencyNumber {
  /** ISO 3166 code of the country, `EU`, or `other`. */
  readonly code: string;
  readonly where: string;
  /** What to dial, or what to look for. */
  readonly emergency: string;
  /** Whom to ask what can wait. */
  readonly advice?: string;
  /** Where it was read. */
  readonly source: string;
  readonly status: Source['status'];
}

export const NUMBERS: readonly EmergencyNumber[] = [
  {
    code: 'US',
    where: 'United States',
    emergency: '911',
    advice: 'Your own doctor. If gel was swallowed: Poison Help, 1-800-222-1222',
    source: 'Poison Help: S11',
    status: 'repeated',
  },
  {
    code: 'GB',
    where: 'United Kingdom',
    emergency: '999',
    advice: '111',
    source: 'S23, S29',
    status: 'read',
  },
  {
    code: 'EU',
    where: 'European Union',
    emergency: '112',
    advice: 'Differs from country to country',
    source: 'wiki pages that repeat it',
    status: 'repeated',
  },
  {
    code: 'AU',
    where: 'Australia',
    emergency: '000',
    advice: 'healthdirect, 1800 022 222',
    source: 'ambulance.vic.gov.au',
    status: 'read',
  },
  {
    code: 'NZ',
    where: 'New Zealand',
    emergency: '111',
    advice: 'Healthline, 0800 611 116',
    source: 'health.govt.nz; newdunedinhospital.nz',
    status: 'read',
  },
  {
    code: 'CA',
    where: 'Canada',
    emergency: '911',
    advice: '811 in most provinces',
    source: 'a page of low authority; it lists other numbers for Ontario and Manitoba',
    status: 'read',
  },
  {
    code: 'IN',
    where: 'India',
    emergency: '112',
    advice: 'The older ambulance number 108 still works',
    source: 'vikaspedia; dnaindia 2026',
    status: 'read',
  },
  {
    code: 'other',
    where: 'Anywhere else',
    emergency: 'Your local emergency number; 112 works on most mobile phones',
    source: 'wiki',
    status: 'read',
  },
];

/**
 * Every number, the one that the reader chose first.
 *
 * @param chosen the reader's own choice, and nothing else: never the shop's, the author's or a browser's country
 */
export function numbersFor(chosen?: string): readonly EmergencyNumber[] {
  const first = NUMBERS.filter(({ code }) => code === chosen);
  return [...first, ...NUMBERS.filter(({ code }) => code !== chosen)];
}
