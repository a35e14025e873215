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
    words: [
      `(?:front|sides?) (?:(?:and|or) (?:the )?(?:front|sides?) )?of ${YOUR}neck`,
      'neck,? (?:(?:at|on) )?(?:(?:the|its|both) )?(?:front|sides?)(?! to side)',
      '(?:front|side) neck',
      "windpipe|carotid|adam[’']s apple",
    ],
  },
  {
    caution: 'arm-zones',
    words: [
      'armpits?',
      `elbow ${PIT}|${PIT} of ${YOUR}elbows?|inside of ${YOUR}elbows?`,
      `(?:inner upper|upper inner) arms?|inside of ${YOUR}upper arms?`,
      `fronts? of ${YOUR}wrists?`,
    ],
  },
  {
    // Beside the spine is not on it, but beside or under the ribs is no better than on them. The belly of a muscle is
    // its thick part.
    caution: 'no-roll-body',
    words: [
      `${UNDER}ribs?`,
      `${UNDER}rib ?cage`,
      `${UNDER}breasts?(?! ?(?:bone|stroke))`,
      `${UNDER}(?<!\\b(?:muscle|calf|fleshy) )bell(?:y|ies)(?! of\\b)`,
      'stomach|tummy|abdom\\w+',
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
      '(?:(?:shin|ankle|heel|collar|hip|breast|tail|cheek|jaw|wrist|hand|foot) ?)?bones?',
      'tibia|fibula|sternum|coccyx|malleol(?:us|i)',
      '(?:bony|ankle) (?:bump|knob|lump|point)s?',
    ],
  },
  { caution: 'no-roll-body', isBony: true, words: ['joints?|knee ?caps?|patellas?'] },
  {
    caution: 'no-roll-zones',
    words: ['(?:varicose|lumpy|swollen|bulging|twisted) veins?|varicos\\w+'],
  },
  {
    caution: 'no-roll-zones',
    words: [
      `${HIGH}(?:upper )?inner (?:upper )?thighs?`,
      `${HIGH}inside of ${YOUR}(?:upper )?thighs?`,
      'groins?|inguinal|femoral triangle|genitals?|private parts',
      `hip (?:crease|fold)s?|(?:crease|fold)s? of ${YOUR}hips?`,
    ],
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
