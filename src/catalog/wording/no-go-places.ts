/**
 * Where nobody may press, in the words that authors use: one row for each place that a caution names, and a test
 * holds the two together. A new place is a new row.
 */
import type { CautionCode } from '../../safety/rules/cautions.ts';

export interface NoGoPlace {
  /** The caution that keeps hands off this place. */
  readonly caution: CautionCode;
  /** Patterns for its names; a space stands for a space or a hyphen. */
  readonly words: readonly string[];
  /** A bone or a joint: around it counts as beside it, and a gel may be spread over it. */
  readonly isBony?: true;
  /** Beside it, below it or at its edge is no better than on it: only well away from it is. */
  readonly isWide?: true;
}

const YOUR =
  '(?:(?:the|your|each|either|both|one|any) )?(?:(?:left|right|other|sore|stiff|aching|bent|straight) )?';
const PIT = '(?:pit|fold|crease|hollow|crook|bend|dip)s?';
const UNDER = `(?:(?:sides? of|under|beneath|below) ${YOUR})?`;
/** The lower part of the inner thigh may be pressed. */
const HIGH = '(?<!\\b(?:lower|middle) (?:half|part|third|end) of (?:the |your )?)';

/** From head to foot. Words that mean something else next to another word are left out there. */
export const NO_GO_PLACES: readonly NoGoPlace[] = [
  {
    caution: 'head-zones',
    isWide: true,
    words: [
      'eye(?:lids?| sockets?)',
      'eyes(?! (?:closed|shut|open))',
      'mouth(?! (?:is )?(?:closed|shut|open|slightly|a little))',
      `(?:below|under|beneath) ${YOUR}ears?`,
      'throat',
    ],
  },
  {
    caution: 'no-roll-body',
    isWide: true,
    words: [
      `(?:front|sides?) (?:(?:and|or) (?:the )?(?:front|sides?) )?of ${YOUR}neck`,
      'neck,? (?:(?:at|on) )?(?:(?:the|its|both) )?(?:front|sides?)(?! to side)',
      '(?:front|side) neck',
      "wind ?pipe|trachea|carotid(?: \\w+)?|jugular|adam[’']s apple|voice ?box|larynx|thyroid",
      'puls(?:e|es|ating)(?: points?)?',
    ],
  },
  {
    caution: 'arm-zones',
    isWide: true,
    words: [`arm ?pits?|under ?arms|(?:under|beneath) ${YOUR}arms?(?! (?:muscles?|rests?))`],
  },
  {
    caution: 'arm-zones',
    words: [
      `elbow ${PIT}|${PIT} of ${YOUR}elbows?|inside of ${YOUR}elbows?`,
      `(?:inner upper|upper inner) arms?|inside of ${YOUR}upper arms?`,
      `fronts? of ${YOUR}wrists?`,
    ],
  },
  {
    // Beside the spine is not on it, but beside or under the ribs is no better than on them. The belly of a muscle is
    // its thick part.
    caution: 'no-roll-body',
    isWide: true,
    words: [
      `${UNDER}ribs?`,
      `${UNDER}rib ?cage`,
      `${UNDER}breasts?(?! ?(?:bone|stroke))`,
      `${UNDER}(?<!\\b(?:muscle|calf|fleshy) )bell(?:y|ies)(?! of\\b)`,
      'stomach|tummy|abdom\\w+|navel|belly button|solar plexus|bladder|spleen|liver',
    ],
  },
  {
    caution: 'no-roll-body',
    words: [
      'spine|backbone|vertebra[es]?|(?:vertebral|spinal) column',
      `(?:hollow|small) of ${YOUR}(?:low(?:er)? )?back|low(?:er)? back hollow|kidneys?`,
    ],
  },
  {
    caution: 'no-roll-zones',
    isBony: true,
    words: [
      `hollows? above ${YOUR}collar ?bones?`,
      '(?:(?:shin|ankle|heel|collar|hip|breast|tail|cheek|jaw|wrist|hand|foot) ?)?bones?',
      'tibia|fibula|sternum|coccyx|malleol(?:us|i)|clavicles?|funny bones?',
      '(?:bony|ankle|elbow) (?:bump|knob|lump|point|tip)s?',
      `(?:points?|tips?) of ${YOUR}(?:elbow|shoulder)s?`,
    ],
  },
  { caution: 'no-roll-body', isBony: true, words: ['joints?|knee ?caps?|patellas?'] },
  {
    caution: 'no-roll-zones',
    words: [
      '(?:(?:any|spider|rope like|ropy|visible|blue|thick|purple|raised|knotted|knotty|surface|prominent|varicose|lumpy|swollen|bulging|twisted|enlarged|dilated|your|those|these)(?: or)?,? )+veins?|varicos\\w+',
    ],
  },
  {
    caution: 'no-roll-zones',
    words: [
      `${HIGH}(?:upper )?inner (?:upper )?thighs?`,
      `${HIGH}inside of ${YOUR}(?:upper )?thighs?`,
      'groins?|inguinal|femoral triangle|genitals?|private parts',
      `(?:hip|leg|thigh|bikini) (?:crease|fold|line)s?|(?:crease|fold)s? of ${YOUR}(?:hips?|legs?|thighs?)|crotch`,
      `(?:crease|fold|hollow|line|dip|bend|spot|place)s? (?:at|where|between)(?: \\w+){0,4}? (?:legs?|thighs?)(?: (?:and|meets?|joins?)(?: \\w+){0,2} (?:body|belly|trunk|hips?|pelvis|legs?|thighs?))?`,
    ],
  },
  {
    // A lump may be a vein, a gland or a clot.
    caution: 'knee-zones',
    words: ['lumps?'],
  },
  {
    caution: 'no-roll-zones',
    words: [
      `(?:(?:hollow|space|area|spot)s? )?behind ${YOUR}knees?`,
      `(?:back|rear|underside)s? of ${YOUR}knees?|knees? from behind`,
      `knees? ${PIT}|${PIT} of ${YOUR}knees?|poplite(?:al|us)`,
    ],
  },
];
