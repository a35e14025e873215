/**
 * Every caution that is ours, in the words that a reader sees: one sentence or two short ones, at
 * most 140 characters, for a 12-year-old, each with how much it weighs. Where each comes from stands
 * in `basis.ts`, apart, because readers load that only when they ask for it.
 *
 * It is part of what every reader loads first, because no product may stand on the page without its
 * cautions. `critical` is kept for what calls for a doctor at once or can kill; where everything shouts,
 * nothing is heard. A caution must never be made milder than its sources. Meanings come from the sources, the words are our own.
 */
import type { Caution } from './types.ts';

export const CAUTIONS = {
  // Carried by everything on a leg that presses, squeezes, rubs, heats or stretches, and by the warning
  // above the list.
  'blood-clot': {
    severity: 'critical',
    text: 'Do not use this if you might have a blood clot. If you have ever had one, ask a doctor first.',
  },

  // Pain gels.
  'no-heat-or-wrap-over-gel': {
    severity: 'warning',
    text: 'Never put heat or a tight wrap over a pain gel. It can burn your skin badly.',
  },
  'stop-if-it-burns': {
    severity: 'warning',
    text: 'Try a small spot first. Stop at once if your skin burns, swells or blisters.',
  },
  'salicylate-label': {
    severity: 'warning',
    text: 'Check the label for salicylate. Not with blood thinners, and not if you react to aspirin.',
  },
  'whole-skin': {
    severity: 'warning',
    text: 'Only on whole skin. Keep it off cuts, rashes, eyes and mouth, wash your hands, and do not rub behind the knee.',
  },
  'gel-ask-first': {
    severity: 'warning',
    text: 'Under 12, pregnant, breastfeeding, on blood thinners, or with tender skin? Ask a doctor first.',
  },
  'pain-over-7-days': {
    severity: 'info',
    text: 'See a doctor if the pain lasts more than 7 days, or goes and comes back.',
  },

  // Cold and heat.
  'not-asleep': {
    severity: 'warning',
    text: 'Never fall asleep with it on. It can harm your skin while you sleep.',
  },
  'cold-ask-first': {
    severity: 'warning',
    text: 'Not on numb skin, or if cold ever hurt your skin. Ask a doctor first if you have poor blood flow or a heart problem.',
  },
  'heat-ask-first': {
    severity: 'warning',
    text: 'Not on numb or broken skin. Ask a doctor first if you have poor blood flow or a heart problem, or bleed easily.',
  },
  'check-the-heat': {
    severity: 'warning',
    text: 'Feel how hot it is before you put it on.',
  },
  'wrap-in-cloth': {
    severity: 'warning',
    text: 'Wrap it in a cloth. Use it for 10 to 15 minutes, never more than 20, and check your skin.',
  },
  'not-on-new-injury': {
    severity: 'warning',
    text: 'Not on a new injury. Wait until 3 days have passed and it is no longer hot or swollen.',
  },

  // What is worn tight.
  'toes-numb-or-blue': {
    severity: 'critical',
    text: 'Take it off at once if it hurts more or your toes go numb, cold, pale or blue. If that does not pass, call for help.',
  },
  'tight-wear-ask-first': {
    severity: 'warning',
    text: 'Ask a doctor first if you have poor blood flow in your legs, numb feet or a heart problem.',
  },
  'off-at-night': {
    severity: 'warning',
    text: 'Take it off at night, unless a doctor tells you to keep it on.',
  },
  'measure-your-leg': {
    severity: 'warning',
    text: 'Measure your leg and pick the size that fits. No folds, and no rolled tops.',
  },

  // Pressing and rolling, by hand too.
  'no-roll-zones': {
    severity: 'warning',
    text: 'Never press behind the knee, in the groin, on bone, on lumpy veins or on broken skin.',
  },
  'roll-ask-first': {
    severity: 'warning',
    text: 'Are you pregnant, on blood thinners, or quick to bleed? Weak bones, or numb skin? Ask a doctor first.',
  },
  'go-lightly': {
    severity: 'info',
    text: 'Go lightly: a few strokes, then wait a few hours. A bruise means that you pressed too hard.',
  },

  // Stretching.
  'not-after-a-pop': {
    severity: 'critical',
    text: 'Did the heel or calf go pop or snap, or is the leg swollen? Do not stretch it. See a doctor today.',
  },
  'hold-on': {
    severity: 'warning',
    text: 'Hold on to something solid. Poor balance, or lately a cast or surgery? Ask a doctor first.',
  },
  'pull-not-pain': {
    severity: 'info',
    text: 'Start with 5 to 10 seconds. You should feel a pull, not pain.',
  },

  // Books.
  'book-not-on-clot': {
    severity: 'critical',
    text: 'Do not press on a leg that might have a blood clot. If you have ever had one, ask a doctor first.',
  },
  'jaw-or-chest': {
    severity: 'critical',
    text: 'Pain that spreads to the jaw or chest needs a doctor, not massage. If it is hard to breathe, call for help now.',
  },
  'hands-off-new-injury': {
    severity: 'warning',
    text: 'For the first 3 days, and while it is hot or swollen, read but do not press or rub.',
  },
  'book-no-diagnosis': {
    severity: 'info',
    text: 'A book cannot check you. See a doctor if the pain gets worse or does not go away.',
  },

  // Reasons, for a product that is kept back.
  'behind-the-knee': {
    severity: 'critical',
    text: 'Not for a muscle behind the knee. To press or rub there can hurt a vein, an artery or a nerve.',
  },
  'too-early-heat': {
    severity: 'warning',
    text: 'Too early for heat. Not in the first 3 days, and not while it is hot or swollen.',
  },
  'too-early-warm-gel': {
    severity: 'warning',
    text: 'Too early for a warm gel. It is for older pain, not for the first 3 days or for what is hot or swollen.',
  },
  'too-early-massage': {
    severity: 'warning',
    text: 'Too early to press or rub. Not in the first 3 days, and not while it is hot or swollen.',
  },
  'too-early-stretch': {
    severity: 'warning',
    text: 'Too early for a strong stretch. For the first 3 days, and while it is hot or swollen, only move it gently.',
  },
} as const satisfies Record<string, Omit<Caution, 'code'>>;

export type CautionCode = keyof typeof CAUTIONS;

/** The caution that a code stands for. */
export function caution(code: CautionCode): Caution {
  return { code, ...CAUTIONS[code] };
}

/**
 * The warning that stands above the list on a leg, always open. In the page it carries the code
 * `blood-clot`, whose sources are its own too.
 */
export const CLOT_WARNING: readonly string[] = [
  'Is one leg swollen, warm, sore, or red or darker than the other? It may be a blood clot, even if it feels like a strain.',
  'See a doctor today, before you use anything here.',
  'If it is hard to breathe, your chest hurts or you cough up blood, call for help now.',
];
