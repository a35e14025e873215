/** What holds for each modality before a reader has said anything, as it was agreed. */

export interface AgreedModality {
  readonly purpose: string;
  /** Why it waits in the acute phase; absent: it need not. */
  readonly tooEarly?: string;
  /** Whether it carries the caution about clots on a leg. */
  readonly clot: boolean;
  /** Whether texts that say where to use it are held to the places where nobody may press. */
  readonly pressesOrRubs: boolean;
  readonly cautions: string;
}

export const AGREED_MODALITIES: Readonly<Record<string, AgreedModality>> = {
  'cold-gel': {
    purpose: 'cool',
    clot: true,
    pressesOrRubs: true,
    cautions: 'no-heat-or-wrap-over-gel stop-if-it-burns whole-skin gel-ask-first pain-over-7-days',
  },
  'warm-gel': {
    purpose: 'warm',
    tooEarly: 'too-early-warm-gel',
    clot: true,
    pressesOrRubs: true,
    cautions:
      'no-heat-or-wrap-over-gel stop-if-it-burns salicylate-label whole-skin not-on-new-injury gel-ask-first',
  },
  'cold-pack': {
    purpose: 'cool',
    clot: false,
    pressesOrRubs: false,
    cautions: 'not-asleep cold-ask-first wrap-in-cloth',
  },
  'heat-pack': {
    purpose: 'warm',
    tooEarly: 'too-early-heat',
    clot: true,
    pressesOrRubs: false,
    cautions:
      'not-asleep heat-ask-first no-heat-or-wrap-over-gel not-on-new-injury settling check-the-heat wrap-in-cloth',
  },
  brace: {
    purpose: 'support',
    clot: true,
    pressesOrRubs: false,
    cautions: 'toes-numb-or-blue tight-wear-ask-first no-heat-or-wrap-over-gel off-at-night',
  },
  compression: {
    purpose: 'support',
    clot: true,
    pressesOrRubs: false,
    cautions:
      'toes-numb-or-blue tight-wear-ask-first no-heat-or-wrap-over-gel off-at-night over-20-mmhg measure-your-leg',
  },
  massage: {
    purpose: 'work',
    tooEarly: 'too-early-massage',
    clot: true,
    pressesOrRubs: true,
    cautions: 'no-roll-zones no-roll-body roll-ask-first not-on-new-injury settling go-lightly',
  },
  stretch: {
    purpose: 'work',
    tooEarly: 'too-early-stretch',
    clot: true,
    pressesOrRubs: false,
    cautions: 'not-after-a-pop not-on-new-injury settling hold-on pull-not-pain',
  },
  education: {
    purpose: 'learn',
    clot: false,
    pressesOrRubs: false,
    cautions:
      'book-not-on-clot hands-off-new-injury jaw-or-chest no-roll-zones no-roll-body roll-ask-first book-no-diagnosis',
  },
};

/** What must not meet a pain gel, and the warning over both, the most severe first. */
export const AGREED_COMBINATIONS: readonly (readonly [code: string, others: string])[] = [
  ['gel-and-heat', 'heat-pack'],
  ['gel-and-tight', 'brace compression'],
  ['two-gels', 'cold-gel warm-gel'],
  ['gel-and-cold-pack', 'cold-pack'],
  ['gel-then-roller', 'massage'],
];
