/**
 * Reading an author's sentence closely enough to tell an instruction from a warning: what the checks of
 * pressing and of combining share. It knows words and no grammar, so it leans to the strict side: where a
 * sentence can be read as an instruction it is one, and the author can say it more plainly.
 */

/** No sentence is this long; what is, is read in pieces that overlap, so that reading stays linear. */
const LONGEST = 600;

function pieces(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const count = Math.ceil((2 * sentence.length) / LONGEST) - 1;
  return Array.from({ length: count }, (_, at) =>
    sentence.slice((at * LONGEST) / 2, (at * LONGEST) / 2 + LONGEST),
  );
}

/** The sentences of a text. What stands in brackets is one of its own. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|[\n()]+/)
    .filter(sentence => sentence.trim() !== '')
    .flatMap(pieces);

/** Letters of other alphabets that look like ours, in the order of `LOOKED_LIKE`. */
const LOOKALIKES = 'асеорхуіѕԁкмтвнАСЕОРХУІЅКМТВН';
const LOOKED_LIKE = 'aceopxyisdkmtbhACEOPXYISKMTBH';

/** A text as a reader sees it: without marks that nobody sees, and letters for what they look like. */
export const asSeen = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u0400-\u052F]/g, sign => LOOKED_LIKE[LOOKALIKES.indexOf(sign)] ?? sign);

/** What begins an instruction. */
const IMPERATIVE =
  '(?:press|rub|roll|massage|spread|knead|stroke|squeeze|dig|apply|put|use|wear|smooth|work|add|lay|place|hold|pull|slip|cover|wrap|combine|pair|try)';

/** "Do not skip", "not only": what looks like a ban and is the opposite. */
const DOUBLE =
  "(?:not|never|n['’]t)\\s+(?:\\w+\\s+)?(?:forget|skip|miss|stop|avoid|leave out|hesitate|fear|be (?:afraid|shy))\\b|\\bnot (?:only|just)\\b|\\bno (?:reason not|harm|problem|need to (?:avoid|skip|fear))\\b|\\bnever mind\\b|\\b(?:not|n['’]t) (?:to )?worry\\b";

/** Holds for every verb that follows it: "do not press, rub or roll". */
const BAN =
  "\\b(?:not|never|cannot|nor|neither|nobody|nothing|no one)\\b|n['’]t\\b|\\bno(?= \\w+ing\\b| \\w+ (?:digs?|presses|rubs|squeezes)\\b)";

/** Holds until the next instruction: "stay off the bone and rub the calf". */
const KEEP_OFF =
  '\\b(?:stay|keep|steer)\\w*\\s+(?:\\w+\\s+)?(?:off|away|clear|out)\\b|\\b(?:avoid|skip|omit)\\w*\\b|\\bleav(?:e|ing) out\\b|\\b(?:except|excluding|away from|rather than|instead of)\\b|\\bwithout (?:rub|press|roll|massag|touch)\\w*|\\b(?:wash|rins|wip|tak|took)\\w*\\s+(?:[\\w-]+\\s+){0,4}off\\b|\\boff first\\b|\\bremov\\w+';

/** Ends what a ban or a "keep off" holds for. */
const TURN = `;|\\bbut\\b|[,–—]\\s*then\\b|[:–—]\\s*(?=${IMPERATIVE}\\b)`;
const NEXT = `(?:,|\\band\\b)\\s*(?:then\\s+)?(?=${IMPERATIVE}\\b)`;

const SCAN = new RegExp(
  `(?<double>${DOUBLE})|(?<ban>${BAN})|(?<off>${KEEP_OFF})|(?<turn>${TURN})|(?<next>${NEXT})`,
  'gi',
);

/** Whether a ban is still in force where these words end. */
export function isBanned(words: string): boolean {
  let force: 'none' | 'ban' | 'off' = 'none';
  for (const { groups = {} } of words.matchAll(SCAN)) {
    if (groups.double || groups.turn) force = 'none';
    else if (groups.ban) force = 'ban';
    else if (groups.off) force = force === 'ban' ? 'ban' : 'off';
    else if (force === 'off') force = 'none';
  }
  return force !== 'none';
}

const STARTS_AS_ORDER = new RegExp(
  `^\\W*(?:(?:then|now|next|first|and|also|gently|lightly|slowly|please|always|just)\\b[\\s,]*)*${IMPERATIVE}\\b`,
  'i',
);
const HARM =
  /\b(?:can|could|may|might|will)\s+(?:badly\s+)?(?:burn|harm|hurt|damage|injure|blister)\b|\b(?:is|are)\s+(?:dangerous|unsafe|risky|harmful|forbidden|off[- ]limits|not (?:safe|allowed|for|a good))|\b(?:must|should|may|can)\s*(?:not|never)\b|\bshould be avoided\b|\bburns\b/i;

/** Whether a sentence warns of what it names: "Pressing there can hurt a vein." An order never does. */
export const isWarning = (sentence: string, after: string): boolean =>
  !STARTS_AS_ORDER.test(sentence) && HARM.test(after);
