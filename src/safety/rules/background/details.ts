/**
 * The background of each caution: one or two more plain sentences, for readers who want to know why. They are loaded with
 * the reader's self-check and not for the first paint. The facts are those of the caution's sources (`basis.ts`); a caution
 * must be complete without its detail.
 */
import type { CommonCautionCode } from '../cautions.ts';

export const COMMON_DETAILS = {
  'blood-clot':
    'A clot in a leg can come loose and move to the lungs. Case reports tell of that after leg massage, even years after the first clot.',
  'no-heat-or-wrap-over-gel':
    'Labels of such gels forbid heating pads and tight bandages. Rare burns, up to the third degree, were reported to a drug agency.',
  'stop-if-it-burns':
    'Burns from such gels are rare and can go deep. Pain, swelling and blisters are signs to stop.',
  'salicylate-label':
    'Some warm gels hold methyl salicylate, which goes through the skin and can make blood thinners stronger.',
  'whole-skin':
    'Through cut or sore skin more of a gel gets in. Behind the knee a vein, an artery and nerves lie close under the skin.',
  'gel-ask-first':
    'The labels send these people to a doctor first. Under 12 is the strictest age that a label names.',
  'pain-over-7-days': 'Labels say to stop then. Pain that stays may need another kind of help.',
  'not-asleep': 'Asleep you do not feel when it gets too cold or too hot.',
  'cold-ask-first':
    'Hospital leaflets name these as reasons to ask first, and skin that was once harmed by cold as a reason not to.',
  'heat-ask-first':
    'Hospital leaflets name these as reasons to ask first, and a list of the limits of heat names bleeding too.',
  'heat-medicine-patch':
    'Warm skin lets more of the drug through. A safety service tells of an overdose on a heated car seat.',
  'heat-drowsy':
    'Advice on heating pads names alcohol and drugs for pain or sleep. Even low heat can burn you then.',
  'check-the-heat': 'The label of a heat pack asks for it.',
  'wrap-in-cloth':
    'Bare cold or heat can burn the skin. Twenty minutes is the most that the leaflets allow.',
  'not-on-new-injury':
    'In the first days heat and rubbing are advised against by custom. Sources name two or three days; we take three.',
  'toes-numb-or-blue':
    'Something too tight can cut off the blood. If it does not pass when it is off, that is an emergency.',
  'tight-wear-ask-first':
    'A review of the risks names poor blood flow, lost feeling in diabetes and severe heart failure.',
  'off-at-night':
    'A leaflet on calf strains and a maker of compression socks both say so. Asleep you do not feel it pinch.',
  'over-20-mmhg':
    'A health service wants the pressure at the ankle measured first: a strong sock can cut off a weak flow.',
  'measure-your-leg':
    'A maker and a review of the risks ask for the right fit. A fold presses like a band.',
  'no-roll-zones':
    'Where vessels and nerves lie without cover they can be hurt. Lumpy or sore veins may hold a clot.',
  'no-roll-body':
    'These places lie over organs, vessels or bare bone. Lists for rolling leave them out.',
  'roll-ask-first':
    'Who bleeds easily bruises deeply, and weak bones can break. In pregnancy clots in the leg are more likely.',
  'go-lightly':
    'More pressure is not better. How the muscle feels hours later tells whether it was too much.',
  settling:
    'A tear that swells less is not yet healed. Rolling lightly around it is one thing, pressing on it another.',
  'arm-clot':
    'Clots form in arms as well as in legs. That everything which warms, presses or squeezes waits is our own caution.',
  'nerve-signs':
    'Nerves and vessels run close to these muscles. No source sets this; it is our own caution.',
  'cold-over-nerve':
    'A maker of cold wraps names both places. The nerve there lies right under the skin.',
  throat:
    'What burns, warms or swells has no place on the windpipe. No source sets this; it is our own caution.',
  'head-zones':
    'Labels of gels keep them from the eyes and the mouth. To press nowhere near them is our own caution.',
  'arm-zones':
    'In these places the large vessels and nerves of the arm lie close under the skin. It is our own caution.',
  'lower-leg-zones':
    'At the outer knee a nerve runs over the bone, and after a pop in the heel the tendon may be torn.',
  'knee-zones':
    'The hollow holds the large vein and artery of the leg. A cyst there can press on the vein, and a clot can hide with it.',
  'thigh-zones': 'In the crease of the groin the large vessels of the leg lie just under the skin.',
  'hard-knock':
    'After a hard knock bone can grow inside the muscle, and pressing makes that worse.',
  'gel-and-heat': 'The labels of gels and those of heat packs both forbid it.',
  'gel-and-tight':
    'Labels forbid a tight bandage over the gel. That tape, a sleeve or a brace is the same is our own reading of it.',
  'two-gels': 'A label forbids other creams, sprays and rubs together with the gel.',
  'gel-and-cold-pack':
    'Another label of a menthol gel forbids ice with it. To keep to that for all gels is our own caution.',
  'gel-then-roller': 'No source says so; it is our own caution.',
  'not-after-a-pop':
    'A pop or a feeling like a kick can be a torn tendon. Pain when the foot is pulled up can also come from a clot.',
  'hold-on':
    'Some of these tools rock while you stand on one leg. No source sets this; it is our own caution.',
  'pull-not-pain': 'Start short and build up slowly over days.',
  'book-not-on-clot':
    'What the book shows is done with the hands, so all that holds for massage holds for it.',
  'jaw-or-chest': 'A heart attack can be felt in the jaw, the neck, the arms or the back.',
  'hands-off-new-injury':
    'Reading does no harm. Rubbing a new injury is advised against for the first days.',
  'book-no-diagnosis':
    'That far-off pain comes from such points is disputed among experts. Pain without a known cause needs a look.',
  'too-early-heat':
    'Heat is advised against in the first days. Sources name two or three days; we take three.',
  'too-early-warm-gel': 'The therapist whose post this began with keeps warm gels for older pain.',
  'too-early-massage': 'Rubbing a new injury is advised against for the first days.',
  'too-early-stretch':
    'Gentle movement is allowed early. A device that loads the muscle waits for three days.',
} as const satisfies Record<CommonCautionCode, string>;
