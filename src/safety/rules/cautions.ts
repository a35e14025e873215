/**
 * Every caution of ours, in the words that a reader sees: a few short sentences, at most 140 characters together, for
 * a 12-year-old; its severity; its position; and its short form, which never stands without the full one in the same
 * card, where a card may tell it in short (the others have theirs in `all/short-forms.ts`).
 * Where each comes from is in `background/basis.ts`, separately, because readers load that only when they ask for it.
 *
 * It is part of what every reader loads first, because no product may stand on the page without its cautions. `critical`
 * is reserved for what needs a doctor at once or can kill; where everything shouts, nothing is heard. A caution must
 * never be made milder than its sources. The meaning comes from the sources, the words are our own.
 */
import type { MoreCautionCode } from './more-codes.ts';
import type { Caution } from './types.ts';

/** The cautions that the common modalities, most places on the body and the combinations need. */
export const COMMON_CAUTIONS = {
  // Carried by everything on a leg that presses, squeezes, rubs, heats or stretches, and by the warning above the list.
  'blood-clot': {
    severity: 'critical',
    text: 'Do not use this if you might have a blood clot. If you have ever had one, ask a doctor first.',
    short: ['A clot now, or ever?', 'Doctor first.'],
    position: 'card',
  },

  // Pain gels.
  'no-heat-or-wrap-over-gel': {
    severity: 'warning',
    text: 'Never put heat or a tight wrap over a pain gel. It can burn your skin badly.',
    short: ['Gel on?', 'No heat, no tight wrap.'],
    position: 'gel',
  },
  'stop-if-it-burns': {
    severity: 'warning',
    text: 'Try it on a small spot before you use more. If your skin burns, swells or blisters, stop at once.',
    position: 'details',
  },
  'salicylate-label': {
    severity: 'warning',
    text: 'Check the label for salicylate. Not with blood thinners, and not if you react to aspirin.',
    position: 'details',
  },
  'whole-skin': {
    severity: 'warning',
    text: 'Only on whole skin. Keep it off cuts, rashes, eyes, mouth, throat and private parts. Wash your hands. Do not rub behind the knee.',
    position: 'details',
  },
  'gel-ask-first': {
    severity: 'warning',
    text: 'Under 12, pregnant, breastfeeding, on blood thinners, or with tender skin? Ask a doctor first.',
    position: 'details',
  },
  'pain-over-7-days': {
    severity: 'info',
    text: 'See a doctor if the pain lasts more than 7 days, or goes and comes back.',
    position: 'details',
  },

  // Cold and heat.
  'not-asleep': {
    severity: 'warning',
    text: 'Never fall asleep with it on. It can harm your skin while you sleep.',
    short: ['Sleepy?', 'Take it off first.'],
    position: 'first',
  },
  'cold-ask-first': {
    severity: 'warning',
    text: 'Not on numb skin, or if cold ever hurt your skin. Poor blood flow or a heart problem? Not unless a doctor agrees.',
    position: 'details',
  },
  'heat-ask-first': {
    severity: 'warning',
    text: 'Not on numb or broken skin, or a pregnant belly. Poor blood flow, a heart problem, or quick to bleed? Ask a doctor first.',
    position: 'details',
  },
  'heat-medicine-patch': {
    severity: 'critical',
    text: 'Is there a patch with medicine in it on you? Then no heat near it: far too much of the drug can get in at once.',
    short: ['Medicine patch on you?', 'No heat near it.'],
    position: 'card',
  },
  'heat-drowsy': {
    severity: 'warning',
    text: 'No heat after alcohol, or a pill for sleep or for strong pain. You may not feel it burn you.',
    position: 'details',
  },
  'check-the-heat': {
    severity: 'warning',
    text: 'Feel how hot it is before you put it on.',
    position: 'details',
  },
  'wrap-in-cloth': {
    severity: 'warning',
    text: 'Put a cloth between it and your skin. 10 to 15 minutes will do, 20 is the most. Look at your skin in between.',
    position: 'details',
  },
  'not-on-new-injury': {
    severity: 'warning',
    text: 'Not on a new injury. Wait until 3 days have passed and it is no longer hot or swollen.',
    short: ['New injury?', 'Wait 3 days, until not hot or swollen.'],
    position: 'details',
  },

  // What is worn tight.
  'toes-numb-or-blue': {
    severity: 'critical',
    text: 'Do fingers or toes go numb, cold, pale or blue? Does it hurt more, or is it hard to breathe? Take it off. If that stays, call for help.',
    short: ['Numb, cold or blue?', 'Take it off.'],
    position: 'card',
  },
  'tight-wear-ask-first': {
    severity: 'warning',
    text: 'Poor blood flow, numb skin or feet, or a heart problem? Do not wear it unless a doctor agrees.',
    position: 'details',
  },
  'off-at-night': {
    severity: 'warning',
    text: 'Wear it by day and not at night, unless a doctor wants it so.',
    position: 'details',
  },
  'over-20-mmhg': {
    severity: 'warning',
    text: 'Does the label say more than 20 mmHg? Have the blood flow in your foot tested before you wear it.',
    position: 'details',
  },
  'measure-your-leg': {
    severity: 'warning',
    text: 'Measure yourself, and go by the maker’s chart for the size. Pull it on smooth, with no fold and no rolled edge.',
    position: 'details',
  },

  // Pressing and rolling, by hand too.
  'no-roll-zones': {
    severity: 'warning',
    text: 'Never press behind the knee, in the groin or high on the inner thigh. Stay off bone, lumpy veins and broken skin.',
    short: ['Behind the knee?', 'Never press.'],
    position: 'leg',
  },
  'no-roll-body': {
    severity: 'warning',
    text: 'Stay off joints, spine, ribs, belly and breasts. Never press the hollow of the low back, or the front or side of the neck.',
    short: ['Neck, spine, ribs, belly, joints?', 'Never press.'],
    position: 'details',
  },
  'roll-ask-first': {
    severity: 'warning',
    text: 'Are you pregnant, on blood thinners, or quick to bleed? Weak bones, or numb skin? Ask a doctor first.',
    position: 'details',
  },
  'go-lightly': {
    severity: 'info',
    text: 'Press gently, for a few strokes only. Give the muscle some hours before you do more. A bruise means too hard.',
    position: 'details',
  },

  // Heat, pressing and stretching, once the first days are over.
  settling: {
    severity: 'warning',
    text: 'Is the last swelling still going down after 3 days? Be gentle, stay off the sore tear, and stop if it gets worse.',
    position: 'details',
  },

  // What a region adds; `region-cautions.ts` says which region adds which.
  'arm-clot': {
    severity: 'critical',
    text: 'Is one arm swollen, warm, sore or darker than the other? It may be a blood clot. See a doctor before you use this.',
    short: ['One arm swollen, sore?', 'Doctor first.'],
    position: 'card',
  },
  'nerve-signs': {
    severity: 'warning',
    text: 'Do you get dizzy? Does an arm or a leg tingle, go numb or feel weak? Stop at once. If it stays, see a doctor.',
    position: 'details',
  },
  'cold-over-nerve': {
    severity: 'warning',
    text: 'No cold on the bony bump at the outer knee or inside the elbow. A nerve lies bare there.',
    position: 'details',
  },
  throat: {
    severity: 'warning',
    text: 'Keep it off the throat and the front of the neck. The windpipe and big blood vessels lie there. The back of the neck is fine.',
    short: ['The throat?', 'Never there.'],
    position: 'card',
  },
  'head-zones': {
    severity: 'warning',
    text: 'Stay well away from the eyes and the mouth. Never press inside the mouth, on the throat or just below the ear.',
    short: ['Eyes, mouth, throat, below the ear?', 'Never.'],
    position: 'details',
  },
  'arm-zones': {
    severity: 'warning',
    text: 'Stay out of the armpit and the fold of the elbow. Stay off the collarbone, the inner upper arm and the front of the wrist.',
    position: 'details',
  },
  'lower-leg-zones': {
    severity: 'warning',
    text: 'Stay off the shin bone, the ankle bones and the bony bump at the outer knee. Did the heel pop? Then stay off its cord.',
    position: 'details',
  },
  'knee-zones': {
    severity: 'warning',
    text: 'Stay out of the hollow behind the knee. A lump there? See a doctor first, as a clot can hide with it.',
    position: 'details',
  },
  'thigh-zones': {
    severity: 'warning',
    text: 'Stay out of the crease of the groin. At the back of the thigh, stop above the fold of the knee.',
    position: 'details',
  },
  'hard-knock': {
    severity: 'warning',
    text: 'A hard lump, weeks after a hard knock? Do not press on it. See a doctor first.',
    position: 'details',
  },

  // What must not be used together; `combinations.ts` says which products call for them. A gel's own short form says the
  // first two already.
  'gel-and-heat': {
    severity: 'warning',
    text: 'Use the pain gel or patch, or the heat, never both. Heat on a gel or a patch can burn your skin badly.',
    position: 'details',
  },
  'gel-and-tight': {
    severity: 'warning',
    text: 'Never wear tape, a brace, a sleeve or a sock over a pain gel. Wash the gel off first, or it can burn your skin.',
    position: 'details',
  },
  'two-gels': {
    severity: 'warning',
    text: 'Pick one pain gel or patch. Never use two together, such as a cold gel and a warm one.',
    short: ['Gel or patch on?', 'No second one.'],
    position: 'gel',
  },
  'gel-and-cold-pack': {
    severity: 'warning',
    text: 'Use the pain gel or the cold, never a cold pack or cold water on top of the gel. It can harm your skin.',
    short: ['Gel on?', 'No cold on top.'],
    position: 'gel',
  },
  'gel-then-roller': {
    severity: 'info',
    text: 'Do not roll or massage right after a pain gel, or over a patch. That spreads it and rubs too hard.',
    position: 'details',
  },

  // Stretching.
  'not-after-a-pop': {
    severity: 'critical',
    text: 'Did it go pop or snap, as a heel or calf can? Is the leg or arm swollen? Do not stretch or train it. See a doctor today.',
    short: ['A pop? Swollen?', 'Doctor today.'],
    position: 'card',
  },
  'hold-on': {
    severity: 'warning',
    text: 'If you stand, keep a hand on a wall or a heavy chair. Poor balance, or lately a cast or surgery? Not unless a doctor agrees.',
    position: 'details',
  },
  'pull-not-pain': {
    severity: 'info',
    text: 'Hold each stretch for 5 to 10 seconds at first. It may pull, but it must not hurt.',
    position: 'details',
  },

  // Books.
  'book-not-on-clot': {
    severity: 'critical',
    text: 'Might there be a blood clot? Then do not press there. Had one before? Ask a doctor before you try what the book shows.',
    short: ['A clot now, or ever?', 'Doctor first.'],
    position: 'card',
  },
  'jaw-or-chest': {
    severity: 'critical',
    text: 'If the pain spreads to your jaw or chest, do not press or use anything: see a doctor. If it is hard to breathe, call for help now.',
    short: ['Felt in jaw or chest?', 'Get help.'],
    position: 'card',
  },
  'hands-off-new-injury': {
    severity: 'critical',
    text: 'For the first 3 days, and while it is hot or swollen, read but do not press or rub.',
    short: ['New injury?', 'Do not press or rub.'],
    position: 'card',
  },
  'book-no-diagnosis': {
    severity: 'info',
    text: 'No book can look at you. See a doctor if the pain gets worse or does not go away.',
    position: 'details',
  },

  // Reasons for a withheld product; first those of a place on the body.
  'too-early-heat': {
    severity: 'warning',
    text: 'Too early for heat. Not in the first 3 days, and not while it is hot or swollen.',
    position: 'reason',
  },
  'too-early-warm-gel': {
    severity: 'warning',
    text: 'Too early for a warm gel. It is for older pain, not for the first 3 days or for what is hot or swollen.',
    position: 'reason',
  },
  'too-early-massage': {
    severity: 'warning',
    text: 'Too early to press or rub. Not in the first 3 days, and not while it is hot or swollen.',
    position: 'reason',
  },
  'too-early-stretch': {
    severity: 'warning',
    text: 'Too early for a strong stretch. For the first 3 days, and while it is hot or swollen, only move it gently.',
    position: 'reason',
  },
} as const satisfies Record<string, Omit<Caution, 'code'>>;

export type CommonCautionCode = keyof typeof COMMON_CAUTIONS;
export type CautionCode = CommonCautionCode | MoreCautionCode;

type Told = Omit<Caution, 'code'>;
const known: Record<string, Told> = { ...COMMON_CAUTIONS };

/** Makes further cautions known to this page. */
export function learnCautions(more: Readonly<Record<string, Told>>): void {
  Object.assign(known, more);
}

export const isCautionCode = (code: string): code is CautionCode => Object.hasOwn(known, code);

/**
 * The caution with this code.
 *
 * @throws if nothing is known of it: what needs it comes together with it
 */
export function caution(code: CautionCode): Caution {
  const told = known[code];
  if (!told) throw new RangeError(code);
  return { code, ...told };
}

/**
 * The warning that stands above the list on a leg, always open: first what a reader can see. What stands between
 * asterisks is emphasized. On the page it has the code `blood-clot`, and the same sources.
 */
export const CLOT_WARNING: readonly [symptom: string, ...sentences: string[]] = [
  'One leg more swollen, warm, sore, red or dark?',
  'It may be a *blood clot*, even if it feels like a strain. *See a doctor today*, before you use anything here.',
  'Hard to breathe, chest pain, coughing up blood? *Call for help now.*',
  'Ever had a clot? *Ask a doctor first.*',
];
