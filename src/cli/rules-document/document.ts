/** The printed rules from the title to the signature: a document that a clinician can sign. */
import { FIELDS, ORDER, STATEMENT } from '../../sign-off/words.ts';
import { cautionsChapter, combinationsChapter, phasesChapter, placesChapter } from './cautions.ts';
import { helpChapter, numbersChapter } from './help.ts';
import { conditionsChapter, ingredientsChapter, levelsChapter } from './levels.ts';
import { bullets, chapter, numbered, table } from './markdown.ts';
import type { Rules } from './rules.ts';
import { openChapter, sourcesChapter } from './sources.ts';

const opening = ({ fingerprint }: Rules): string => `# Care Picks: the safety rules, for sign-off

**No clinician has signed this off yet.** It is general information and not medical advice.

Care Picks puts self-care products into blog posts about a muscle, each with its cautions. These are the
rules that decide which product a reader sees, which is withheld and why, and which cautions stand beside
it. They were written from the sources at the end, by people who are not clinicians. This document is printed
from the rules as they run; the fingerprint \`${fingerprint}\` changes when any of them does.`;

const reading = chapter(
  'How to read it',
  bullets([
    '**STOP**: withheld, named without a link, with the reason.',
    '**ASK**: named under “ask your doctor or pharmacist first”, without a link.',
    '**CARE**: shown, with its cautions.',
    '**ok**: no special limit was found, which proves nothing.',
    '**J**: our own cautious judgement, alone or beside sources. No source sets that level for exactly that. “ok” is always judgement.',
    '**S1, N1 …**: the sources, listed at the end. The N were read as stored copies and in part: no level that rests on them alone is final. **seed**: the blog post that these rules began with.',
  ]),
);

const order = chapter('In which order the rules work', numbered(ORDER));

const signature = chapter(
  'Sign-off',
  STATEMENT,
  table(
    ['', ''],
    FIELDS.map(field => [`**${field}**`, '']),
  ),
);

/** The whole document in Markdown. */
export const rulesDocument = (rules: Rules): string =>
  [
    opening(rules),
    reading,
    order,
    conditionsChapter(rules),
    levelsChapter(rules),
    phasesChapter(rules),
    placesChapter(rules),
    ingredientsChapter(rules),
    combinationsChapter(rules),
    cautionsChapter(rules),
    helpChapter(rules),
    numbersChapter(rules),
    openChapter(rules),
    sourcesChapter(rules),
    signature,
  ].join('\n\n');
