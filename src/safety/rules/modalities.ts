/**
 * What a use does to the body, and what follows from that whoever uses it: its purpose, the phases in which it may be
 * shown at all, and the cautions that always go with it.
 *
 * It is part of what every reader loads first, so it contains codes and no prose. It must never list a modality without
 * a caution: a use without one is not shown.
 */
import type { Phase } from '../../domain/types.ts';
import type { CautionCode } from './cautions.ts';

/** What a reader uses it for; each is a heading on the page. */
export const PURPOSES = ['cool', 'warm', 'support', 'work', 'learn'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What applies to a modality before readers have said anything about themselves. */
export interface ModalityRule {
  readonly purpose: Purpose;
  /** The phases in which it may be shown. In any other it is too early, and is withheld with the reason. */
  readonly phases: readonly Phase[];
  /** It presses, squeezes, rubs, heats or stretches, so on a leg it carries the caution `blood-clot`. */
  readonly clot: boolean;
  /** It is pressed or rubbed in, so a text that says where is checked for no-go places. */
  readonly pressesOrRubs: boolean;
  /** Its own cautions, most severe first; `blood-clot` is not among them, because the leg brings it. */
  readonly cautions: readonly CautionCode[];
}

/** Every modality that the rules know. A use with any other code is never shown. */
export const MODALITIES = {
  'cold-gel': {
    purpose: 'cool',
    phases: ['acute', 'chronic'],
    clot: true,
    pressesOrRubs: true,
    cautions: [
      'no-heat-or-wrap-over-gel',
      'stop-if-it-burns',
      'whole-skin',
      'gel-ask-first',
      'pain-over-7-days',
    ],
  },
  'warm-gel': {
    purpose: 'warm',
    phases: ['chronic'],
    clot: true,
    pressesOrRubs: true,
    cautions: [
      'no-heat-or-wrap-over-gel',
      'stop-if-it-burns',
      'salicylate-label',
      'whole-skin',
      'not-on-new-injury',
      'gel-ask-first',
    ],
  },
  'cold-pack': {
    purpose: 'cool',
    phases: ['acute', 'chronic'],
    clot: false,
    pressesOrRubs: false,
    cautions: ['not-asleep', 'cold-ask-first', 'wrap-in-cloth'],
  },
  'heat-pack': {
    purpose: 'warm',
    phases: ['chronic'],
    clot: true,
    pressesOrRubs: false,
    cautions: [
      'not-asleep',
      'heat-ask-first',
      'no-heat-or-wrap-over-gel',
      'not-on-new-injury',
      'settling',
      'check-the-heat',
      'wrap-in-cloth',
    ],
  },
  brace: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: true,
    pressesOrRubs: false,
    cautions: [
      'toes-numb-or-blue',
      'tight-wear-ask-first',
      'no-heat-or-wrap-over-gel',
      'off-at-night',
    ],
  },
  compression: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: true,
    pressesOrRubs: false,
    cautions: [
      'toes-numb-or-blue',
      'tight-wear-ask-first',
      'no-heat-or-wrap-over-gel',
      'off-at-night',
      'over-20-mmhg',
      'measure-your-leg',
    ],
  },
  massage: {
    purpose: 'work',
    phases: ['chronic'],
    clot: true,
    pressesOrRubs: true,
    cautions: [
      'no-roll-zones',
      'no-roll-body',
      'roll-ask-first',
      'not-on-new-injury',
      'settling',
      'go-lightly',
    ],
  },
  stretch: {
    purpose: 'work',
    phases: ['chronic'],
    clot: true,
    pressesOrRubs: false,
    cautions: ['not-after-a-pop', 'not-on-new-injury', 'settling', 'hold-on', 'pull-not-pain'],
  },
  // Reading is safe in any phase. What the pages tell the reader's hands to do follows the rules of massage.
  education: {
    purpose: 'learn',
    phases: ['acute', 'chronic'],
    clot: false,
    pressesOrRubs: false,
    cautions: [
      'book-not-on-clot',
      'hands-off-new-injury',
      'jaw-or-chest',
      'no-roll-zones',
      'no-roll-body',
      'roll-ask-first',
      'book-no-diagnosis',
    ],
  },
} as const satisfies Record<string, ModalityRule>;

export type Modality = keyof typeof MODALITIES;

/** The pain gels, of which no two are used together. */
export const GELS: readonly Modality[] = ['cold-gel', 'warm-gel'];

/** Whether the rules cover this code. What every object inherits (`constructor`) is not a modality. */
export function isModality(code: string): code is Modality {
  return Object.hasOwn(MODALITIES, code);
}
