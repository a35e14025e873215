/**
 * What a use does to the body, and what follows from that whoever uses it: its purpose, the phases in which it may be
 * shown at all, and the cautions that always go with it.
 *
 * It is part of what every reader loads first, so it contains codes and no prose, and only the modalities that most lists
 * have. The others are in `more/`, and come to a page with a list that has one (`learn`): until then a use with such a
 * code is not shown. It must never list a modality without a caution: a use without one is not shown.
 */
import { type Phase, type Region, ZONES, type Zone } from '../../domain/types.ts';
import type { CautionCode } from './cautions.ts';
import type { MoreModality } from './more-codes.ts';

/** What a reader uses it for; each is a heading on the page. */
export const PURPOSES = [
  'cool',
  'warm',
  'ease',
  'support',
  'work',
  'move',
  'rest',
  'learn',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * What a modality does to the body or to the skin. Combinations follow from it, and what a text may say.
 *
 * - `spread`: a substance on the skin
 * - `heat`, `cold`: it warms, it chills
 * - `tight`: it squeezes or binds
 * - `covers`: it lies close on the skin, so that nothing under it dries or cools
 * - `presses`: a hand or a tool presses, rubs or knocks
 * - `current`: pads send current through the skin
 */
export const PROPERTIES = [
  'spread',
  'heat',
  'cold',
  'tight',
  'covers',
  'presses',
  'current',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** What applies to a modality before readers have said anything about themselves. */
export interface ModalityRule {
  readonly purpose: Purpose;
  /** The phases in which it may be shown. In any other it is too early, and is withheld. */
  readonly phases: readonly Phase[];
  /** Why it has to wait in the acute phase; absent if it may be used then. */
  readonly tooEarly?: CautionCode;
  /** It presses, squeezes, rubs, heats or stretches, so on a leg it carries the caution `blood-clot`. */
  readonly clot: boolean;
  /** What it does to the body or to the skin. */
  readonly is: readonly Property[];
  /** Its own cautions, most severe first; `blood-clot` is not among them, because the leg brings it. */
  readonly cautions: readonly CautionCode[];
  /** The zones in which it is withheld, whatever the phase, with the zone's own reason. */
  readonly notInZones: readonly Zone[];
  /** The regions in which it is withheld, and the caution that says why. */
  readonly notIn?: { readonly regions: readonly Region[]; readonly why: CautionCode };
  /** The only regions that it is made for. Elsewhere it is never shown, and `check` says so. */
  readonly onlyIn?: readonly Region[];
  /** Everybody has to ask first: it is named, with this caution as the reason, and without a link. */
  readonly askEverybody?: CautionCode;
}

/** Where the skin is thin or bare: nothing that presses, rubs, squeezes, burns or heats. */
const TENDER: readonly Zone[] = ['eyes-and-mouth', 'private-parts'];
export const GEL: readonly Zone[] = [...TENDER, 'jaw', 'armpit', 'groin', 'behind-the-knee'];
/** Where a hand may not press, nothing may squeeze. */
export const WORN: readonly Zone[] = [...TENDER, 'jaw', 'front-of-neck'];

/** The modalities that every reader's page knows. */
export const COMMON_MODALITIES = {
  'cold-gel': {
    purpose: 'cool',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['spread'],
    cautions: [
      'no-heat-or-wrap-over-gel',
      'stop-if-it-burns',
      'whole-skin',
      'gel-ask-first',
      'pain-over-7-days',
    ],
    notInZones: GEL,
  },
  'warm-gel': {
    purpose: 'warm',
    phases: ['chronic'],
    tooEarly: 'too-early-warm-gel',
    clot: true,
    is: ['spread'],
    cautions: [
      'no-heat-or-wrap-over-gel',
      'stop-if-it-burns',
      'salicylate-label',
      'whole-skin',
      'not-on-new-injury',
      'gel-ask-first',
    ],
    notInZones: GEL,
  },
  'cold-pack': {
    purpose: 'cool',
    phases: ['acute', 'chronic'],
    clot: false,
    is: ['cold'],
    cautions: ['not-asleep', 'cold-ask-first', 'wrap-in-cloth'],
    notInZones: [],
  },
  'heat-pack': {
    purpose: 'warm',
    phases: ['chronic'],
    tooEarly: 'too-early-heat',
    clot: true,
    is: ['heat'],
    cautions: [
      'heat-medicine-patch',
      'not-asleep',
      'heat-drowsy',
      'heat-ask-first',
      'no-heat-or-wrap-over-gel',
      'not-on-new-injury',
      'settling',
      'check-the-heat',
      'wrap-in-cloth',
    ],
    notInZones: TENDER,
  },
  brace: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['tight'],
    cautions: [
      'toes-numb-or-blue',
      'tight-wear-ask-first',
      'no-heat-or-wrap-over-gel',
      'off-at-night',
    ],
    notInZones: WORN,
  },
  compression: {
    purpose: 'support',
    phases: ['acute', 'chronic'],
    clot: true,
    is: ['tight'],
    cautions: [
      'toes-numb-or-blue',
      'tight-wear-ask-first',
      'no-heat-or-wrap-over-gel',
      'off-at-night',
      'over-20-mmhg',
      'measure-your-leg',
    ],
    notInZones: WORN,
  },
  massage: {
    purpose: 'work',
    phases: ['chronic'],
    tooEarly: 'too-early-massage',
    clot: true,
    is: ['presses'],
    cautions: [
      'no-roll-zones',
      'no-roll-body',
      'roll-ask-first',
      'not-on-new-injury',
      'settling',
      'go-lightly',
    ],
    notInZones: ZONES,
  },
  stretch: {
    purpose: 'work',
    phases: ['chronic'],
    tooEarly: 'too-early-stretch',
    clot: true,
    is: [],
    cautions: ['not-after-a-pop', 'not-on-new-injury', 'settling', 'hold-on', 'pull-not-pain'],
    notInZones: [],
  },
  // Reading is safe in any phase. What the pages tell the reader's hands to do follows the rules of massage.
  education: {
    purpose: 'learn',
    phases: ['acute', 'chronic'],
    clot: false,
    is: [],
    cautions: [
      'book-not-on-clot',
      'hands-off-new-injury',
      'jaw-or-chest',
      'no-roll-zones',
      'no-roll-body',
      'roll-ask-first',
      'book-no-diagnosis',
    ],
    // Its own cautions do not name that place.
    notInZones: ['private-parts'],
  },
} as const satisfies Record<string, ModalityRule>;

export type CommonModality = keyof typeof COMMON_MODALITIES;
export type Modality = CommonModality | MoreModality;

// Nobody takes a modality for one that `isModality` has not found here.
const known: Record<string, ModalityRule> = { ...COMMON_MODALITIES };

/** Makes further modalities known to this page. */
export function learn(more: Readonly<Record<string, ModalityRule>>): void {
  Object.assign(known, more);
}

/** Whether every page knows this code. What every object inherits (`constructor`) is not a modality. */
export const isCommon = (code: string): code is CommonModality =>
  Object.hasOwn(COMMON_MODALITIES, code);

/** Whether the rules that are known by now cover this code. */
export const isModality = (code: string): code is Modality => Object.hasOwn(known, code);

/** What applies to a modality. Only `isModality` gives a code that type, so there is a rule for it. */
export const ruleOf = (modality: Modality): ModalityRule => known[modality] as ModalityRule;

export const has = (modality: Modality, property: Property): boolean =>
  ruleOf(modality).is.includes(property);
