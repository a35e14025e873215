/**
 * The short forms of the cautions that a card only ever tells in full. No reader loads them; they are agreed and signed
 * with the others, so that a caution that is moved into sight has its words.
 */
import {
  type CautionCode,
  type COMMON_CAUTIONS,
  type CommonCautionCode,
  caution,
} from '../cautions.ts';
import { MORE_SHORT_FORMS } from '../more/short-forms.ts';
import type { ShortForm } from '../types.ts';

/** What has no short form in `COMMON_CAUTIONS`, because no card tells it in short. */
type FullOnly = {
  [Code in CommonCautionCode]: (typeof COMMON_CAUTIONS)[Code] extends { short: ShortForm }
    ? never
    : Code;
}[CommonCautionCode];

const SHORT_FORMS: Readonly<Record<FullOnly, ShortForm>> = {
  'stop-if-it-burns': ['Burns, swells or blisters?', 'Stop at once.'],
  'salicylate-label': ['On blood thinners?', 'Not with salicylate in it.'],
  'whole-skin': ['Cut, rash or sore skin?', 'Not there.'],
  'gel-ask-first': ['Under 12, pregnant, on thinners?', 'Ask first.'],
  'pain-over-7-days': ['Pain for over 7 days?', 'See a doctor.'],
  'cold-ask-first': ['Numb skin, poor blood flow?', 'Ask a doctor first.'],
  'heat-ask-first': ['Numb skin, poor blood flow?', 'Ask a doctor first.'],
  'heat-drowsy': ['Alcohol, or a strong pill?', 'No heat.'],
  'check-the-heat': ['Warmed it?', 'Feel how hot it is first.'],
  'wrap-in-cloth': ['Bare skin?', 'Never. Cloth, and 20 minutes at most.'],
  'tight-wear-ask-first': ['Poor blood flow, numb feet?', 'Doctor first.'],
  'off-at-night': ['Night?', 'Take it off.'],
  'over-20-mmhg': ['Over 20 mmHg?', 'Have the blood flow tested first.'],
  'measure-your-leg': ['Which size?', 'Measure. No fold, no rolled edge.'],
  'roll-ask-first': ['Pregnant, on thinners, weak bones?', 'Ask first.'],
  'go-lightly': ['A bruise?', 'Too hard. Light strokes only.'],
  settling: ['Still settling?', 'Gently, and off the sore tear.'],
  'nerve-signs': ['Dizzy, numb, weak or tingling?', 'Stop at once.'],
  'cold-over-nerve': ['Outer knee, inner elbow?', 'No cold there.'],
  'arm-zones': ['Armpit, elbow fold, inner arm?', 'Stay out.'],
  'lower-leg-zones': ['Shin, ankle bone, outer knee?', 'Stay off.'],
  'knee-zones': ['A lump behind the knee?', 'Doctor first.'],
  'thigh-zones': ['Groin, or the fold of the knee?', 'Stay out.'],
  'hard-knock': ['Hard lump after a knock?', 'Doctor first.'],
  'gel-and-heat': ['Gel on?', 'No heat.'],
  'gel-and-tight': ['Gel on?', 'No tape, wrap, sleeve or sock.'],
  'gel-then-roller': ['Gel on?', 'No rolling right after.'],
  'hold-on': ['Standing?', 'Hold on to a wall or heavy chair.'],
  'pull-not-pain': ['Does it hurt?', 'Less. It may only pull.'],
  'book-no-diagnosis': ['Worse, or not going away?', 'See a doctor.'],
  'too-early-heat': ['New, hot or swollen?', 'Too early for heat.'],
  'too-early-warm-gel': ['New, hot or swollen?', 'Too early for a warm gel.'],
  'too-early-massage': ['New, hot or swollen?', 'Too early to press or rub.'],
  'too-early-stretch': ['New, hot or swollen?', 'Too early to stretch hard.'],
};

const FULL_ONLY: Readonly<Record<string, ShortForm>> = { ...SHORT_FORMS, ...MORE_SHORT_FORMS };

/** The short form of any caution, whether a card tells it or not. Every caution has one, which a test shows. */
export function shortFormOf(code: CautionCode): ShortForm {
  const short = caution(code).short ?? FULL_ONLY[code];
  if (!short) throw new RangeError(`No short form of ${code}`);
  return short;
}
