/**
 * Finds a text that tells somebody to press or rub where nobody may: over unprotected vessels, nerves, organs and
 * bone. A reader does what the how-to says, so no caution in the card makes up for it.
 */
import { isBeside } from './beside.ts';
import { NO_GO_PLACES } from './no-go-places.ts';
import { APPLYING, isPressing as pressingIn } from './pressing-verbs.ts';
import { isBanned, isWarning, sentences } from './sentence.ts';

const anyOf = (places: typeof NO_GO_PLACES): RegExp => {
  const words = places.flatMap(place => place.words).join('|');
  return new RegExp(`\\b(?:${words.replaceAll(' ', '[ -]')})\\b`, 'gi');
};
const PLACE = anyOf(NO_GO_PLACES);
const kindOf = (places: typeof NO_GO_PLACES): RegExp =>
  new RegExp(`^${anyOf(places).source}$`, 'i');
const BONY = kindOf(NO_GO_PLACES.filter(place => place.isBony));
const WIDE = kindOf(NO_GO_PLACES.filter(place => place.isWide));

/** "For an ache behind the knee", "it helps stiff joints": where it hurts, and not what to do there. */
const WHERE_IT_HURTS =
  /\b(?:pain|ach(?:e|es|ing)|tightness|stiffness|soreness|knots?)\s+(?:in\s+|at\s+|from\s+)?(?:the\s+|your\s+)?$/i;
const WHAT_IT_HELPS =
  /\b(?:helps?|eas(?:e|es|ing)|supports?|protects?|reliev\w+|around)\s+(?:the\s+|your\s+|stiff\s+|sore\s+|tired\s+)*$/i;

/** "Press the back of your knee into the floor": a movement of the reader's own. */
const INTO_THE_FLOOR =
  /^\s+(?:gently\s+|flat\s+|down\s+)*(?:into|against|onto|to)\s+the\s+(?:floor|mat|ground|wall|bed)\b|^\s+(?:gently\s+)?down\b(?!\s+(?:on|with|hard))/i;

/** "Roll the sock up", "press the strap closed": how to put it on. */
const PULLING_ON =
  /\b(?:roll|press|stroke)\w*\s+(?:(?:the|your|each)\s+)?(?:(?:\w+\s+)?(?:socks?|sleeves?|stockings?|braces?|tops?|edges?|straps?|tabs?)|(?:it|them)\s+(?:on|up|down|closed|shut))\b/gi;

/** "No need to stay away from the groin when you roll." */
const NEED_NOT_AVOID =
  /\b(?:need|have|reason)(?:\s+not)?\s+(?:to\s+)?(?:avoid|spare|skip|(?:stay|keep|steer)\s+(?:off|away|clear|out))\s+(?:\w+\s+){0,3}$/i;
const NO_NEED = /\b(?:no|not|never)\b|n['’]t\b/i;

/** How a text is to be read: by what its product does, and by what is written in that field. */
export interface Reading {
  /** The product is pressed or rubbed on the skin: a gel, a roller. */
  readonly presses: boolean;
  /** It is a gel, which may be spread over a bone as over any skin. */
  readonly isGel: boolean;
  /** The text says where the product goes, so a place is an instruction even without a verb. */
  readonly isPlace: boolean;
}

/** What holds a tool to a place that was named before. */
const HOLDING = /^(?:hold|holding|keep|put|place|set|lean|push|rest|sink|stay|pin|park)$/i;

/** A place that a text names, with what stands around it. */
interface Mention {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly previous: string;
  readonly next: string;
}

const COMES_FIRST =
  /^\W*(?:(?:and|also|then|even|find|feel)\s+)*(?:(?:in|at|on|along|over|around)\s+)?(?:(?:the|your|a|any)\s+)?(?:(?:edge|side|rim|front)s?\s+of\s+(?:(?:the|your)\s+)?)?(?:(?:sore|tender|tight|soft)\s+)?(?:spot\s+)?$/i;
/** "Press it", "and rub there": the place stands before it. */
const THERE =
  /\b(\w+)\s+(?:\w+ly\s+|(?:the|a|your)\s+\w+\s+)?(?:(?:on|into|in)\s+)?(?:it|there|here|that|this|them)\b/i;
/** "… is a good place to rub" */
const A_PLACE_TO = /\b(?:place|spot|point)s?\s+(?:to|for)\s+(\w+)/i;
/** "The hollow behind the knee likes slow circles." */
const LIKES =
  /^\s*(?:\w+\s+)?(?:likes?|loves?|enjoys?|welcomes?|responds?|benefits?|deserves?|needs?|wants?|can take|takes? well)\b/i;
/** "Burrow under the ribs": an order, whatever its verb. */
const ORDER =
  /^\W*let\s+(?:it|the\s+\w+|your\s+\w+)\s+[a-z]+\s+(?:along|over|on|in|into|across|around|down|up|under|at|against)\b|^\W*(?:(?:then|now|next|first|and|also|gently|lightly|slowly|always|just|carefully)\b[\s,]*)*(?!(?:the|a|an|it|this|that|these|those|there|here|you|your|i|my|we|our|they|their|he|she|his|her|if|when|where|while|once|as|so|some|any|all|each|every|both|one|two|three|no|not|in|on|at|for|from|with|to|of|by|or|but|is|are|was|has|have|do|does|did|can|may|will|should|pressure|pain|behind|under|beneath|above|below|between|inside|along|around|over|across|near|beside|before|after|until|keep|keeps|let|lets|stay|leave|avoid|stop|lie|sit|stand|turn|breathe|wear|close|open|support|rest|bend|tilt|look|read|see|ask|wash|rinse|check|watch|remember|notice|feel)\b)[a-z]+(?:\s+\w+ly)?\s+(?:the|your|a|an|it|them|two|one|both|each|any|every|some|plenty|up|down|along|over|under|beneath|below|into|in|on|onto|around|across|through|against|deep|alongside|between|out)\b/i;
/** "Iron out those blue veins": what an order is about, unless it is how to hold oneself. */
const OBJECT =
  /^\W*(?!(?:relax|soften|protect|mind|spare|straighten|lengthen|lift|tighten|brace|raise|lower|drop|tuck|engage|draw|pull|flatten|arch|round|curl|expand|shield|respect|miss|skip|find|move|shift|free|cool|warm)\b)[a-z]+(?:\s+(?:out|up|down|away|apart))?\s+(?:(?:the|your|each|any|those|that|these)\s+)?$/i;
/** A tool or a hand that is somewhere: "the gun on the collarbone". */
const TOOL =
  /\b(?:gun|ball|roller|stick|hook|tool|massager|thumbs?|fingers?|fingertips?|knuckles?|cup|head|tip|pressure|strokes?|circles?|pass(?:es)?|minutes?|seconds?)\b/i;
/** A place that says by itself how it is reached. */
const UNDER = /^(?:under|beneath|below|behind|inside)\b/i;
/** What stands before a place that is touched. */
const TOUCHING =
  /\b(?:on|onto|over|across|along|alongside|into|beneath|under|in|inside|down|up|against|at|around|through|to|toward|towards|behind|beside|near|as high as|off)\s+(?:(?:the|your|each|any|a|one|either|both)\s+)?(?:(?:lower|upper|outer|inner|left|right|whole|last|first|soft|very|front|edge|side|back|base|top|bottom|notch)s?\s+(?:of\s+|at\s+|in\s+)?(?:(?:the|your|each)\s+)?){0,3}$/i;

/** "Any lump can be worked flat." */
const IS_DONE =
  /\b(?:can|may|should|must|is|are|gets?|likes? to|loves? to|wants? to|has to)\s+(?:be\s+)?(?:\w+ly\s+)?(?:worked|pressed|rolled|rubbed|massaged|treated|kneaded|stroked|squeezed|flattened|reached)\b/i;
const AS_WELL = /^\W*(?:(?:too|also|as well|again|next|last|same)\b\W*)*$/i;

/** Whether a text that names the place first tells somebody afterwards to press it. */
function pressesAfter(
  { after, sentence, previous, next }: Mention,
  isPressing: (words: string) => boolean,
): boolean {
  // "Behind the knee you will find a sore spot; press it." A pronoun in the next sentence counts too.
  const isLater = [THERE.exec(after), A_PLACE_TO.exec(after)].some(
    words => words && isPressing(words[1] ?? '') && !isBanned(after.slice(0, words.index)),
  );
  if (isLater) return true;
  const lead = /\bfind\b/i.test(sentence) ? /^\W*(?:\w+ly\s+)?(?:then\s+)?/i.exec(next) : null;
  const there = lead && THERE.exec(next);
  if (lead && there && there.index <= lead[0].length && isPressing(there[1] ?? '')) return true;
  // "Press gently. Behind the knee too."
  return AS_WELL.test(after) && isPressing(previous) && !isBanned(previous);
}

function isInstruction(mention: Mention, reading: Reading): boolean {
  const { place, before, after, sentence } = mention;
  const isBony = BONY.test(place);
  const isPressing = (words: string) => pressingIn(words, reading.presses, reading.isGel, isBony);
  const comesFirst = COMES_FIRST.test(before);
  // "Behind the knee, rub gently": the verb comes after the place.
  const order = comesFirst ? (/^\s*[,:–—-]\s*((?:\S+\s+){0,2}\S+)/.exec(after)?.[1] ?? '') : '';
  const needed = NEED_NOT_AVOID.exec(before);
  if (needed && NO_NEED.test(before.slice(0, needed.index) + needed[0])) return true;
  if (isBeside({ before, after, isBony, isWide: WIDE.test(place) })) return false;
  if (isBanned(before, place + after) || isWarning(sentence, after)) return false;
  if (comesFirst && isBanned(order)) return false;
  if (!reading.presses && INTO_THE_FLOOR.test(after)) return false;
  if (isBony && WHAT_IT_HELPS.test(before)) return false;
  const done = IS_DONE.exec(after);
  if (done && reading.presses && !isBanned(after.slice(0, done.index))) return true;
  const isApplied = reading.presses && !(isBony && reading.isGel);
  if (isApplied && comesFirst && LIKES.test(after)) return true;
  const words = reading.presses ? before : before.replace(PULLING_ON, '');
  if (isPressing(words) || isPressing(order)) return true;
  const isHeld = (words: string) =>
    isPressing(words) || (reading.presses && !(isBony && reading.isGel) && HOLDING.test(words));
  if (comesFirst && pressesAfter(mention, isHeld)) return true;
  if (!isApplied || WHERE_IT_HURTS.test(before)) return false;
  const touches = TOUCHING.test(before) || UNDER.test(place);
  const isOrder = ORDER.test(sentence);
  if (touches && (isOrder || (!reading.isGel && TOOL.test(before)))) return true;
  if (isOrder && OBJECT.test(before)) return true;
  return reading.isPlace || APPLYING.test(before) || APPLYING.test(order);
}

/** The first place where the text tells somebody to press or rub and nobody may. */
export function pressedPlace(text: string, reading: Reading): string | undefined {
  // Most texts name no such place, and need not be split into sentences.
  if (text.search(PLACE) === -1) return undefined;
  const all = sentences(text);
  for (const [at, sentence] of all.entries()) {
    for (const { 0: place, index } of sentence.matchAll(PLACE)) {
      const mention = {
        place,
        before: sentence.slice(0, index),
        after: sentence.slice(index + place.length),
        sentence,
        previous: all[at - 1] ?? '',
        next: all[at + 1] ?? '',
      };
      if (isInstruction(mention, reading)) return place;
    }
  }
  return undefined;
}
