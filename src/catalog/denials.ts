/**
 * How a text denies what a caution says: one row for each way of saying it. A space in a pattern is a space
 * in the text, which is read as `asSeen` gives it.
 */
import type { CautionCode } from '../safety/cautions.ts';

export interface Denial {
  readonly words: RegExp;
  /** It counts only for what carries this caution; without one it counts for every product. */
  readonly caution?: CautionCode;
  /** What makes the same words harmless, anywhere in the sentence. */
  readonly unless?: RegExp;
  /** The same, before the words. */
  readonly unlessBefore?: RegExp;
}

const DOCTOR = '(?:a |the |your |any )?(?:doctor|gp|pharmacist|physio\\w*)';
const CONDITION =
  '(?:clots?|thrombosis|dvt|pregnan\\w+|numb\\w*|blood thinners?|open (?:cuts?|wounds?))';
const SKIN =
  '(?:(?:open|fresh|raw|broken|grazed|cut) (?:cuts?|wounds?|sores?|skin|blisters?)|cuts|wounds?|grazes|rash(?:es)?|blisters?)';
const WARNINGS =
  '(?:(?:the|these|those|all|any|of|our|its|safety) )*(?:warnings?|cautions?|fine print|safety advice)';
/** Words between two others that turn nothing round. */
const GAP = "(?:(?!\\b(?:no|not|never|unless|without|except|ask|off)\\b|n['’]t\\b)[^.;])";
const NIGHT =
  '(?:(?:while|when|as) you (?:are )?(?:sleep|asleep|nap|doze|go to bed)|(?:all|every|each|at) night|overnight|(?:in|to) bed)';

const denial = (words: string, more: Omit<Denial, 'words'> = {}): Denial => ({
  words: new RegExp(`\\b(?:${words})`, 'gi'),
  ...more,
});

const EVERYONE: readonly Denial[] = [
  denial(`(?:ignore|disregard|forget|skip|overlook) (?:about )?${WARNINGS}\\b`, {
    unlessBefore: /\b(?:not|never|cannot)\s+(?:\w+\s+)?$|n['’]t\s+(?:\w+\s+)?$/i,
  }),
  denial(
    `(?:(?:not|never|don['’]t|no need to) (?:\\w+ ){0,2}?(?:heed|mind|worry about|read)|pay no attention to) ${WARNINGS}\\b`,
  ),
  denial(
    "(?:warnings?|cautions?) (?:(?:do not|don['’]t|need not) (?:apply|count|matter)|(?:is|are) (?:over\\w+|exaggerated|nonsense|for others))",
  ),
  denial(
    `(?:no need to|need not|(?:needn|don)['’]t (?:have to |need to )?|not (?:have|need) to|instead of) ?(?:ask|see|consult|call|visit)\\w* ${DOCTOR}\\b`,
  ),
  denial(
    '(?:safe|fine|good|right|suitable) for (?:everyone|everybody|anyone|anybody|all (?:people|of us|ages))\\b',
  ),
  denial(
    "(?:ok(?:ay)?|fine|good|normal|all right) (?:if|when) it hurts\\b|can(?:not|['’]t) (?:hurt|harm) (?:you|anyone|anybody)\\b|(?:anyone|anybody|everyone|everybody) can (?:safely )?use\\b",
  ),
  denial(
    `(?:safe|fine|ok(?:ay)?|all right|harmless|suitable)\\b${GAP}{0,60}?\\b(?:if|when|with|during|after|in|for)\\b${GAP}{0,60}?\\b${CONDITION}\\b`,
    // "Is it safe with …?", "ask whether it is safe when …"
    { unless: /\?$/, unlessBefore: /\bask\b/i },
  ),
  denial(`(?:even (?:with|if|when|during|after)|despite)\\b${GAP}{0,40}?\\b${CONDITION}\\b`, {
    unless: /\b(?:ask|doctor|stop)\b/i,
  }),
  denial(`${CONDITION}\\b${GAP}{0,20}\\bno (?:reason not|problem)\\b`),
  denial(
    `(?:on|onto|over|into|across|apply (?:it )?to) (?:(?:an?|your|the|any|small) )*${SKIN}\\b`,
  ),
  denial(`(?:safe|fine|good|great|right|suitable) for (?:(?:small|any) )*${SKIN}\\b`),
  denial(
    '(?:press|push|roll|work|stretch)\\w* (?:on )?through (?:the |any |your )?pain\\b|no pain,? no gain\\b|until it bruises\\b',
  ),
  denial(
    '(?:burning|blisters|bruis\\w+|numb\\w*(?: \\w+)?) (?:is|are) (?:quite |just |a )?(?:normal|fine|ok(?:ay)?|good|harmless)\\b',
  ),
];

/** Whatever is worn or laid on: packs by one caution, braces and socks by the other. */
const IN_BED: readonly Denial[] = (['not-asleep', 'off-at-night'] as const).flatMap(caution => {
  // "At night only if your doctor says so" is what the caution says too.
  const more = {
    caution,
    unless: /\b(?:doctor|physio\w*|freez\w+|fridge|refrigerat\w+|dry|dries|wash\w*)\b/i,
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
    '(?:on|onto|against) (?:your |the )?bare skin\\b|(?:straight|directly|right) (?:on|onto|to|against) (?:your |the )?(?:bare )?skin\\b|no (?:cloth|towel|cover) (?:is )?needed\\b|without (?:a |any )?(?:cloth|towel|cover)\\b',
    { caution: 'wrap-in-cloth' },
  ),
  // The caution says at most 20 minutes. Chilling and warming take as long as the leaflet says.
  denial(
    '(?:for|up to|to|on|there) (?:(?:about|up to|at least) )?(?:\\d+ ?(?:to|or|-|–) ?)?(?:(?:2[1-9]|[3-9]\\d|\\d{3,}|thirty|forty|sixty)[ -]?min\\w*|(?:an|one|two|three|half an|\\d+) hours?\\b)',
    {
      caution: 'wrap-in-cloth',
      unless: /\b(?:freez\w+|fridge|refrigerat\w+|chill\w*|water|oven|microwave|stays)\b/i,
      unlessBefore: /\b(?:wait|pause|off|rest(?! it| the))\b/i,
    },
  ),
];

export const DENIALS: readonly Denial[] = [...EVERYONE, ...IN_BED, ...PACKS];
