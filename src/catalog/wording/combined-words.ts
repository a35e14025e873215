/**
 * Finds a text that tells somebody to combine what `safety/rules/combinations.ts` keeps apart: a pain gel with heat,
 * with something tight, with another gel, with a cold pack, or with a roller.
 */
import { REASSURED } from './conditions.ts';
import { GEL, OTHER, PAIN_GEL, SECOND_GEL, SURELY_OTHER } from './gel-words.ts';
import { firstMeant, isBanned, isWarning, sentences } from './sentence.ts';

/** Whether the product is a gel, or something that a gel must not be used with. The text of `none` may name both. */
export type Side = 'gel' | 'other' | 'none';

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
  new RegExp(
    `\\b${OTHER}\\s+(?:(?:goes|comes|fits|sits|then|laid|worn)\\s+){0,2}(?:on top|over it|on it)\\b`,
    'gi',
  ),
];

/** What a gel is said to meet: whatever is named with it and not kept apart from it. */
const WITH_GEL = new RegExp(`\\b(?:${SURELY_OTHER}|${SECOND_GEL})`, 'gi');
/** "Strap it", "put it on and get rolling": what a brace, a pack or a roller is for, said beside a gel. */
const WITH_OTHER = new RegExp(`\\b${PAIN_GEL}`, 'gi');

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
/** What keeps two things apart: a ban, hours, another day, washing. */
const APART =
  /\b(?:not|never|no|nor|neither|nobody|without|cannot|away|instead|separate\w*|apart|avoid\w*|saves?|skip|unless|stop\w*|replac\w*|burns?|risk\w*|danger\w*|harm\w*|alone|bare|another (?:day|time)|other (?:days?|times?)|(?:wait|after|before|at least|allow|give)\b[^.;]{0,30}\b(?:hours?|days?)|hours? (?:apart|between|before|after)|ask|(?:wash|rins|wip|tak|clean|come|got|get)\w*\b[^.;]{0,25}\boff|off first|lea(?:ve|ving|ft) (?:[\w-]+ ){1,4}(?:in|at|out|alone|behind|off|for)|keeps? (?:[\w-]+ ){1,4}(?:off|for))\b|n['’]t\b/i;
/** "Cooler than a cold pack": a mere comparison. */
const COMPARED =
  /\b(?:like|than|unlike|as \w+ as|compared (?:to|with)|cheaper|smells? of)\s+(?:(?:an?|the|my|any|your)\s+)?(?:\w+\s+)?$/i;

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

/** What the sentence names beside its own product without a word that keeps the two apart. */
function namedTogether(side: Side, sentence: string): string | undefined {
  // "A healing balm.": a name alone, and nothing that is done with it.
  if (sentence.trim().split(' ').length < 4) return undefined;
  if (side === 'none' || APART.test(sentence.replace(REASSURED, ' '))) return undefined;
  return firstMeant(
    sentence,
    side === 'gel' ? WITH_GEL : WITH_OTHER,
    ({ index }) => !COMPARED.test(sentence.slice(0, index)),
  );
}

/** The first words with which the text combines a pain gel with something that it must not be used with. */
export function combinedWords(text: string, side: Side): string | undefined {
  for (const sentence of sentences(text)) {
    for (const pattern of patternsFor(side, sentence)) {
      const words = firstMeant(sentence, pattern, match => !isKeptApart(sentence, match));
      if (words) return words;
    }
    const named = namedTogether(side, sentence);
    if (named) return named;
  }
  return undefined;
}
