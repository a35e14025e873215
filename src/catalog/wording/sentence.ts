/**
 * Reading an author's sentence closely enough to tell an instruction from a warning, for the checks of pressing,
 * combining and denying. It knows words and no grammar, so it errs on the strict side: a sentence that can be read as
 * an instruction counts as one, and the author can say it more plainly.
 */

/** No sentence is this long; a longer one is read in overlapping pieces, so that the time stays linear. */
export const LONGEST = 600;

function pieces(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const count = Math.ceil((2 * sentence.length) / LONGEST) - 1;
  return Array.from({ length: count }, (_, at) =>
    sentence.slice((at * LONGEST) / 2, (at * LONGEST) / 2 + LONGEST),
  );
}

/** The sentences of a text. Words in brackets are a sentence of their own. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|[()]+/)
    .filter(sentence => sentence.trim() !== '')
    .flatMap(pieces);

/** The first match in a sentence that `isMeant`. A cheap search comes first, as most sentences have none. */
export function firstMeant(
  sentence: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean,
): string | undefined {
  if (sentence.search(pattern) === -1) return undefined;
  return [...sentence.matchAll(pattern)].find(isMeant)?.[0];
}

/** What begins an instruction. */
const IMPERATIVE =
  '(?:press|push|rub|roll|massage|spread|knead|stroke|squeeze|dig|apply|put|use|wear|smooth|work|add|lay|place|hold|pull|slip|step|strap|cover|wrap|combine|pair|try|run|set|park|hook|trace|strum|move|slide|drag|glide|walk|drop|wedge|double|tighten|stretch|sleep)';

/** "Do not skip", "no need to avoid", "not only": what looks like a ban and is the opposite. */
const DOUBLE = [
  "(?:not|never|n['’]t)\\s+(?:\\w+\\s+){0,2}(?:forget|skip|miss|stop|avoid|leave out|hesitate|fear|mind|worry|matter|be (?:afraid|shy)|(?:stay|keep|steer) (?:off|away|clear|out))\\b",
  "\\b(?:not|n['’]t) (?:only|just|(?:an? )?(?:dangerous|risky|harmful|unsafe|forbidden|bad|wrong|problem))\\b",
  "\\bcan(?:not|['’]t) (?:go wrong|do (?:any )?harm)\\b",
  '\\bno (?:reason (?:not|why not)|harm|problem|danger|risk|matter)\\b',
  '\\bno (?:need|reason) to (?:avoid|skip|fear|worry|(?:stay|keep|steer) (?:off|away|clear|out))\\b',
  '\\bnothing (?:wrong|bad|speaks|stops|keeps|to (?:fear|lose))\\b',
].join('|');

/** Applies to every verb that follows: "do not press, rub or roll". */
const BAN =
  "\\b(?:not|never|cannot|nor|neither|nobody|nothing|no one)\\b|n['’]t\\b|\\bno(?= \\w+ing\\b| \\w+ (?:digs?|presses|rubs|squeezes)\\b| (?:\\w+ )?(?:pressure|massage)\\b)";

/** Applies until the next instruction: "stay off the bone and rub the calf". */
const KEEP_OFF =
  '\\b(?:stay|keep|steer)\\w*\\s+(?:\\w+\\s+)?(?:off|away|clear|out)\\b|\\b(?:avoid|skip|omit|spar(?:e|ing)\\b)\\w*|\\bleav(?:e|ing) (?:out\\b|(?:\\w+ ){1,6}alone\\b)|\\b(?:except|excluding|away from|rather than|instead of)\\b|\\bwithout (?:rub|press|roll|massag|touch)\\w*|\\b(?:wash|rins|wip|tak|took)\\w*\\s+(?:[\\w-]+\\s+){0,4}off\\b|\\boff first\\b|\\bremov\\w+';

/** Ends what a ban or a "keep off" applies to. */
const CLAUSE_END = `;|\\bbut\\b|[,–—]\\s*then\\b|[:–—]\\s*(?=${IMPERATIVE}\\b)`;
/** "Press, rub or roll": what applies to the first verb of a list applies to all of it. */
const LIST = `,\\s*${IMPERATIVE}\\b(?=(?: \\w+)?(?:, \\w+(?: \\w+)?){0,3},? (?:or|nor)\\b)`;
/** "Do not hurry, press gently": a clause of its own. */
const CLAUSE = `,\\s*(?:(?:and|so|just|instead)\\s+)?(?:\\w+ly\\s+)?(?=${IMPERATIVE}\\b)`;
const NEXT = `\\band\\s+(?:then\\s+)?(?=${IMPERATIVE}\\b)`;

const SCAN = new RegExp(
  `(?<double>${DOUBLE})|(?<ban>${BAN})|(?<off>${KEEP_OFF})|(?<end>${CLAUSE_END})|(?<list>${LIST})|(?<clause>${CLAUSE})|(?<next>${NEXT})`,
  'gi',
);

/** "If it is not warm enough, …": what is not so in a condition forbids nothing after it. */
const CONDITION = /^\W*(?:if|when|once|where|while|as long as)\b[^,;]*,/i;

/**
 * Whether a ban still applies where these words end.
 *
 * @param following the rest of the sentence, which decides where a list ends
 */
export function isBanned(words: string, following = ''): boolean {
  const condition = CONDITION.exec(words)?.[0] ?? '';
  let force: 'none' | 'ban' | 'off' = 'none';
  for (const { index, groups = {} } of `${words}${following}`.matchAll(SCAN)) {
    if (index >= words.length) break;
    if (index < condition.length) continue;
    if (groups.double || groups.end || groups.clause) force = 'none';
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
