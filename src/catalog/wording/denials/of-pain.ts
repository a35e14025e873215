/** How a text makes a good sign of what tells readers to stop: pain, numbness, a bruise, changed skin. */
import { CARE, CAREFUL } from '../conditions.ts';
import { type Denial, denial, GAP } from './denial.ts';

const NUMB =
  '(?:numb\\w*(?: (?:toes?|feet|foot|fingers?|skin|hands?|spots?))?|tingl\\w+(?: (?:toes?|feet|foot|fingers?|skin|legs?))?|pins[- ]and[- ]needles|prickl\\w+|throb\\w*)';
const SKIN_CHANGE =
  '(?:(?:burn(?:s|ing|ed|t)?|blister\\w*|welts?|hives|rash(?:es)?)|(?:red|blotch\\w*|mottled|white|blue|pale|purple|cold|marbled)(?:,? (?:and |or )?\\w+)? (?:skin|toes?|feet|foot|fingers?|blotches|patch\\w*|spots?|patterns?|marks?)|(?:a )?(?:deep )?marks? (?:on|in) (?:the|your) skin)';
const BRUISED = '(?:bruis\\w+|black and blue|blue marks?)';
const HURTS =
  '(?:pain\\w*|agony|discomfort|soreness|burn|tightness|resistance|hurt(?:s|ing)?|ache|wince|wincing|burning|sting(?:s|ing)?|tears in your eyes)';
const SIGN = `(?:${NUMB}|${SKIN_CHANGE}|${BRUISED}|(?:(?:sharp|stabbing|strong|bad|some|the|any|a little|deep) )*pain)`;
const WHERE =
  '(?: (?:in|on|of|under|at|around) (?:one|the|your|my) \\w+| (?:the|that) (?:next|first) (?:day|morning|days)| afterwards?| at first)?';
const GOOD =
  '(?:normal|fine|ok(?:ay)?|good|harmless|healthy|welcome|a (?:\\w+ )?(?:good|sign|proof)|what you (?:want|need|are (?:after|looking for))|part of (?:it|the)|to be expected|expected|just|only|nothing to (?:worry|fear)\\w*|no (?:problem|reason|cause|harm)|proof|a tight|a sore|a tense|your (?:body|muscle)|the (?:\\w+ ){1,3}(?:leaving|waking|working|giving|letting|releasing|opening|draining|circulation|knot|toxins?))';

/** "A sign to stop" is no good sign. */
const STOP_SIGN =
  /\b(?:stop|too (?:tight|hard|hot|cold|long|much|far|deep)|take|loosen|ease off|wait|see a|ask|never|not|doctor|lie down|warning)\b/i;

/** What a text does with somebody who feels that something is wrong: it has to stop there, or to do less. */
const LESS = new RegExp(
  `${CARE}|\\b(?:take (?:it|them|this|the \\w+)|loosen\\w*|open|eas(?:e|es) (?:off|up)|less|lighter|softer|gentl\\w+|slow\\w*|lower|smaller|larger|bigger|too|remove|rinse|wash|wipe|time to|back off|let (?:go|up)|pause|come back|move (?:it|on)|change|turn (?:it )?down|helper|somebody else|someone else|cloth|off|passed|gone|where|somewhere|elsewhere)\\b`,
  'i',
);

export const OF_PAIN: readonly Denial[] = [
  denial(
    `(?:if|when|whenever|even if)\\b${GAP}{0,25}?\\b(?:numb|tingl\\w*|blue|white|pale|throbs?|prickles?|blisters?|yelps?|winces?|flinch\\w*|gasps?|cry|cries|screams?|squirms?|swears?|(?:makes|made) you (?:jump|sweat|cry|gasp|wince))\\b`,
    {
      isNot: 'current',
      unlessAround: LESS,
      notInBooks: true,
    },
  ),
  denial(
    `(?:${NUMB}|${BRUISED}|bruises?|blister\\w*|welts?)${WHERE} (?:(?:only|just|simply|all|merely|usually) )*(?:is|are|means?|shows?|proves?|tells?)\\b`,
    {
      isNot: 'current',
      unlessAround: LESS,
      notInBooks: true,
    },
  ),
  denial(
    'pain is (?:\\w+ )?(?:weakness|progress|proof|success|change|healing|the (?:\\w+ ){1,3}?(?:leaving|letting|giving|working|waking))\\b',
  ),
  denial(
    `${SIGN}${WHERE} (?:is|are|only|just|may be|can be|will be)(?: (?:quite|perfectly|also|simply|all|really|mostly|usually|just|only|a))* ${GOOD}(?!\\w)`,
    {
      isNot: 'current',
      unless: STOP_SIGN,
      unlessBefore: /\b(?:light|slight|mild) (?:\w+ )?$/i,
    },
  ),
  denial(
    `${SIGN}${WHERE} (?:means?|shows?|proves?|tells? you|says?)(?: you)?(?: that)? (?:it|you|the \\w+|your \\w+|this)\\b`,
    {
      isNot: 'current',
      unless: STOP_SIGN,
    },
  ),
  denial(
    '(?:short(?:ness)? of breath|(?:chest|jaw) pain|dizz\\w+|swell\\w+|swollen \\w+)(?: in (?:one|the|your) \\w+)? (?:is|are) (?:(?:just|only|quite|mostly) )*(?:normal|fine|ok(?:ay)?|harmless|nothing to worry about|no (?:problem|reason to worry)|a (?:tight|tense|sore) muscle)\\b',
    { unlessBefore: /\bwhy (?:\w+ )?$/i, unless: /\bnever just\b|\bafter a (?:strain|sprain)\b/i },
  ),
  denial(
    `(?:ignore|disregard|forget|push (?:past|through)|press on through|work (?:past|through)|power through|breathe through|fight through|grit your teeth(?: through)?|put up with|bear|endure)(?: (?:about|the|any|your|that|some|a little|all|an?))* (?:${NUMB}|${HURTS}|${SKIN_CHANGE}|${BRUISED})(?!\\w)`,
    {
      unless: /\b(?:not have to|stop)\b/i,
      unlessBefore: /\b(?:not|never|n['’]t|cannot) (?:\w+ )?$/i,
    },
  ),
  denial(
    `(?:(?:do not|don['’]t|never|no need to) (?:mind|worry about|fear)) (?:(?:about|the|any|your|that|some|a little) )*(?:${NUMB}|${SKIN_CHANGE}|${BRUISED})(?!\\w)`,
  ),
  denial(
    `(?:press|push|roll|work|stretch|go|get|keep going|carry on|power|pull)\\w* (?:on |straight |right |deeper )?(?:through|past|into|beyond) (?:the |any |your |all )?(?:sharp |worst )?${HURTS}\\b`,
  ),
  denial(
    '(?:push|power|press|work|fight) (?:straight |right |on )?through(?=[.,;:!]|$| it\\b| and\\b| the worst\\b| everything\\b| anything\\b)|grit your teeth\\b|no pain,? no gain\\b|until (?:it|you|the \\w+|your \\w+) (?:is |are |gets? |get )?(?:bruise\\w*|black and blue|cr(?:y|ies)|wince\\w*|scream\\w*|throbs?|shakes?)\\b|see stars\\b',
  ),
  denial(
    '(?:ok(?:ay)?|fine|good|normal|all right|supposed|meant) (?:if|when|to) (?:it )?hurts?\\b|(?:should|must|has to|have to|needs to|ought to|is (?:meant|supposed) to) (?:really )?(?:hurt|be (?:agony|painful)|be sore)\\b|the more it hurts\\b|(?:it|this) has to hurt\\b',
  ),
  denial(
    `(?:if|when|where|even (?:if|when|though)|until|as long as) (?:it|that|this|the \\w+|your \\w+|you) (?:\\w+ )?(?:hurts?|painful|sharp|winces?|stings?|burns?|goes numb|go numb|tingles?|throbs?|makes you (?:wince|gasp|jump|cry)|turns? (?:blue|white|pale))\\b,?${GAP}{0,25}?\\b(?:right (?:place|spot)|push|keep (?:going|pressing|it on|on)|carry on|press (?:harder|on|deeper)|go (?:on|deeper)|stay|works?|working|good|give it|it will pass|hold|leave it on|harder|deeper)\\b`,
    { unless: /\b(?:stop|ease|lighter|less|wait|doctor)\b/i },
  ),
  denial(
    `(?:keep|carry|go|press|hold|stay|leave)\\w* (?:\\w+ ){0,2}?(?:on |going |pressing |rolling |there )?(?:even )?(?:if|when|though|until) (?:\\w+ ){1,2}?(?:hurts?|goes numb|go numb|tingles?|burns?|stings?|throbs?|turns? (?:blue|white|pale))\\b`,
    { unlessBefore: /\b(?:not|never|n['’]t)\b/i },
  ),
  denial(
    `(?:tingl\\w*|numb\\w*|blue|white|pale|cold)\\b${GAP}{0,12}?,? (?:it |that |this |which )?(?:passes|will pass|goes away|wears off|fades|soon goes|keep it on|leave (?:it|them) on|give it (?:an hour|time|a)|so (?:leave|keep))\\b`,
    {
      unlessAround: /\b(?:take (?:it|them)|loosen|open|stop|if|wait until|redness|see|ask)\b/i,
      caution: 'toes-numb-or-blue',
    },
  ),
  denial(
    `until (?:(?:it|the|your|you|they) )?(?:\\w+ ){0,3}(?:numb|blue|white|pale|tingl\\w*|throbs?)\\b(?! (?:\\w+ )?(?:stops?|goes|gone|eases|fades|passes|ends))`,
    { isNot: 'current', unless: /\b(?:no longer|not|wait|pause|off)\b/i },
  ),
  denial(
    `(?:feel|get|want|look for|aim for) (?:a |some |your |the )?(?:pulse|throb\\w*|${NUMB}|${BRUISED})(?: (?:under|in|below|beneath) (?:it|the \\w+|your \\w+))?(?!\\w)`,
    {
      unlessAround: CAREFUL,
      unlessBefore: /\b(?:if|when|where|anywhere|once|whether|until) (?:you |it )?(?:\w+ )?$/i,
      is: ['tight', 'presses', 'covers'],
    },
  ),
];
