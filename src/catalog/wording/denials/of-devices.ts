/** How a text denies what the cautions of a device say: where it goes, when, for how long, and with whom beside it. */
import { CAREFUL } from '../conditions.ts';
import { type Denial, denial, GAP, NOT } from './denial.ts';

const NOT_HERE = /\b(?:not|never|no|nor|away|off|keep|clear)\b|n['’]t\b/i;
const ON =
  '(?:on|onto|at|across|over|to|against|(?:each|either|both) sides? of) (?:the |your )?(?:\\w+ )?';

const PLACES: readonly Denial[] = [
  ...(['current-where', 'gun-where'] as const).map(caution =>
    denial(
      `(?:pads?|electrodes?|it|them|one|gun|massager) ${GAP}{0,25}?\\b${ON}(?:chest|heart|throat|neck|head|temples?|forehead|skull|face|breasts?)\\b`,
      { caution, unlessBefore: NOT_HERE },
    ),
  ),
  denial(
    `(?:throat|face|eyes?|belly|stomach|front of (?:the |your )?neck|breasts?) ${GAP}{0,15}?(?:on|onto|against|over) (?:it|the (?:mat|spikes|points|pillow))\\b|(?:mat|pillow|spikes|it) (?:\\w+ )?(?:on|onto|over|under|against) (?:the |your )(?:throat|face|eyes|belly|stomach|front of)\\b`,
    { caution: 'spikes-brief' },
  ),
  denial(
    `(?:lean|rest|hang|put|take|bear|carry|support)\\w* ${GAP}{0,25}?\\b(?:in|on|into|with|from|by|through) (?:the |your )?(?:arm ?pits?|under ?arms?)\\b`,
    { caution: 'aid-height' },
  ),
  denial(
    `(?:look|star(?:e|ing)|gaz(?:e|ing)|peer)\\w* (?:straight |right |directly )?(?:into|at) (?:the |its )?(?:light|lamp|leds?|panel|beam)\\b|(?:without|no need (?:for|of)|(?:not|n['’]t) need) (?:any |the )?goggles\\b|eyes (?:wide )?open\\b|(?:shine|point|aim|hold)\\w* ${GAP}{0,20}?\\b(?:in|into|at|on|over) (?:the |your )?(?:open )?eyes\\b`,
    { caution: 'light-eyes' },
  ),
];

const IN_WATER =
  "in (?:the |a |your )?(?:bath(?: ?tub)?|shower|pool|hot tub|sauna)\\b|(?:while|when|as) (?:you(?: are|['’]re)? )?(?:bath\\w*|shower\\w*|swim\\w*)\\b";

const TIMES: readonly Denial[] = [
  denial(
    `(?:while|when|as) (?:you(?: are|['’]re)? )?(?:driv\\w+|cycl\\w+|operat\\w+)\\b|behind the wheel\\b|${IN_WATER}`,
    { caution: 'current-when', unless: /\b(?:not|never|before|after|out|off|no)\b|n['’]t\b/i },
  ),
  denial(IN_WATER, {
    caution: 'heat-cord',
    unless: /\b(?:not|never|before|after|out|off|no)\b|n['’]t\b/i,
  }),
  denial(
    '(?:two|three|four|several|a few|both|[2-9])(?: (?:or|to) \\w+)?(?: patches)? (?:at once|at a time|at the same time|together|side by side)\\b|(?:next|following) day\\b|(?:two|three|several|\\d+) days\\b|(?:1[3-9]|[2-9]\\d) hours\\b|(?:a)?round the clock\\b|day and night\\b',
    {
      caution: 'patch-alone',
      unless:
        /\b(?:not|never|no|without|than|only|after|within|ask|doctor|stop|off|apart|between|pause|wait|more)\b|n['’]t\b/i,
    },
  ),
  denial(
    '(?:leave|keep|stays?|kept|left) (?:it|them|the (?:\\w+ )?(?:tape|strips?)) (?:on )?for (?:up to )?(?:a week|a fortnight|(?:two|three|four|\\d+|several) weeks|(?:1\\d|ten|twelve|fourteen) days)\\b',
    { caution: 'tape-skin' },
  ),
];

const ALONE: readonly Denial[] = (
  ['ice-shock', 'traction-never-alone', 'upside-down', 'soak-ask-first'] as const
).map(caution =>
  denial(
    '(?:(?:do|use|try|go|take|get|step|best|enjoy|hang)\\w* (?:it |in |one )?(?:all )?(?:alone|on your own|by yourself|solo)|(?:nobody|no one) (?:else )?(?:\\w+ )?(?:near|around|at home|to (?:watch|help)))\\b',
    { caution, unless: NOT_HERE, unlessBefore: /\bleave $/i },
  ),
);

const COLD_WATER: readonly Denial[] = [
  denial(
    'head (?:and all )?(?:under|below)(?! (?:your|the) feet)\\b|(?:dunk|duck|submerge|dip|put)\\w* (?:your|the) (?:head|face)\\b|(?:jump|dive|leap)\\w* (?:straight |right )?in(?:to)?\\b',
    { caution: 'ice-shock' },
  ),
];

const HELD_ON: readonly Denial[] = [
  denial(
    `nothing (?:near(?:by)? )?to hold\\b|(?:stand|balanc|practi[sc]|try|train)\\w*\\b${GAP}{0,20}?\\bwithout a (?:wall|chair|hand|rail)\\b|without (?:anything to hold|something to hold|holding (?:on|onto|anything))\\b|(?:far |well )?away from (?:the |any )?(?:walls?|rails?|furniture|counter)\\b|(?:no need|no reason|(?:not|n['’]t) (?:have|need)) to hold on\\b`,
    { caution: 'hold-on', unless: /\b(?:later|once|until|only when)\b/i },
  ),
];

const THE_TEST =
  '(?:tests?(?: \\w+)?|testing|(?:patch|skin) tests?|check(?:ing)? (?:the |your )?(?:temperature|water|wax|heat|skin|feet|label|cord|box)|read(?:ing)? the (?:label|box|leaflet|manual))';

/** What a body says when it has had too much. */
const TOO_MUCH: readonly Denial[] = [
  denial(
    '(?:itch(?:ing|es)|(?:a few |small )?blisters?|numbness|faint(?:ing|ness)|dizziness|shivering|(?:white|blue|pale|cold) (?:skin|toes|fingers)|pins and needles) (?:is|are) (?:(?:only|just|quite|perfectly|completely|all|a|the|very) )*(?:normal|fine|ok(?:ay)?|good sign|sign (?:that )?it|goal|aim|what you want|nothing|harmless|expected|usual|part of)\\b',
    { isNot: 'current', notInBooks: true },
  ),
  denial(
    `even (?:if|when|though)\\b${GAP}{0,20}?\\b(?:faint|dizzy|light-?headed|sick|unwell|numb|shiver\\w*|blister\\w*|burns?|hurts?|short of breath)\\b`,
    { unlessAround: CAREFUL, notInBooks: true },
  ),
  denial(
    'until (?:you (?:\\w+ )?(?:stop shivering|shiver|faint|pass out|go numb|feel (?:faint|dizzy|numb))|(?:the|your) (?:\\w+ )?(?:skin|toes?|fingers?|hands?|arms?|foot|feet|legs?) (?:\\w+ )?(?:blister\\w*|tingles?|(?:go|goes|turns?|are|is) (?:\\w+ )?(?:white|blue|numb|pale|purple|black)))\\b',
    { unless: /\bstop (?!shivering)|\b(?:off|loosen|before)\b/i, notInBooks: true },
  ),
  denial(
    'until (?:it|you|the skin) (?:\\w+ )?(?:bleeds?|bruises?|blisters?|draws? blood|see blood)\\b',
    { unless: /\bstop\b/i, notInBooks: true },
  ),
  denial(
    `(?:if|when|once)\\b[^.;,:]{0,20}?\\b(?:dizzy|faint|sick|numb|pain|hurts?|burns?|pops?|snaps?|locks?|blister\\w*|breath|bleeds?)\\b[^.;,:]{0,15}?[,:] (?:just |simply |then |you )?(?:carry on|keep (?:going|at it)|go on|push (?:on|through)|finish|continue|ignore|breathe through|stay (?:in|on)|do (?:\\w+ )?more|(?:bite|pull|press|push|squeeze|roll|go|turn it) (?:\\w+ )?(?:harder|deeper|tighter|faster|up)|tighten)\\b`,
    { unless: /\b(?:not|never|stop)\b|n['’]t\b/i, notInBooks: true },
  ),
  denial(
    '(?:train|work|push|go|roll|stretch|run|walk|lift|power|play)\\w* (?:on |right |straight )?through (?:the |any |some |your )?(?:numbness|dizziness|tingling|pain|cramp)\\b',
    { notInBooks: true },
  ),
  denial(
    `(?:no need (?:to|for)|need not|(?:not|n['’]t) (?:have|need|bother)(?: to| with)?|skip|forget|never mind) (?:the |a |about (?:the )?)?${THE_TEST}\\b`,
    { unlessBefore: NOT, notInBooks: true },
  ),
  denial(
    `(?:twice|double|three times|more|longer|higher|thicker)\\b${GAP}{0,20}?\\b(?:than|as|what) (?:what )?(?:the|your) (?:box|label|leaflet|pack(?:et|age)?|tube|maker|manual|instructions)\\b`,
    { unlessAround: /\b(?:not|never|no)\b|n['’]t\b/i },
  ),
  denial(
    '(?:whatever|no matter what|despite what|even if) (?:the|your|a) (?:hospital|doctor|surgeon|clinic|physio\\w*|nurse|dentist|leaflet|label|box|manual|maker)(?: \\w+)? (?:says?|said|tells?|told|thinks?|wants?|forb\\w+)\\b',
    { unlessBefore: /\b(?:do|follow|is|are|keep to|stick to|as|by|than|with) $/i },
  ),
];

export const OF_DEVICES: readonly Denial[] = [
  ...PLACES,
  ...TIMES,
  ...ALONE,
  ...COLD_WATER,
  ...HELD_ON,
  ...TOO_MUCH,
];
