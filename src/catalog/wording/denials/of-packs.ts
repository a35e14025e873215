/** How a text lays a pack on bare skin, or leaves it there for too long. */
import { type Denial, denial, NOT } from './denial.ts';

const PART =
  '(?:skin|legs?|calf|calves|foot|feet|ankles?|knees?|arms?|neck|shoulders?|back|muscles?|spot)';
const CLOTH = '(?:cloth|towel|cover|wrap(?:ping)?|sleeve|fabric|layer)';

const BARE: readonly Denial[] = [
  denial(
    `(?:on|onto|against|to|over) (?:your |the )?(?:bare|naked|uncovered) ${PART}\\b|(?:straight|directly|right) (?:on|onto|to|against) (?:your |the )?(?:bare )?skin\\b|no ${CLOTH}(?: (?:is )?needed\\b|[,.!]|$)|without (?:a |any )?${CLOTH}\\b|(?:from|out of) the freezer,? (?:and )?(?:\\w+ )?(?:on|onto|to|against) (?:your |the )?(?:bare )?${PART}\\b|(?:press|hold|lay|put|place|slap)\\w* (?:it |them )?(?:right |straight )?(?:to|against) (?:the|your) skin\\b`,
    {
      caution: 'wrap-in-cloth',
      unlessBefore: new RegExp(`\\b${CLOTH}\\s+$|\\bwith (?:a|the) ${CLOTH}\\b`, 'i'),
    },
  ),
  denial(`(?:straight|directly) (?:on|onto|to|against|over) (?:your |the )?(?:sore )?${PART}\\b`, {
    caution: 'wrap-in-cloth',
    unlessAround: /\b(?:cloth|towel|sock|cover|clothes|clothing|wrapped)\b/i,
  }),
  denial(
    `(?:skip|forget|leave (?:out|off)|do without) the ${CLOTH}\\b|(?:no need|(?:not|\\w+n['’]t) (?:have|need)) (?:(?:for )?(?:a|any|the) ${CLOTH}\\b|to (?:wrap|cover)(?: (?:it|them|the pack))?(?=[.,;!]|$| (?:in|with|first|before)\\b))`,
    { caution: 'wrap-in-cloth', unlessBefore: NOT },
  ),
];

const MINUTES =
  '(?:2[1-9]|[3-9]\\d|\\d{3,}|(?:twenty|thirty|forty|fifty)(?:-\\w+)|thirty|forty|fifty|sixty|ninety)[ -]?min\\w*';
const HOURS =
  '(?:(?:(?:an|one|a good|two|three|four|several|half an|half a|a full|\\d+) (?:and a half )?|(?:a )?half[- ])hours?|three[- ]quarters of an hour|(?:a|one) couple of hours|hours(?: on end)?)\\b';
const TOO_LONG = `(?:${MINUTES}|${HOURS})`;
/** What takes long beside lying on the skin: to chill, to warm up, to last, to wait. */
const PREPARES =
  /\b(?:freez\w+ (?:it|them|the|for)|chill\w*|cools?|cooling|cool (?:it|down)|warm(?:s|ing)? (?:it|them|up)|heats? (?:it|up)|microwave|stays? (?:warm|cold|cool|hot|soft|chilled|frozen|flexible|icy|that)|holds? (?:its|their|the) (?:warmth|heat|cold|chill|cool)|keeps? (?:its|their|the) (?:warmth|heat|cold|chill|cool)|keeps? (?:warm|cold|cool|hot)|lasts?|battery|charg\w+|needs?|takes?|gives? (?:off )?(?:warmth|cold|heat)|wait\w*|pause|break|off|apart|between|rest(?! it| the)|back in|no longer|less|never|not|after(?: about| some| around)?|dry\w*|soak\w*|switches|turns)\b/i;
const INSIDE =
  /\b(?:in|into|inside) (?:the |a |your )?(?:freezer|fridge|refrigerator|water|hot water|warm water|oven|microwave)\b|\b(?:before|until) (?:you|the (?:first|next))|\boff\b/i;

const LONG: readonly Denial[] = (['heat', 'cold'] as const).flatMap(property => {
  const more = { is: [property], unlessBefore: PREPARES, unless: INSIDE };
  return [
    // The cautions say at most 20 minutes. Chilling and warming take as long as the leaflet says.
    denial(
      `(?:for|up to|to|on|there|about) (?:(?:about|up to|at least|a good|around|some) )?(?:\\d+ ?(?:to|or|-|–) ?)?${TOO_LONG}`,
      more,
    ),
    denial(
      `${TOO_LONG} (?:is|are) (?:\\w+ )?(?:right|plenty|fine|ideal|enough|best|what|good)\\b`,
      more,
    ),
    denial(`${TOO_LONG} (?:on|straight|at a time|at a stretch|in one go)\\b`, more),
    denial(`longer (?:\\w+[, ]+){1,5}?the (?:better|more)\\b`, { is: [property] }),
    denial('(?:as long as|however long) you (?:like|want|wish|please)\\b', { is: [property] }),
  ];
});

export const OF_PACKS: readonly Denial[] = [...BARE, ...LONG];
