/** How a text talks readers out of the warnings, or says that there is nobody to warn. */
import { type Denial, denial, NOT } from './denial.ts';

const WARNINGS =
  '(?:(?:the|these|those|all|any|of|our|its|safety|long|lists?|such|that|yellow|red|big|little) )*(?:(?:warnings?|cautions?)(?: (?:box(?:es)?|labels?|lists?|signs?|texts?|notes?|stickers?))?|(?:fine|small) print|safety (?:advice|notes?)|leaflets?|instructions|disclaimers?)';
/** Whom a warning is said to be for, when it is said to be for no reader. */
const OTHERS =
  '(?:for (?:others|the old|old|legal|lawyers?|the lawyers?|liability|insurers?)|over\\w+|exaggerated|nonsense|legal\\w*|lawyer\\w*|(?:there )?(?:for|to (?:please|satisfy|keep|cover|protect|scare)) (?:\\w+ ){0,3}?(?:lawyers?|legal|insur\\w+|liability|maker\\w*|compan\\w+|themselves|you|people|happy))';
const PEOPLE =
  '(?:every ?(?:one|body|person|reader|client|patient|age)|any ?(?:one|body)|all (?:people|of us|ages|of you|my (?:clients|patients))|any (?:body|age|reader|client)|(?:people|clients|patients) of (?:all|any|every) (?:ages?|kinds?|health))';

export const OF_WARNINGS: readonly Denial[] = [
  denial(`(?:ignore|disregard|forget|skip|overlook|leave out) (?:about )?${WARNINGS}\\b`, {
    unlessBefore: NOT,
  }),
  denial(`take ${WARNINGS} (?:\\w+ ){0,3}?with a (?:pinch|grain) of salt\\b`, {
    unlessBefore: NOT,
  }),
  denial(
    `(?:(?:not|never|don['’]t|no need to) (?:\\w+ ){0,2}?(?:heed|mind|worry about|read|bother with)|pay no (?:attention|heed) to) ${WARNINGS}\\b`,
  ),
  denial(
    `(?:not|never|n['’]t) let (?:\\w+ )?${WARNINGS} (?:scare|frighten|stop|bother|worry|put you off|fool)\\b`,
  ),
  denial(
    `(?:(?:warnings?|cautions?)(?: (?:box(?:es)?|labels?|lists?|signs?|stickers?))?|(?:fine|small) print|leaflets?|disclaimers?)(?: (?:above|below|here|(?:on|in) (?:the|this|that) \\w+))? (?:(?:do not|don['’]t|need not|never) (?:apply|count|matter|concern)|(?:is|are) (?:(?:only|just|mostly|all|there|really|simply) )*${OTHERS})\\b`,
  ),
  denial(
    `(?:print|write|add|put)s? (?:on )?${WARNINGS}(?: there)? (?:only |just )?(?:to (?:cover|protect|please)|for the)\\b`,
  ),
  denial(
    `(?:${WARNINGS} (?:is|are) for (?:\\w+ )?(?:beginners|cowards|wimps|sissies|amateurs|worriers|babies)|nobody reads ${WARNINGS}|(?:over-?(?:cautious|careful|blown|done|stated)|exaggerat\\w+|alarmist|scaremong\\w+))\\b`,
    {
      notInBooks: true,
      unlessBefore: /\b(?:not|never|do not)\b|n['’]t\b/i,
    },
  ),
  denial(`without (?:reading|heeding|minding) ${WARNINGS}\\b`),
  denial(
    '(?:ignore|disregard) (?:what|everything|anything) (?:it|they|(?:the|this|your) \\w+) says?\\b',
  ),
  denial(
    `(?:safe|fine|good|right|suitable|harmless|great|perfect|gentle enough) for (?:(?:just about|almost|nearly|absolutely) )?${PEOPLE}\\b`,
    { notInBooks: true },
  ),
  denial(
    `${PEOPLE}(?: \\w+){0,3}? (?:tolerates?|gets? on (?:well )?with|copes? with) (?:it|this|them)\\b`,
  ),
  denial(`(?:never|not|n['’]t) (?:\\w+ )?(?:harm|hurt|injure)(?:s|ed)? (?:you|${PEOPLE})\\b`, {
    unlessBefore: /\b(?:must|should|may)\b/i,
  }),
  denial(
    `suits (?:\\w+ )?${PEOPLE}\\b|works (?:safely )?(?:for|on) ${PEOPLE}, (?:whatever|no matter)\\b`,
  ),
  denial(
    `(?:can(?:not|['’]t)|could(?: not|n['’]t)|will not|won['’]t|never) (?:hurt|harm|injure) (?:you|${PEOPLE})\\b|${PEOPLE}(?: with (?:\\w+ ){1,3}?)? ?can (?:safely )?(?:use|wear|have|try|do)\\b`,
  ),
  denial(
    '(?:no ?(?:body|one)|not a soul|never) (?:\\w+ ){0,3}?(?:been |got |was |is )(?:hurt|harmed|injured|burned|burnt)\\b|no harm (?:can|will|could|ever) (?:come|be done)\\b',
  ),
  denial(
    "(?:yet to (?:meet|see|find|treat|have)|(?:never|not) (?:yet )?(?:met|seen|had|found)|no such thing as|there (?:is|are)(?: no|n['’]t a)) (?:a |an |any |one |some)?(?:\\w+ )?(?:client|patient|person|reader|one|body|somebody|someone|anybody|anyone|people|customer)\\b[^.;]{0,20}\\b(?:could not|cannot|can['’]t|couldn['’]t|should not|shouldn['’]t|must not|did not (?:get on|suit|help|like|work for)|not (?:use|wear|do))\\b",
  ),
  denial(
    "(?:nobody|no one|not a soul|hardly any(?:one|body)) (?:\\w+ )?(?:who )?(?:(?:cannot|can['’]t|could not|should not|shouldn['’]t|must not) (?:\\w+ )?(?:use|wear|do|have|try)|(?:should|must|needs to|has to|ought to) (?:\\w+ )?(?:avoid|skip|fear|worry|leave|go without|not (?:use|wear)))\\b",
  ),
  denial(
    'whatever (?:(?:your|their|the) )?(?:health|age|illness|condition|state|doctors?)\\b|no matter (?:what|which) (?:illness|condition|medicines?|pills|health|you (?:have|take|suffer))\\b',
    {
      notInBooks: true,
      unlessBefore: /\b(?:do|follow) $/i,
    },
  ),
  denial(
    'from (?:the )?(?:toddlers?|bab(?:y|ies)|kids?|children|cradle|newborns?)\\b[^.;]{0,20}\\bto (?:\\w+ )?(?:gran\\w*|grave|old|seniors?|elderly|great)',
    {
      notInBooks: true,
    },
  ),
  denial(
    "(?:can(?:not|['’]t)|can (?:hardly|never)|could(?: not|n['’]t)|impossible to|hard to|nobody can|no way (?:to|you can)) (?:\\w+ )?(?:(?:get|have) (?:too much|enough)|over ?do|over ?use|go wrong|get (?:it|this) wrong|use (?:it|this) wrong(?:ly)?|do (?:it|this) wrong|do (?:any |you )?(?:any )?(?:harm|damage)|(?:roll|press|stretch|ice|heat|rub|use|wear|do|have|apply) (?:it |this |them )?too (?:much|long|often|hard))\\b",
  ),
  denial(
    'no such thing as (?:too|an overdose)\\b|(?:more|longer|harder|deeper|hotter|colder|tighter|thicker) is (?:\\w+ )?better\\b(?! than (?:less|a little)\\?)|(?:nothing|hardly anything) can go wrong\\b',
  ),
];
