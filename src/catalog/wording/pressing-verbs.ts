/** The verbs by which a text sends a hand, a tool or a gel to a place. */

/** Pressing and rubbing, as a verb or as a thing to do it with. */
const PRESSING =
  /\b(?:press(?:es|ed|ing|ure)?|rub(?:s|bed|bing)?|roll(?:s|ed|ing|ers?)?|massag\w+|spread(?:s|ing)?|knead\w*|strok\w+|squeez\w+|digs?|digging|strum\w*|scrap(?:e|es|ing))\b/i;
/** On a bone: what a gel must not do either. */
const PRESSING_DEEP = /\b(?:press(?:ing)?|massag\w+|knead\w*|squeez\w+|dig(?:ging)?|strum\w*)\b/i;
/** On a bone: what is an instruction even where the product itself does not press. */
const PRESSING_BY_HAND =
  /\b(?:press(?:ing)?|(?<!(?:muscle|chest)[- ])rub(?:bing)?|roll(?:ing)?|massag(?:e|ing)|knead\w*|dig(?:ging)?)\b/i;

/** What means spreading when the product is spread. */
const SPREAD =
  'appl(?:y|ies|ied|ying)|puts?|putting|us(?:e|es|ing|ed)|smooth(?:s|ing)?|pat(?:s|ting|ted)?|dab(?:s|bing|bed)?|slather\\w*|smear\\w*|coat(?:s|ing)?|spray\\w*|wip(?:e|es|ing)|swip(?:e|es|ing)|paint\\w*|drip\\w*|dot(?:s|ting)?|daub\\w*|cream';
/** What moves a hand or a tool along the body. */
const MOVING =
  'mov(?:e|es|ing)|runs?|running|glid\\w+|slid(?:e|es|ing)|drag(?:s|ging)?|drawn?|draws|drawing|sweep\\w*|skim\\w*|travel\\w*|trac(?:e|es|ing)|follow(?:s|ing)?|walk(?:s|ing)?|trail\\w*|circl(?:e|es|ing)|zigzag\\w*|go(?:es|ing)?|reach(?:es|ing)?|start(?:s|ing)?|bring(?:s|ing)?|tak(?:e|es|ing) (?:it|the|your)|guid(?:e|es|ing)|pull(?:s|ing)?|comb(?:s|ing)?|rak(?:e|es|ing)|rock(?:s|ing)?|crawl\\w*|cross(?:es|ing)?|sits|step(?:s|ping)?|roam\\w*';
/** What sets a hand or a tool down at a place. */
const SETTING =
  'plac(?:e|es|ing)|lays?|laying|sets?|setting|park(?:s|ing)?|drop(?:s|ping)?|position\\w*|point(?:s|ing)?|plant(?:s|ing)?|wedg(?:e|es|ing)|tuck(?:s|ing)?|nestl\\w+|hover\\w*|rest(?:s|ing)?(?:\\s+(?:in|inside|behind|it|them|on|the\\s+\\w+|your\\s+(?:thumb|hand|finger|knuckle|elbow)s?))|hold(?:s|ing)?\\s+(?:it|the\\s+(?:massager|roller|ball|stick|gun|tip|head|hook|cup))|hook(?:s|ing)?|cup(?:s|ping)?|grip(?:s|ping)?|grab(?:s|bing)?|grasp\\w*|balanc(?:e|es|ing)\\s+(?:it|the)|stick(?:s|ing)?\\s+(?:it|the|your)|clamp\\w*|straddl\\w*';
/** What bears down on a place. */
const BEARING =
  'work(?:s|ing|ed)?\\s+(?:\\w+\\s+)?(?:it|on|in|into|the|your|up|down|along|alongside|around|over|close|beside|right|any|each|every|loose|flat|out|away|deep\\w*)|work(?:s|ing)?(?=\\s*$)|push\\w*|lean\\w*|sink\\w*|taps?|tapping|pinch\\w*|pluck\\w*|driv(?:e|es|ing)|drill\\w*|jab(?:s|bing)?|prod(?:s|ding)?|prob(?:e|es|ing)|pok(?:e|es|ing)|pin(?:s|ning)?|trap(?:s|ping)?|vibrat\\w+|pound\\w*|hammer\\w*|thump\\w*|knock(?:s|ing)?|drum(?:s|ming)?|compress(?:es|ing)?|aim(?:s|ing)?|target\\w*|focus\\w*|treat(?:s|ing)?|hit(?:s|ting)?|get(?:s|ting)?\\s+(?:into|in|under|at|to|deep|right)|loosen\\w*|releas(?:e|es|ing)|mash\\w*|flatten\\w*|grind\\w*|saw(?:s|ing)?|friction|thumbs?\\s+(?:along|down|up|into|over)|knuckl\\w+\\s+(?:along|down|up|into|over)|twist\\w*|wiggl\\w+|jiggl\\w+|bear\\s+down|attack\\w*|find\\w*(?=[^.;]*\\b(?:hold|press|push|stay|wait)\\b)';

/** What means pressing or rubbing when the product is a gel or a roller. */
export const APPLYING = new RegExp(
  `\\b(?:${[SPREAD, MOVING, SETTING, BEARING].join('|')})\\b`,
  'i',
);

/** Finds the verbs that tell somebody to press or rub a place of this kind. */
export function isPressing(
  words: string,
  presses: boolean,
  isGel: boolean,
  isBony: boolean,
): boolean {
  if (isBony && !presses) return PRESSING_BY_HAND.test(words);
  if (isBony && isGel) return PRESSING_DEEP.test(words);
  return PRESSING.test(words);
}
