/** How a text sends to a new injury what has to wait. */
import { type Denial, denial } from './denial.ts';

const INJURY =
  '(?:injur(?:y|ies)|strains?|sprains?|tears?|bruis\\w+|knocks?|swelling|pulls?|rips?|sprained \\w+|strained \\w+|twisted \\w+)';
const NEW = '(?:fresh|(?:brand[- ])?new|recent|acute)';
const FRESH = `(?:${NEW} (?:\\w+ )?${INJURY})`;
const HURT =
  '(?:injur\\w+|strain\\w*|sprain\\w*|tears?|tore|torn|pull(?:s|ed)?|hurt\\w*|falls?|fell|knock\\w*|twist\\w*|accident|ripp?(?:s|ed)?|rolled (?:my|your) ankle|rolled it)';
/** A muscle or a joint that has just been hurt. */
const HURT_PART =
  '(?:(?:pulled|torn|sprained|strained|twisted|ripped|freshly \\w+|just[- ]\\w+) (?:\\w+ )?(?:muscle|calf|calves|hamstring|thigh|ankle|knee|wrist|back|neck|shoulder|groin|quad|tendon|leg|foot|arm|elbow))';
const AT_ONCE =
  '(?:right away|straight ?away|at once|immediately|as (?:soon|early|fast|quickly) as (?:you can|possible)|the same (?:day|evening|night|hour|afternoon)|that (?:very )?(?:evening|night|day|afternoon)|from (?:day one|the (?:first|very first) (?:day|hour|minute)|the start)|on (?:day one|the (?:same|first) day)|within (?:the|an|minutes|the first) ?(?:hour|minutes?|day|of)?|in the first (?:hours?|minutes?|days?)|before it (?:swells|stiffens))';
const MOMENT =
  '(?:(?:the )?(?:very )?(?:moment|minute|second|instant|evening|night|day|afternoon|hour|morning)(?: (?:that|when|after))?|as soon as|right when|directly when|just after|(?:an|a few|some|two|ten|twenty|one|\\d+) (?:hours?|minutes?|moments?) after|(?:right|straight|soon|immediately|directly|just|shortly) after|whenever)';

/** What is right on a new injury: cold, rest, time. */
const RIGHT =
  /\b(?:cold|cool\w*|ice|wait|ask|stop|swells?|worse|no longer|not|never|only after|once (?:it|the|your|you)|doctor|(?:three|four|five|six|seven|\d+|few|some) days? (?:after|later|or)|a week|weeks?|months?)\b/i;
const PAST_IT =
  /\b(?:wait\w*|days? (?:after|since)|weeks? (?:after|since)|not|never|no|nor|until|give|(?:leave|take|keep|put)\w* (?:it|them|this) (?:off|away|aside))\b|n['’]t\b/i;

export const OF_INJURIES: readonly Denial[] = [
  `(?:on|for|with|to|after|onto|over|into|help\\w*|warm\\w*|massag\\w*|roll\\w*|rub\\w*|stretch\\w*|heat\\w*|work|knead\\w*|treat\\w*|loves?|needs?|wants?) (?:(?:a|an|the|your|any|every|this|my|even|that) )*(?:${FRESH}|${HURT_PART})\\b`,
  `(?:a |an )?(?:${FRESH}|${HURT_PART})\\b(?: \\w+){0,4}? (?:needs?|wants?|loves?|likes?|calls? for|asks? for|responds?|heals?) (?!(?:\\w+ )?(?:rest|time|cold|ice|cool\\w*|care|days|patience|nothing|peace|looking|to be (?:looked|seen|left)|a doctor|help))`,
  `(?:${INJURY}|${HURT_PART})\\b[^.;]{0,15}?\\b(?:while|when) (?:it|they) (?:is|are) (?:still )?(?:fresh|new|recent)\\b`,
  `what (?:a |an )?(?:${FRESH}|${HURT_PART}) (?:needs?|wants?)\\b`,
  `(?:right|straight|soon|immediately|directly|just|shortly) after (?:(?:a|an|the|your|any|you|i|my) )*(?:\\w+ )?${HURT}\\b`,
  `${MOMENT} (?:(?:you|i|it|a|an|the|your|my|he|she) )*(?:\\w+ ){0,2}?(?:${HURT}|feel (?:a |the |your )?\\w+ (?:go|give|tear|pull)s?|goes|gives way)\\b`,
  `(?:${HURT_PART}|(?:a|an|the|your|any) (?:${INJURY})|${HURT} (?:a|your|the|my) \\w+|of a (?:${INJURY}))\\b(?: \\w+){0,3}? ${AT_ONCE}`,
  `${AT_ONCE},? (?:after|of|on|following|when) (?:(?:a|an|the|your|any) )*${HURT}\\b`,
  `(?:roll|rub|massage|knead|stretch|warm|heat|press|work|use|put|get|lay|apply|start \\w+ing|begin to \\w+)\\b[^.;,]{0,30}\\b(?:${INJURY}|${HURT_PART})\\b[^.;]{0,20}?\\b${AT_ONCE}`,
  '(?:in|within|during) the first (?:(?:\\d+|two|three|few) )?(?:hours|days? (?:after|of|following))\\b',
  `(?:same (?:day|evening|night) (?:that )?(?:you|i)|as soon as (?:you (?:are|get|have)|it)) (?:\\w+ )?${HURT}\\b`,
  'still (?:swelling|swollen|puffy|inflamed)\\b',
  `(?:while|when|even if) (?:it|the \\w+|your \\w+) (?:is|looks|feels) (?:still )?(?:swollen|inflamed|puffy)\\b`,
].map(words =>
  denial(words, { caution: 'not-on-new-injury', unless: RIGHT, unlessBefore: PAST_IT }),
);
