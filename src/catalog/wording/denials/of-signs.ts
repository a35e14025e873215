/**
 * How a text meets a sign that calls for help with the product: a swollen calf with the roller, a pop with a stretch.
 * A sign that a text asks for has to have a word of care in its answer.
 */
import { CAREFUL } from '../conditions.ts';
import { type Denial, denial, GAP } from './denial.ts';

const WHEN =
  '(?:if|when|whenever|once|after|is|are|has|have|does|did|do|was|with|for|any|got|notice|every time)';
const LIMB = '(?:calf|calves|leg|legs|thigh|ankle|foot|arm|shin|knee)';
const SWOLLEN =
  '(?:swollen|swelled|swell(?:s|ed|ing)?|puffy|thick(?:er)?|bigger|fatter|hot|red|hard|blue|purple|inflamed)';
const GAVE =
  '(?:pop(?:s|ped|ping)?|snap(?:s|ped)?|crack(?:s|ed)?|crunch|tear(?:s|ing)?|tore|torn|rip(?:s|ped)?|give way|gave way|go(?:es)? (?:pop|snap)|went (?:pop|snap))';
const FELT =
  '(?:hear|heard|feel|felt|felt like|was there|there was|sense|something|a muscle|it|did|the tendon|your \\w+)';
const BREATH =
  '(?:(?:out|short) of breath|(?:hard|trouble|difficult\\w*) (?:to breathe|breathing)|(?:chest|jaw) (?:\\w+ )?(?:pain|hurts|(?:is|feels) tight|tightness)|(?:tight|tightness|pain|pressure) (?:in|across) (?:the|your) chest|numb between (?:the|your) legs|(?:lost|losing) (?:control of )?(?:your )?(?:bladder|bowels?)|fever)';
/** A word of care, or a word that says that it is over. */
const CARE = new RegExp(
  `${CAREFUL.source}|\\b(?:until|gone|is over|once it|healed|loosen|size|measure\\w*)\\b`,
  'i',
);
/** Whatever presses, heats, binds or pulls. Cold is what a swollen ankle may have. */
const NO_COLD = { unlessAround: CARE, notInBooks: true } as const;

const WITH_IT = '(?:warm|hot|red|sore|hard|painful|tender|throbbing|shiny|tight)';

export const OF_SIGNS: readonly Denial[] = [
  denial(
    `${LIMB} (?:that |which )?(?:has |have |had )?(?:suddenly )?(?:come|came|swelled|blown|puffed) up\\b`,
    { ...NO_COLD, is: ['tight', 'presses', 'heat', 'spread', 'current', 'covers'] },
  ),
  denial(`${LIMB}\\b[^.;?]{0,20}?\\b${SWOLLEN}\\b(?=[^.;]*\\?)`, {
    ...NO_COLD,
    caution: 'not-on-new-injury',
  }),
  // One leg that is swollen and sore or warm: what a sock must not be pulled over.
  denial(
    `(?:swollen|puffy|thick),? (?:and )?${WITH_IT},? (?:\\w+ )?${LIMB}\\b|${WITH_IT},? (?:and )?(?:swollen|puffy),? (?:\\w+ )?${LIMB}\\b|${LIMB}\\b[^.;?]{0,15}?\\b(?:(?:swollen|puffy) and ${WITH_IT}|${WITH_IT} and (?:swollen|puffy))\\b`,
    { ...NO_COLD, is: ['tight', 'presses', 'heat', 'spread', 'current', 'covers'] },
  ),
  denial(`${WHEN} ${GAP}{0,30}?\\b${LIMB}\\b${GAP}{0,20}?\\b${SWOLLEN}\\b`, {
    ...NO_COLD,
    caution: 'not-on-new-injury',
  }),
  denial(
    `(?:on|onto|over|round|around|to) (?:the |your |a |any )?(?:swollen|puffy|inflamed) ${LIMB}\\b`,
    { ...NO_COLD, is: ['heat', 'presses', 'current'] },
  ),
  denial(`(?:one|which) ${LIMB}\\b${GAP}{0,20}?\\b${SWOLLEN}\\b`, {
    ...NO_COLD,
    is: ['tight', 'presses', 'heat', 'spread', 'current', 'covers'],
  }),
  denial(
    `${SWOLLEN},? (?:and |or )?(?:\\w+ )?${LIMB}\\b${GAP}{0,40}?\\b(?:roll|rub|massag\\w*|press|knead\\w*|loosens?|needs?|wants?|down|sorts?|helps?|eases?|goes)\\b`,
    { ...NO_COLD, caution: 'not-on-new-injury' },
  ),
  denial(
    `${FELT}\\b(?: \\w+){0,3}? ${GAVE}\\b(?=[^.;]*\\?)|(?:if|when|once|after|as soon as)\\b${GAP}{0,20}?\\b${FELT} (?:\\w+ ){0,2}?${GAVE}\\b`,
    {
      ...NO_COLD,
      is: ['presses', 'heat', 'spread', 'tight', 'current', 'covers'],
    },
  ),
  denial(
    `${FELT}\\b(?: \\w+){0,3}? ${GAVE}\\b(?=[^.;]*\\?)|(?:if|when|once|after|as soon as)\\b${GAP}{0,20}?\\b${FELT} (?:\\w+ ){0,2}?${GAVE}\\b`,
    {
      ...NO_COLD,
      caution: 'not-after-a-pop',
    },
  ),
  denial(
    `until (?:you |it |something |the \\w+ |your \\w+ )?(?:(?:hear|feel) )?(?:a |the |it |something )?(?:gives?|${GAVE})\\b`,
    {
      unless: /\bstop\b/i,
      notInBooks: true,
    },
  ),
  denial(`(?:${BREATH})(?!\\w)`, { ...NO_COLD, unlessBefore: /\b(?:signs?|called) (?:\w+ )?$/i }),
];
