/** How a text turns it up too far: as hot, as tight, as hard as it goes. */
import { type Denial, denial, GAP } from './denial.ts';

const HOT: readonly Denial[] = [
  denial(
    'as hot as (?:you can|possible|it gets|it goes)|(?:highest|hottest|maximum|top|full) (?:setting|heat|level|power)\\b|hotter is better\\b|the hotter\\b|(?:turn|set|switch|crank) (?:it |the \\w+ )?(?:up )?to (?:high|max\\w*|full|the max\\w*)\\b|(?:with|of|in) boiling(?: hot)? water\\b|(?:boiling|scalding|piping|steaming|red)[- ]hot\\b|(?:is|be|until|make) (?:it )?scalding\\b',
    { is: ['heat'], unless: /\bnot boiling\b|\bnever\b|\bcool\w*\b/i },
  ),
  denial(`(?:as|so) hot (?:that|as)\\b${GAP}{0,20}?\\b(?:red|hardly|barely|bear|sweat)\\b`, {
    is: ['heat'],
  }),
  denial(
    `(?:burns?|burning|blisters?|itches|stings|scald\\w*|red skin|reddened skin)(?: a (?:little|bit))?,? ${GAP}{0,10}?(?:it is|that is|it['’]s|that means) (?:it is |it['’]s )?(?:work\\w+|good|right|normal|the)\\b`,
    {
      is: ['heat', 'cold', 'spread', 'current', 'covers'],
    },
  ),
];

const TIGHT: readonly Denial[] = [
  denial(
    `as (?:tight|firm)(?:ly)? as (?:you can|possible|it (?:goes|will go)|you (?:can )?bear)|so (?:tight|firm)(?:ly)?\\b${GAP}{0,30}?\\b(?:tingl\\w*|numb|hurts?|blue|pale|white|throbs?|marks?|dents?|grooves?|imprints?)\\b`,
    { is: ['tight', 'covers'], unless: /\b(?:loosen|off|too)\b/i },
  ),
  denial(
    '(?:one|a|two) sizes? (?:too small|smaller|down|below)\\b|tight enough to (?:leave|make|hurt|turn|stop|cut)\\b|(?:cut|cuts|digs?) (?:in|into the skin) (?:a bit|is)\\b|leaves? (?:a )?(?:deep )?marks?,? (?:it is|that is|is) (?:right|good|tight enough)\\b',
    { is: ['tight'], unless: /\b(?:not|never|too tight|loosen)\b|n['’]t\b/i },
  ),
];

const HARD: readonly Denial[] = [
  denial('until it (?:really )?hurts\\b', { is: ['tight', 'heat', 'cold', 'covers'] }),
  denial(
    'as (?:hard|deep|firm)(?:ly)? as (?:you can|possible|it goes|you (?:can )?bear)|with all your (?:weight|strength|might|force)\\b|(?:your|the) (?:full|whole|entire) (?:body ?)?weight\\b|until it (?:really )?hurts\\b|hard enough to (?:hurt|see|bruise|make|leave)\\b|full (?:power|speed|force)\\b',
    { is: ['presses', 'current'], unless: /\b(?:not|never|without|too)\b|n['’]t\b/i },
  ),
];

const FAR: readonly Denial[] = (['pull-not-pain', 'not-after-a-pop'] as const).flatMap(caution => [
  denial(
    `until it (?:really )?hurts\\b|(?:bounce|bouncing|bob|jerk|yank|wrench|jolt)(?:s|ing)?\\b(?!\\w)|(?:force|forcing) (?:it|the|your|yourself|a|that)\\b|as far as (?:it goes|possible|it will go|you (?:possibly )?can|you can (?:bear|stand))\\b|(?:further|farther|deeper|more) than (?:you|it) (?:can|wants?|should|likes?|goes)\\b|beyond your (?:limit|range)\\b`,
    { caution, unlessBefore: /\b(?:not|never|no|without|than|avoid)\b|n['’]t\b/i },
  ),
]);

const POPPED: readonly Denial[] = [
  denial(`(?:stretch|pull|use)\\w*\\b${GAP}{0,30}?\\bpop(?:ped)?\\b`, {
    caution: 'not-after-a-pop',
    unless: /\b(?:doctor|stop)\b/i,
  }),
];

export const OF_FORCE: readonly Denial[] = [...HOT, ...TIGHT, ...HARD, ...FAR, ...POPPED];
