/** How a text sets no limit to a dose, adds another drug to it, or gives it to somebody who must not have it. */
import { CAREFUL, PAIN_PILLS } from '../conditions.ts';
import { type Denial, denial, GAP } from './denial.ts';

const YOU_LIKE =
  '(?:as )?you (?:(?:\\w+ )?(?:like|want|wish|please|feel like|fancy|can (?:bear|stand|take)|care to))';
const OFTEN =
  '(?:many|much|often|long|frequently|thick(?:ly)?|generously|many (?:times|hours|minutes|layers|pads|patches)(?: a (?:day|time))?)';
const AMOUNT = '(?:dose|doses|amount|quantity|layer|number of (?:patches|times))';
const SMALL_CHILD =
  '(?:(?:small |young |little )?(?:child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|infants?|newborns?)|little ones?|(?:the )?(?:whole|entire) family|(?:one|two|three|four|five|six|\\d)[- ]?(?:years?|months?)[- ]?olds?|(?:son|daughter|grand(?:son|daughter|child|children|kids?))s?)';
const NOT_FOR =
  /\b(?:not|never|no|nor|away|reach|out of|keep|under|only|ask|doctor|without|unless|from|over|adult|older)\b|n['’]t\b/i;

const NO_LIMIT: readonly Denial[] = [
  denial(
    `(?:as ${OFTEN}(?: \\w+){0,4}? as|however ${OFTEN}|whenever|as soon as) ${YOU_LIKE.replace('(?:as )?', '')}\\b(?! (?:pain|sick|dizzy|a (?:pull|stretch)))`,
    {
      is: ['spread', 'heat', 'cold', 'tight', 'presses', 'current', 'covers'],
    },
  ),
  denial(
    "(?:without (?:any )?limits?\\b|no (?:upper )?limits? (?:to|on|for)|(?:does|do)(?: not|n['’]t) matter how (?:much|often|long|hard|many)|no matter how (?:much|often|long|hard|many)|how (?:much|often|long) (?:you \\w+ )?(?:is up to you|(?:does|do)(?: not|n['’]t) matter))\\b",
    { unlessBefore: /\bnot\b/i },
  ),
  denial(
    `(?:double|twice|triple|three times|more than|over|above|beyond|exceed|go over|go above|ignore|never mind) (?:(?:the|your|that|its) )*(?:(?:usual|stated|recommended|normal|daily|maximum) )*${AMOUNT}\\b`,
    {
      is: ['spread', 'covers'],
      unlessBefore: /\b(?:not|never|no)\s+(?:\w+\s+){0,2}$|n['’]t\s+(?:\w+\s+){0,2}$/i,
    },
  ),
  denial(
    '(?:(?:every|each) (?:half )?hour\\b|(?:every|each) (?:ten|twenty|thirty|\\d+) minutes\\b|hourly\\b|(?:[6-9]|[1-9]\\d|six|seven|eight|nine|ten|a dozen|twenty) times (?:a|per|each) day\\b|all day long\\b)',
    {
      is: ['spread'],
      unless: /\b(?:not|never|no more|at most|look|check|stays?|lasts?|smell\w*)\b|n['’]t\b/i,
    },
  ),
  denial(
    '(?:the )?(?:thicker|more|heavier|harder|deeper|hotter|colder|tighter|stronger)[, ]+(?:\\w+[, ]+){0,5}?the (?:better|more|longer|cooler|warmer|deeper|faster|sooner)\\b',
  ),
  denial('longer[, ]+(?:\\w+[, ]+){0,5}?the (?:better|more|deeper)\\b', {
    is: ['presses', 'current', 'spread', 'covers', 'heat', 'cold'],
  }),
  denial(
    '(?:slather|coat|drench|soak|smother|plaster) (?:it|the|your|yourself|a)\\b|(?:a )?(?:thick|generous|heavy) (?:layer|coat|amount|dollop)s?\\b',
    {
      caution: 'no-heat-or-wrap-over-gel',
      is: ['spread'],
      unlessBefore: /\b(?:not|no|never)\b/i,
    },
  ),
  denial(
    '(?:an|one|two|three|half an|\\d+) hours? (?:\\w+ )?(?:on|at|in|per) (?:one|each|a|the same|every) (?:spot|place|muscle|area|point|leg|calf)\\b|for (?:an|one|two|three|\\d+) hours? (?:on end|at a time|straight)\\b|for hours\\b|(?:one|the same|a|each|every) (?:spot|place|muscle|point) for (?:half )?(?:an|one|two|three|\\d+) hours?\\b',
    { is: ['presses', 'current'], unless: /\b(?:not|never|battery|charge\w*|lasts?)\b/i },
  ),
];

const WITH_PILLS: readonly Denial[] = [
  denial(
    `(?:take|takes|taking|took|swallow|pop|have|try|down|grab|knock back|add) (?:(?:an?|one|two|three|some|the|your|\\d+|couple|of|usual|strong|few) )*(?:\\w+ )?${PAIN_PILLS}\\b`,
    {
      unlessBefore: /\b(?:if|who|when|whether|not|never|do) (?:you )?(?:\w+ )?$/i,
      unless: /\b(?:ask|doctor|not|never|without|instead|wait|label)\b/i,
    },
  ),
  denial(
    `${PAIN_PILLS} (?:(?:half|an|a|\\w+) (?:an )?(?:hour|minutes?) )?(?:before(?:hand)?|first|helps?|lets?|takes?|makes?|does|will)\\b`,
    {
      unlessBefore: /\b(?:not|never|no|if|who|ask)\b/i,
      unless: /\b(?:ask|doctor|not|never|avoid)\b/i,
    },
  ),
  denial(
    `(?:even|fine|safe|ok(?:ay)?) (?:even )?(?:if|when|while|though|with)\\b${GAP}{0,30}?\\b${PAIN_PILLS}\\b`,
    { is: ['spread'], unlessAround: CAREFUL },
  ),
  denial(
    `(?:use|fine|goes|combine\\w*|together|works?|mix\\w*)\\b${GAP}{0,20}?\\b(?:with|alongside|and|on top of) (?:(?:your|an?|any|some|other) )*${PAIN_PILLS}\\b`,
    {
      is: ['spread'],
      unlessAround: CAREFUL,
    },
  ),
  denial(
    '(?:glass|drop|sip|shot|couple|bottle|few) (?:of )?(?:glasses )?(?:of )?(?:wine|beers?|whisk\\w+|gin|brandy|vodka|drinks?)\\b|(?:a|some) (?:beers?|whisk\\w+|drink|brandy) (?:first|before(?:hand)?)\\b',
    { unless: /\b(?:not|never|no|after|avoid|without)\b/i },
  ),
  denial(
    '(?:under|on) (?:the|your) tongue\\b|(?:swallow|drink|eat|sip|inhale) (?:it|a|some)\\b|(?:in|into|to) (?:your|the|a) (?:hot |warm )?(?:bath(?: ?water)?|tea|humidifier|nose|nostrils?)\\b',
    {
      is: ['spread'],
      unless: /\b(?:not|never|no|before|after|doctor|poison|get)\b|n['’]t\b/i,
    },
  ),
];

const TO_CHILDREN: readonly Denial[] = [
  denial(
    `(?:safe|fine|good|great|ok(?:ay)?|suitable|gentle(?: enough)?|mild(?: enough)?|right|perfect|lovely|works?|made|handy|popular|use it|rub\\w*|chest rub|a (?:\\w+ )?(?:rub|treat|help|favou?rite))\\b[^.;]{0,20}?\\b(?:for|on|with|by) (?:(?:a|the|my|our|your|any|all|even|growing pains in|of) )*(?:\\w+ )?${SMALL_CHILD}\\b`,
    { is: ['spread', 'heat', 'current', 'covers'], unless: NOT_FOR },
  ),
  denial(
    `(?:rub|put|smooth|dab|spread|apply|use|massage|give)\\w* (?:\\w+ ){0,4}?(?:on|onto|into|over|to) (?:(?:a|the|my|our|your) )*(?:\\w+ )?${SMALL_CHILD}(?:['’]s?)?\\b`,
    { is: ['spread', 'heat', 'current', 'covers'], unless: NOT_FOR },
  ),
  denial(
    `(?:my|our|your|the) (?:\\w+ )?${SMALL_CHILD} (?:\\w+ )?(?:loves?|likes?|uses?|enjoys?|asks? for|swears?|gets?|has|have|can use|wants?|sleeps?|begs?)\\b`,
    {
      is: ['spread', 'heat', 'current', 'covers'],
      unless: NOT_FOR,
    },
  ),
  denial('on (?:(?:your|a|the) )?(?:babies|toddlers|infants|newborns|baby)\\b', {
    is: ['spread', 'heat', 'cold', 'presses', 'current', 'covers'],
    unless: NOT_FOR,
  }),
  denial('(?:safe|fine|suitable|use it|good|gentle enough) from (?:birth|day one|\\w+ months)\\b'),
];

const ON_PATCHES: readonly Denial[] = [
  denial(
    '(?:over|on|onto|on top of|across|cover(?:s|ing)?|above|warm(?:s|ing)?|heat(?:s|ing)?|makes?|helps?|lets?|around) (?:(?:a|an|the|your|my|any|that) )*(?:(?:pain|medicine|drug|fentanyl|nicotine|hormone|lidocaine|hrt|estrogen|oestrogen|skin|medicated|pain relief) )+patch(?:es)?\\b|(?:over|on|onto|across) (?:the|your|a) patch\\b|(?:leave|keep|have) (?:(?:a|an|the|your|any) )*(?:\\w+ )?patch(?:es)? (?:on|in place|under)\\b|patch(?:es)? (?:\\w+ ){0,3}?(?:under|beneath) (?:it|the|this)\\b',
    {
      is: ['heat', 'tight', 'covers', 'presses', 'spread'],
      unless: /\b(?:not|never|no|away|off|without|avoid|keep heat|wait|ask|danger\w*)\b|n['’]t\b/i,
    },
  ),
];

export const OF_DOSES: readonly Denial[] = [
  ...NO_LIMIT,
  ...WITH_PILLS,
  ...TO_CHILDREN,
  ...ON_PATCHES,
];
