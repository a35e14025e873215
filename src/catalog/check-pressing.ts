/**
 * Finds a text that tells somebody to press or rub where nobody may: over vessels, nerves, organs and
 * bone that lie without cover. A reader does what the how-to says, so no caution in the card makes up for it.
 */
import { isBanned, isWarning, sentences } from './sentence.ts';

const YOUR = '(?:the\\s+|your\\s+|each\\s+|either\\s+|both\\s+|one\\s+)?';

/** From head to foot. Words that mean something else beside another word are left out with it. */
const PLACE = new RegExp(
  [
    '\\beye(?:lids?|\\s+sockets?)\\b|\\beyes\\b(?!\\s+(?:closed|shut|open))',
    '\\bmouth\\b(?!\\s+(?:is\\s+)?(?:closed|shut|open|slightly|a\\s+little))',
    `\\b(?:front|sides?)\\s+(?:(?:and|or)\\s+(?:the\\s+)?(?:front|sides?)\\s+)?of\\s+${YOUR}neck\\b`,
    "\\bthroat\\b|\\bwindpipe\\b|\\bcarotid\\b|\\bAdam[’']s apple\\b",
    '\\barmpits?\\b|\\bkidneys?\\b',
    // Beside the spine is not on it, but beside and under the ribs is no better than on them. The belly
    // of a muscle is its thick part.
    `(?:\\b(?:sides?\\s+of|under|beneath|below)\\s+${YOUR})?(?:\\bribs?\\b|\\brib\\s?cage\\b|\\bbreasts?\\b(?![- ]?(?:bone|stroke))|(?<!\\bmuscle\\s)\\bbelly\\b(?!\\s+of\\b)|\\bstomach\\b)`,
    '\\babdomens?\\b|\\bneck,?\\s+(?:the\\s+)?(?:front|sides?)\\b',
    `\\b(?:hollow|small)\\s+of\\s+${YOUR}(?:low(?:er)?\\s+)?back\\b|\\blow(?:er)?\\s+back\\s+hollow\\b`,
    '\\bspine\\b|\\bbackbone\\b|\\bvertebra[es]?\\b',
    '\\b(?:shin|ankle|heel|collar|hip)[- ]?bones?\\b|\\bkneecaps?\\b|\\bbony\\s+(?:bumps?|knobs?|lumps?)\\b',
    '\\b(?:varicose|lumpy|swollen|bulging)\\s+veins?\\b',
    `\\binside\\s+of\\s+${YOUR}(?:upper\\s+)?thighs?\\b`,
    '\\bgroins?\\b|\\bgenitals?\\b|\\bprivate\\s+parts\\b|\\b(?:inner\\s+upper|upper\\s+inner)\\s+thighs?\\b',
    `\\bbehind\\s+${YOUR}knees?\\b|\\bbacks?\\s+of\\s+${YOUR}knees?\\b|\\bpopliteal\\b`,
    '\\b(?:knee|elbow)[- ]?(?:pit|fold|crease|hollow|crook)s?\\b',
    `\\b(?:pit|fold|crease|hollow|crook)s?\\s+of\\s+${YOUR}(?:knee|elbow)s?\\b`,
  ].join('|'),
  'gi',
);

/** Pressing and rubbing, as a verb or as a thing to do it with. */
const PRESSING =
  /\b(?:press(?:es|ed|ing|ure)?|rub(?:s|bed|bing)?|roll(?:s|ed|ing|ers?)?|massag\w+|spread(?:s|ing)?|knead\w*|strok\w+|squeez\w+|digs?|digging)\b/i;

/** What means pressing or rubbing when the product is a gel or a roller. */
const PUTTING =
  /\b(?:appl(?:y|ies|ied|ying)|puts?|putting|us(?:e|es|ing)|smooth(?:s|ing)?|work(?:s|ing)?\s+(?:it|on|in|into|the|your|up|down)|go(?:es|ing)?|reach(?:es|ing)?|start(?:s|ing)?)\b/i;

/** "Below the knee pit", "both sides of the spine": beside the place, and not on it. */
const BESIDE =
  /\b(?:below|above|under|beneath|short of|before|outside|away from|clear of|off|beside|next to|(?:out|in)?sides? of|edges? of|until it (?:pulls|stretches)|between [\w\s]{1,20} and)\s+(?:the\s+|your\s+|each\s+|a\s+)?$/i;

/** "Stop before you reach the hollow behind the knee." */
const STOP_SHORT = /\bstop\w*\s+(?:before|short|at|below|above)\b[^,;]*$/i;

/** "Roll the sock on up to the knee fold": how to put it on. */
const PULLING_ON =
  /\b(?:roll|press|stroke)\w*\s+(?:(?:the|your)\s+)?(?:socks?|sleeves?|stockings?|braces?|it|them)\s+(?:on|up)\b[^,;]*$/i;

/** "Between the spine and the shoulder blade": the same, where the place comes first. */
const isBetween = (before: string, after: string): boolean =>
  /\bbetween\s+(?:the\s+|your\s+)?$/i.test(before) && /^\s+and\b/i.test(after);

/** "Lie on your belly": how to lie, and nothing to do there. */
const LYING =
  /\b(?:lie|lies|lying|lay|flat|turn|turned|roll(?:ed)?\s+over|rest(?:ing)?|down|prone)\s+on(?:to)?\s+(?:the\s+|your\s+)?$/i;

/** "For an ache behind the knee": where it hurts, and nothing to do there. */
const WHERE_IT_HURTS =
  /\b(?:pain|ach(?:e|es|ing)|tightness|stiffness|soreness|knots?)\s+(?:in\s+|at\s+|from\s+)?(?:the\s+|your\s+)?$/i;

export interface Reading {
  /** The product is a gel or presses: putting it somewhere is pressing or rubbing. */
  readonly presses: boolean;
  /** The text says where the product belongs, so a place is an instruction without any verb. */
  readonly isPlace: boolean;
}

function tells(sentence: string, at: RegExpExecArray, { presses, isPlace }: Reading): boolean {
  const before = sentence.slice(0, at.index);
  const after = sentence.slice(at.index + at[0].length);
  // "Behind the knee, rub gently": the verb comes after the place.
  const leads = /^\W*(?:(?:in|at|on|along|over|around)\s+)?(?:the\s+|your\s+)?$/i.test(before);
  const order = leads ? (/^\s*[,:–—-]\s*((?:\S+\s+){0,2}\S+)/.exec(after)?.[1] ?? '') : '';
  // Behind the knee is a place of its own; behind a bone is beside it.
  if (/bone/i.test(at[0]) && /\bbehind\s+(?:the\s+|your\s+)?$/i.test(before)) return false;
  if (STOP_SHORT.test(before) || PULLING_ON.test(before)) return false;
  if (BESIDE.test(before) || isBetween(before, after) || LYING.test(before)) return false;
  if (isBanned(before) || isWarning(sentence, after)) return false;
  if (leads && isBanned(order)) return false;
  if (PRESSING.test(before) || PRESSING.test(order)) return true;
  // "Behind the knee you will find a sore spot; press it."
  const later = leads
    ? /[;,:]\s*(?:and\s+|then\s+)?(\w+)\s+(?:it|there|that|them)\b/.exec(after)?.[1]
    : undefined;
  if (later && PRESSING.test(later)) return true;
  if (!presses || WHERE_IT_HURTS.test(before)) return false;
  return isPlace || PUTTING.test(before) || PUTTING.test(order);
}

/** "Press gently. Behind the knee too.": a few words without a verb go on with the sentence before. */
const goesOn = (before: string, sentence: string, at: RegExpExecArray): boolean =>
  at.index <= 4 &&
  /\b(?:too|also|as well)\W*$/i.test(sentence) &&
  PRESSING.test(before) &&
  !isBanned(before);

/** The first place where the text tells somebody to press or rub and nobody may. */
export function pressedPlace(text: string, reading: Reading): string | undefined {
  // Most texts name no such place, and are not taken apart for it.
  if (text.search(PLACE) === -1) return undefined;
  let before = '';
  for (const sentence of sentences(text)) {
    for (const at of sentence.matchAll(PLACE)) {
      if (tells(sentence, at, reading) || goesOn(before, sentence, at)) return at[0];
    }
    before = sentence;
  }
  return undefined;
}
