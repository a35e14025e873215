/**
 * How a text denies what a caution says, whatever the product: one row for each way of saying it. What denies one
 * caution is in `denials-by-caution.ts`, and what has to do with clots in `denials-of-clots.ts`.
 */
import { type Denial, denial, GAP, NOT } from './denial.ts';
import { BY_CAUTION } from './denials-by-caution.ts';
import { OF_CLOTS } from './denials-of-clots.ts';

const DOCTOR = '(?:a |the |your |any )?(?:doctor|gp|pharmacist|physio\\w*)';
const CONDITION =
  '(?:clots?|thrombosis|dvt|pregnan\\w+|numb\\w*|blood thinners?|open (?:cuts?|wounds?))';
const SKIN =
  '(?:(?:open|fresh|raw|broken|grazed|cut) (?:cuts?|wounds?|sores?|skin|blisters?)|cuts|wounds?|grazes|rash(?:es)?|blisters?)';
const WARNINGS =
  '(?:(?:the|these|those|all|any|of|our|its|safety) )*(?:warnings?|cautions?|fine print|safety advice)';

const EVERYONE: readonly Denial[] = [
  denial(`(?:ignore|disregard|forget|skip|overlook) (?:about )?${WARNINGS}\\b`, {
    unlessBefore: NOT,
  }),
  denial(
    `(?:(?:not|never|don['’]t|no need to) (?:\\w+ ){0,2}?(?:heed|mind|worry about|read)|pay no attention to) ${WARNINGS}\\b`,
  ),
  denial(
    "(?:warnings?|cautions?)(?: (?:above|below|here))? (?:(?:do not|don['’]t|need not) (?:apply|count|matter)|(?:is|are) (?:(?:only|just|mostly|all|there) )*(?:over\\w+|exaggerated|nonsense|legal|lawyer\\w*|for (?:others|the old|old|legal|lawyers|liability)))\\b",
  ),
  denial(`without (?:reading|heeding|minding) ${WARNINGS}\\b`),
  denial(
    '(?:ignore|disregard) (?:what|everything|anything) (?:it|they|(?:the|this) \\w+) says?\\b',
  ),
  denial(
    `(?:no (?:need|reason) to|need not|(?:needn|don)['’]t|(?:not|never|\\w+n['’]t) (?:have|need) to|instead of) ?(?:ask|see|consult|call|visit)\\w* ${DOCTOR}\\b`,
  ),
  denial(
    `(?:not|never|\\w+n['’]t) need (?:a|the|your|any) ${DOCTOR}\\b|no ${DOCTOR}(?:['’]s)? (?:is )?(?:needed|necessary|required|visit|appointment)\\b|${DOCTOR} (?:is not|isn['’]t) (?:needed|necessary|required)\\b`,
  ),
  denial(
    `(?:skip|forget|cancel) (?:about )?(?:the|your|a) (?:visit to |appointment with )?${DOCTOR}\\b|(?:sav|spar)\\w+ (?:you |yourself )?(?:a |the )?(?:(?:trip|visit) to ${DOCTOR}|${DOCTOR}['’]s visit)`,
    { unlessBefore: NOT },
  ),
  denial(
    `(?:replac(?:e|es|ing)|instead of) (?:${DOCTOR}|(?:your |the |any )?(?:medic\\w+|blood thinners?|treatment))\\b`,
    { unlessBefore: /\bno \w+ $/i },
  ),
  denial(
    '(?:stop|skip|quit|drop|come off) (?:taking |using )?(?:(?:your|the|any|all) )*(?:medic(?:ation|ine)s?|blood thinners?|tablets|pills)\\b',
    { unlessBefore: new RegExp(`${NOT.source}|\\bask\\b`, 'i') },
  ),
  denial(
    '(?:safe|fine|good|right|suitable) for (?:everyone|everybody|anyone|anybody|all (?:people|of us|ages))\\b',
  ),
  denial(
    "(?:ok(?:ay)?|fine|good|normal|all right) (?:if|when) it hurts\\b|can(?:not|['’]t) (?:hurt|harm) (?:you|anyone|anybody)\\b|(?:anyone|anybody|everyone|everybody) can (?:safely )?use\\b",
  ),
  denial(
    `(?:safe|fine|ok(?:ay)?|all right|harmless|suitable)\\b${GAP}{0,40}?\\b(?:if|when|with|during|after|in|for)\\b${GAP}{0,40}?\\b${CONDITION}\\b`,
    // "Is it safe with …?", "ask whether it is safe when …"
    { unless: /\?$/, unlessBefore: /\bask\b|\b(?:doctor|gp|midwife)['’]s $/i },
  ),
  denial(
    `(?:even (?:with|if|when|during|after)|despite)\\b${GAP}{0,40}?\\b(?:${CONDITION}|(?:chest|jaw) pain)\\b`,
    {
      unless: /\b(?:ask|doctor|stop)\b/i,
    },
  ),
  denial(`${CONDITION}\\b${GAP}{0,20}\\bno (?:reason not|problem)\\b`),
  denial(
    `(?:good|great|ideal|perfect|suitable|made|recommended|works?(?: well)?|helps?) (?:for|in|with|during|against|if you have) (?:(?:a|an|the|your|any|all|blood|deep|vein) )*${CONDITION}\\b`,
    { unless: /\?$|\b(?:ask|doctor|midwife)\b/i },
  ),
  denial(
    `(?:during|in|with|after) (?:a |your )?${CONDITION} (?:is|are) (?:(?:quite|perfectly|also) )*(?:safe|fine|ok(?:ay)?|all right|good|harmless)\\b`,
  ),
  denial(
    `(?:on|onto|over|into|across|apply (?:it )?to) (?:(?:an?|your|the|any|small) )*${SKIN}\\b`,
  ),
  denial(`(?:safe|fine|good|great|right|suitable) for (?:(?:small|any) )*${SKIN}\\b`),
  denial(
    '(?:press|push|roll|work|stretch)\\w* (?:on )?through (?:the |any |your )?pain\\b|no pain,? no gain\\b|until it bruises\\b',
  ),
  denial(
    '(?:burning|blisters|bruis\\w+|tingling|pain|blue \\w+|numb\\w*(?: \\w+)?) (?:is|are) (?:quite |just |a )?(?:normal|fine|ok(?:ay)?|good|harmless)\\b',
  ),
  denial(
    '(?:burning|bruis\\w+|tingling|pain|numb\\w*) (?:means|shows)(?: that)? it (?:is )?(?:work|help)\\w*',
  ),
  denial(
    '(?:swell\\w+|swollen \\w+|(?:chest|jaw) pain|short(?:ness)? of breath|blue \\w+|dizz\\w+|numb\\w*)(?: in (?:one|the|your) \\w+)? (?:is|are) (?:(?:just|only|quite|mostly) )*(?:harmless|nothing to worry about|no (?:problem|reason to worry)|a (?:tight|tense|sore) muscle)\\b',
  ),
  denial(
    '(?:short(?:ness)? of breath|chest pain) (?:is|are) (?:quite |just )?(?:normal|fine|ok(?:ay)?)\\b',
  ),
  denial(
    '(?:ignore|push past|work through|grit your teeth) (?:(?:the|any|your|that) )?(?:pain|burning|tingling|numbness)\\b|(?:should|must|has to|needs to|is (?:meant|supposed) to) (?:really )?hurt\\b|the more it hurts\\b',
  ),
  denial(
    `until (?:(?:it|the|your|you|they) )?(?:\\w+ ){0,2}(?:numb|blue|tingl\\w*)\\b(?! (?:\\w+ )?(?:stops?|goes|gone|eases|fades|passes|ends))`,
    {
      unless: /\b(?:no longer|not|wait|pause|off)\b/i,
    },
  ),
];

export const DENIALS: readonly Denial[] = [...EVERYONE, ...OF_CLOTS, ...BY_CAUTION];
