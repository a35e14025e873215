/** How a text tells somebody to press or warm a blood clot, or promises to dissolve one. */
import { type Denial, denial, GAP } from './denial.ts';

const CLOT = '(?:(?:blood )?clots?|thrombos[ie]s|dvts?)';
const ANY = '(?:(?:a|an|the|your|any|all|suspected|possible|small|old|deep|vein) )*';
const PRESS = '(?:massag\\w*|roll\\w*|press\\w*|rub\\w*|knead\\w*|squeez\\w*)';
const USE = '(?:massage|roll|press|rub|knead|squeeze|stretch|warm|heat|use|apply|wear|put)';
/** Tells readers to get help, or what a clot does when it comes loose. */
const SENDS_FOR_HELP =
  /\b(?:ask\w*|doctors?|emergency|help now|stop|lungs?|come loose|(?:can|could|may|might) (?:\w+ )?(?:loosen|move|travel|shake|kill))\b/i;
const SWOLLEN = '(?:swollen|inflamed|discolou?red)';

export const OF_CLOTS: readonly Denial[] = [
  denial(`${PRESS} (?:(?:over|on|across|along|out|away) )?${ANY}${CLOT}\\b`, {
    unless: SENDS_FOR_HELP,
  }),
  denial(
    `(?:dissolv\\w+|melt\\w*|shrink\\w*|clear\\w*|(?:get\\w*|be) rid of|flush\\w*(?: (?:out|away))?|wash\\w* (?:out|away)|pump\\w* (?:out|away)|push\\w* out|drain\\w*|dislodg\\w*|treat\\w*|heal\\w*|cur(?:e|es|ing)|prevent\\w*|break\\w*(?: (?:up|down))?) ${ANY}${CLOT}\\b`,
    { unless: /\b(?:ask|doctors?|hospital)\b/i },
  ),
  denial(`loosen\\w* ${ANY}${CLOT}\\b`, {
    unless: /\b(?:doctors?|hospital)\b/i,
    unlessBefore: /\b(?:can|could|may|might)\s+$/i,
  }),
  denial(
    `(?:if|when|where) ${GAP}{0,40}?\\b${CLOT}\\b${GAP}{0,30}?\\b${USE}\\b(?! (?:nothing|none|no)\\b)`,
    { unless: SENDS_FOR_HELP },
  ),
  // A swollen leg may have a clot in it; without one it is a new injury.
  denial(`${PRESS} (?:(?:over|on|across|into|out) )?(?:(?:a|the|your|any) )*${SWOLLEN} \\w+`),
  denial(
    `(?:if|when|while) ${GAP}{0,30}?\\b${SWOLLEN}\\b${GAP}{0,40}?\\b(?:massage|roll|rub|press|knead)\\b`,
    { unless: /\b(?:ask|doctor|stop|wait|until|before|skip|cold|cool|instead)\b/i },
  ),
];
