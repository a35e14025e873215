/** What holds for each modality before a reader has said anything, as it was agreed. */
import { AGREED_MORE_MODALITIES } from './more-modalities.ts';

export interface AgreedModality {
  readonly purpose: string;
  /** Why it waits in the acute phase; absent: it need not. */
  readonly tooEarly?: string;
  /** Whether it carries the caution about clots on a leg. */
  readonly clot: boolean;
  /** What it does to the body or the skin; absent: nothing that must not meet, and nothing that presses or rubs. */
  readonly is?: string;
  readonly cautions: string;
  /** The regions in which it is withheld, and the caution that says why. */
  readonly notIn?: string;
  readonly why?: string;
  /** The only regions in which it is ever shown; absent: all. */
  readonly onlyIn?: string;
  /** Why everybody has to ask about it first, so that it is never shown; absent: not everybody has to. */
  readonly askEverybody?: string;
}

const COMMON: Readonly<Record<string, AgreedModality>> = {
  'cold-gel': {
    purpose: 'cool',
    clot: true,
    is: 'spread',
    cautions: 'no-heat-or-wrap-over-gel stop-if-it-burns whole-skin gel-ask-first pain-over-7-days',
  },
  'warm-gel': {
    purpose: 'warm',
    tooEarly: 'too-early-warm-gel',
    clot: true,
    is: 'spread',
    cautions:
      'no-heat-or-wrap-over-gel stop-if-it-burns salicylate-label whole-skin not-on-new-injury gel-ask-first',
  },
  'cold-pack': {
    purpose: 'cool',
    clot: false,
    is: 'cold',
    cautions: 'not-asleep cold-ask-first wrap-in-cloth',
  },
  'heat-pack': {
    purpose: 'warm',
    tooEarly: 'too-early-heat',
    clot: true,
    is: 'heat',
    cautions:
      'heat-medicine-patch not-asleep heat-drowsy heat-ask-first no-heat-or-wrap-over-gel not-on-new-injury settling check-the-heat wrap-in-cloth',
  },
  brace: {
    purpose: 'support',
    clot: true,
    is: 'tight',
    cautions: 'toes-numb-or-blue tight-wear-ask-first no-heat-or-wrap-over-gel off-at-night',
  },
  compression: {
    purpose: 'support',
    clot: true,
    is: 'tight',
    cautions:
      'toes-numb-or-blue tight-wear-ask-first no-heat-or-wrap-over-gel off-at-night over-20-mmhg measure-your-leg',
  },
  massage: {
    purpose: 'work',
    tooEarly: 'too-early-massage',
    clot: true,
    is: 'presses',
    cautions: 'no-roll-zones no-roll-body roll-ask-first not-on-new-injury settling go-lightly',
  },
  stretch: {
    purpose: 'work',
    tooEarly: 'too-early-stretch',
    clot: true,
    cautions: 'not-after-a-pop not-on-new-injury settling hold-on pull-not-pain',
  },
  education: {
    purpose: 'learn',
    clot: false,
    cautions:
      'book-not-on-clot hands-off-new-injury jaw-or-chest no-roll-zones no-roll-body roll-ask-first book-no-diagnosis',
  },
};

export const AGREED_MODALITIES: Readonly<Record<string, AgreedModality>> = {
  ...COMMON,
  ...AGREED_MORE_MODALITIES,
};

/** What must not meet, by what it does, and the warning over both. */
export const AGREED_COMBINATIONS: readonly (readonly [code: string, properties: string])[] = [
  ['gel-and-heat', 'spread heat'],
  ['gel-and-tight', 'spread tight'],
  ['two-gels', 'spread spread'],
  ['gel-and-cold-pack', 'spread cold'],
  ['gel-then-roller', 'spread presses'],
  ['gel-and-tight', 'spread covers'],
  ['gel-and-pads', 'spread current'],
  ['heat-and-pads', 'heat current'],
  ['cold-and-tight', 'cold tight'],
];
