/** How a text denies one caution, for products that carry it: in bed, on bare skin, on a new injury, too much. */
import { type Denial, denial, GAP, NOT } from './denial.ts';

const NIGHT =
  '(?:(?:while|when|as) (?:you (?:are )?)?(?:sleep\\w*|asleep|nap\\w*|doz\\w+|go to bed)|(?:all|every|each|at) night|overnight|(?:in|to) bed|day and night|night and day|(?:a)?round the clock|24/7|24 hours)';
const PART =
  '(?:skin|legs?|calf|calves|foot|feet|ankles?|knees?|arms?|neck|shoulders?|back|muscles?|spot)';

/** Whatever is worn or laid on: packs have one of these cautions, braces and socks the other. */
const IN_BED: readonly Denial[] = (['not-asleep', 'off-at-night'] as const).flatMap(caution => {
  // "At night only if your doctor says so" is what the caution itself says.
  const more = {
    caution,
    unless:
      /\b(?:doctor|physio\w*|freez\w+|fridge|refrigerat\w+|dry|dries|wash\w*|rest at night)\b/i,
  };
  return [
    denial(
      `(?:(?:leav|keep|stay|hav)\\w* (?:it |them |the \\w+ )?on|wear|use|appl(?:y|ies))\\b${GAP}{0,30}?\\b${NIGHT}`,
      more,
    ),
    denial(
      '(?:sleep(?:ing)?|(?:fall|falling) asleep|doze(?: off)?) (?:in|with|on) (?:it|them|this|the|one)\\b|(?:all|every|each) night\\b|overnight\\b',
      { ...more, unlessBefore: /\boff\b/i },
    ),
  ];
});

const PACKS: readonly Denial[] = [
  denial(
    `(?:on|onto|against|to) (?:your |the )?(?:bare|naked|uncovered) ${PART}\\b|(?:straight|directly|right) (?:on|onto|to|against) (?:your |the )?(?:bare )?skin\\b|no (?:cloth|towel|cover)(?: (?:is )?needed\\b|[,.!]|$)|without (?:a |any )?(?:cloth|towel|cover)\\b`,
    { caution: 'wrap-in-cloth', unlessBefore: /\b(?:cloth|towel|cover)\s+$/i },
  ),
  denial(`(?:straight|directly) (?:on|onto|to|against|over) (?:your |the )?(?:sore )?${PART}\\b`, {
    caution: 'wrap-in-cloth',
    unless: /\b(?:cloth|towel|sock|cover|clothes|clothing|wrapped)\b/i,
  }),
  denial(
    "(?:skip|forget|leave out) the (?:cloth|towel|cover)\\b|(?:no need|(?:not|\\w+n['’]t) (?:have|need)) (?:(?:for )?a (?:cloth|towel|cover)\\b|to (?:wrap|cover)(?: (?:it|them|the pack))?(?=[.,;!]|$| (?:in|with|first|before)\\b))",
    { caution: 'wrap-in-cloth', unlessBefore: NOT },
  ),
  // The caution says at most 20 minutes. Chilling and warming take as long as the leaflet says.
  denial(
    '(?:for|up to|to|on|there) (?:(?:about|up to|at least) )?(?:\\d+ ?(?:to|or|-|–) ?)?(?:(?:2[1-9]|[3-9]\\d|\\d{3,}|twenty-\\w+|thirty|forty|fifty|sixty)[ -]?min\\w*|(?:an|one|two|three|half an|\\d+) hours?\\b)',
    {
      caution: 'wrap-in-cloth',
      unless: /\b(?:freez\w+|fridge|refrigerat\w+|chill\w*|water|oven|microwave|stays)\b/i,
      unlessBefore: /\b(?:wait|pause|off|rest(?! it| the))\b/i,
    },
  ),
];

const FRESH =
  '(?:fresh|new|recent|acute) (?:\\w+ )?(?:injur(?:y|ies)|strains?|sprains?|tears?|bruis\\w+|knocks?|swelling)';
/** What is right on a new injury: cold, rest, time. */
const RIGHT = /\b(?:cold|cool\w*|ice|wait|rest|days|doctor|ask|stop|swells?|worse)\b/i;
const HURT =
  '(?:injur\\w+|strain\\w*|sprain\\w*|tears?|tore|pulled|hurt\\w*|falls?|knock|twist\\w*|accident)';

const NEW_INJURY: readonly Denial[] = [
  `(?:on|for|with|to|after|warm\\w*|massag\\w*|roll\\w*|rub\\w*|stretch\\w*|heat\\w*) (?:(?:a|an|the|your|any|every|this) )*${FRESH}\\b`,
  `(?:right|straight|soon|immediately|directly|just|shortly) after (?:(?:a|an|the|your|any|you) )*(?:\\w+ )?${HURT}\\b`,
  '(?:in|within|during) the first (?:(?:\\d+|two|three|few) )?(?:hours|days? (?:after|of|following))\\b',
  `(?:same day (?:that )?you|as soon as (?:you (?:are|get|have)|it)) ${HURT}\\b`,
  `(?:while|when|even if) (?:it|the \\w+|your \\w+) (?:is|looks|feels) (?:still )?(?:swollen|inflamed|puffy)\\b`,
].map(words => denial(words, { caution: 'not-on-new-injury', unless: RIGHT }));

const TOO_MUCH: readonly Denial[] = [
  denial('as hot as (?:you can|possible)|(?:highest|hottest|maximum) (?:setting|heat|level)\\b', {
    caution: 'check-the-heat',
  }),
  denial(
    `as (?:tight|firm)(?:ly)? as (?:you can|possible|it (?:goes|will go))|so (?:tight|firm)(?:ly)?\\b${GAP}{0,30}?\\b(?:tingl\\w*|numb|hurts?|blue|pale)\\b`,
    { caution: 'toes-numb-or-blue', unless: /\b(?:loosen|off|too)\b/i },
  ),
  denial(
    'as (?:hard|deep)(?:ly)? as (?:you can|possible)|with all your (?:weight|strength|might)\\b|until it (?:really )?hurts\\b',
    { caution: 'go-lightly' },
  ),
  denial(`until it (?:really )?hurts\\b`, { caution: 'pull-not-pain' }),
  denial(`(?:stretch|pull|use)\\w*\\b${GAP}{0,30}?\\bpop(?:ped)?\\b`, {
    caution: 'not-after-a-pop',
    unless: /\b(?:doctor|stop)\b/i,
  }),
  denial(
    'safe for (?:children|kids|babies|toddlers|the whole family)\\b|on (?:your )?(?:babies|toddlers|infants)\\b',
    {
      caution: 'gel-ask-first',
    },
  ),
  ...(['wrap-in-cloth', 'off-at-night', 'go-lightly'] as const).map(caution =>
    denial('(?:as long as|however long) you (?:like|want|wish|please)\\b', { caution }),
  ),
];

export const BY_CAUTION: readonly Denial[] = [...IN_BED, ...PACKS, ...NEW_INJURY, ...TOO_MUCH];
