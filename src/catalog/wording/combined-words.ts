/**
 * Finds a text that tells somebody to combine what `safety/rules/combinations.ts` keeps apart: a pain gel with heat,
 * with something tight, with another gel, with a cold pack, or with a roller.
 */
import { firstMeant, isBanned, isWarning, sentences } from './sentence.ts';

/** Whether the product is a gel, or something that a gel must not be used with. The text of `none` may name both. */
export type Side = 'gel' | 'other' | 'none';

/** A gel pack or a gel pad is not a pain gel, and neither is massage cream. */
const GEL =
  '(?<!massage[- ])(?:(?:pain|warm\\w*|cool\\w*|cold|menthol)[- ]?(?:\\w+ing[- ]?)?(?:gels?|creams?|lotions?)|gels?|creams?|balms?|salves?|liniments?|ointments?|muscle[- ]rubs?)\\b(?![- ](?:packs?|pads?|beads?|filled|inserts?|cores?|cushions?|inside|filling))';
const OTHER =
  '(?:heat(?:ing)?(?:[- ](?:packs?|pads?|wraps?|therapy|lamps?))?|(?:hot|warm|cold)[- ](?:packs?|baths?|showers?|compress(?:es)?|water(?: bottles?)?|towels?)|ice(?:[- ]packs?)?|sauna|wraps?|bandages?|braces?|sleeves?|socks?|stockings?|supports?|compression|cling film|tights|leggings|(?:kinesio\\w*[- ])?tape|plastic|tight (?:clothes|clothing|trousers)|foam rollers?|massage (?:balls?|guns?|rollers?|sticks?)|packs?)\\b';
const SECOND_GEL = '(?:another|second|other|warm\\w*|cold|cool\\w*)[- ](?:gels?|creams?|balms?)\\b';

/** An article and up to two more words, or a layer of it: "the", "your snug calf", "a thin layer of". */
const SOME =
  '(?:(?:a|an|the|your|some|any|its|this|that|our)\\s+)?(?:(?:\\w+\\s+)?(?:layer|film|bit)\\s+of\\s+)?(?:[\\w’-]+\\s+){0,2}?';

/** The ways to combine something with this thing, as patterns around its name. */
const combining = (thing: string): readonly RegExp[] =>
  [
    `\\b(?:under|underneath|beneath|over|on top of|onto|inside|together with|along with|alongside|followed by|at the same time as|(?:straight |right |soon )?after|before)\\s+${SOME}${thing}`,
    `\\b(?:use|using|apply|applying|wear|wearing|combin\\w+|pair\\w*|team\\w*|mix\\w*|alternat\\w+|works?|goes|best|great|together|layer\\w*|follow\\w*|roll\\w*)\\b[^,;:]*?\\b(?:with|and)\\s+${SOME}${thing}`,
    `\\b(?:then|afterwards?|after that|next)\\b,?\\s+(?:\\w+\\s+)?(?:apply|add|put|use|lay|place|pull|wear|wrap|cover|slip|hold|strap|switch|spread|rub)\\b[^.;:]*?\\b${thing}`,
    `\\b(?:cover|wrap|bandage|tuck|bind|seal)\\b[^.;:]*?\\b(?:with|in|under|by)\\s+${SOME}${thing}`,
    `\\badd(?:ing)?\\s+${SOME}${thing}`,
    `\\b(?:take|have|enjoy|sit in|step into|use|with|open)\\s+(?!no\\b)${SOME}${thing}\\s+(?:first|after(?:wards?)?|next)\\b`,
    `\\b(?:then|afterwards?|after that|next)\\b,?\\s+(?:take|have|enjoy|sit in|step into)\\s+(?!no\\b)${SOME}${thing}`,
    `\\b(?:put|lay|place|hold|pull|slip|wear|apply|use)\\s+${SOME}${thing}\\s+(?:\\w+\\s+){0,3}(?:over|on top|on it|on the gel|after(?:wards?)?|straight away|as well|too)\\b`,
  ].map(pattern => new RegExp(pattern, 'gi'));

/** A gel that is bandaged or covered tightly, whatever with. */
const BANDAGED = [
  /\b(?:wrap|bandage|bind|strap)\s+(?:it|the\s+(?:gel|skin|area|spot|calf|leg|muscle))\b/gi,
  /\bcover\b[^.;:]*?\btight\w*/gi,
];

/** "A hot shower with it on", "ice on top". */
const MEANWHILE = [
  new RegExp(
    `\\b${OTHER}[^.;:]*?\\b(?:with (?:it|the gel) (?:still )?on|while (?:it|the gel) (?:is on|works|dries|soaks))\\b`,
    'gi',
  ),
  new RegExp(`\\b${OTHER}\\s+(?:on top|over it|on it)\\b`, 'gi'),
];

const FOR_GEL = [...combining(OTHER), ...combining(SECOND_GEL), ...BANDAGED, ...MEANWHILE];
const FOR_OTHER = [
  ...combining(GEL),
  new RegExp(`\\b${GEL}[^.;:]*?\\bfirst\\b`, 'gi'),
  // "Rub in some gel, then pull it on", "before you roll", "first the gel, then this".
  new RegExp(
    `\\b${GEL}(?![^.;:]*\\boff\\b)[^.;:]*?\\b(?:(?:then|before|and)\\s+(?:you\\s+)?(?:(?:pull|slip|put|wear|strap|step)\\w*\\s+(?:it|them|in(?:to)?|the)|roll|massage|press)|then\\s+(?:this|it))\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:after|once|when)\\s+you\\s+(?:\\w+\\s+){1,4}?${GEL}`, 'gi'),
];
const HAS_GEL = new RegExp(`\\b${GEL}`, 'i');

const patternsFor = (side: Side, sentence: string): readonly RegExp[] => {
  if (side === 'gel') return FOR_GEL;
  if (side === 'other') return HAS_GEL.test(sentence) ? [...FOR_OTHER, ...FOR_GEL] : [];
  return HAS_GEL.test(sentence) ? FOR_GEL : [];
};

/** "Wait two hours after a hot shower": long enough. */
const LONG_AFTER = /\bwait\b[^.;]{0,40}\b(?:hours?|cool\w*)\b[^.;]{0,40}$/i;
/** "No ice on top", "use it without gel". */
const NONE = /\b(?:no|without)\s+(?:\w+\s+)?$/i;

function isKeptApart(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index);
  if (NONE.test(before) || (LONG_AFTER.test(before) && /^after\b/i.test(words))) return true;
  // A ban may stand within the words too: "use it, but never with heat".
  if (isBanned(before, sentence.slice(index)) || isBanned(before + words)) return true;
  return isWarning(sentence, sentence.slice(index + words.length));
}

/** The first words with which the text combines a pain gel with something that it must not be used with. */
export function combinedWords(text: string, side: Side): string | undefined {
  for (const sentence of sentences(text)) {
    for (const pattern of patternsFor(side, sentence)) {
      const words = firstMeant(sentence, pattern, match => !isKeptApart(sentence, match));
      if (words) return words;
    }
  }
  return undefined;
}
