/** The uses of a product in the draft, and what of them has to be confirmed. */
import type { Phase } from '../../domain/types.ts';
import type { Modality } from '../../safety/rules/modalities.ts';
import type { FoundProduct, Said } from '../products/found-product.ts';
import type { Guess } from '../words/guess-modality.ts';
import { guessPhases } from '../words/guess-phases.ts';
import { type Role, roleOf } from '../words/role-of.ts';
import { LEANINGS } from '../words/signs.ts';
import type { DraftUse, OwnWords, Unconfirmed } from './draft-catalog.ts';
import type { Judged, Trial } from './judged.ts';
import { isOwnCaution } from './own-cautions.ts';

/** What a product may turn out to be, and the sentences that speak of it. */
export interface PlannedUse {
  readonly modality: Modality | undefined;
  readonly phases: readonly Phase[];
  readonly phaseReason: string;
  readonly said: readonly Said[];
}

/** So much of an author’s text stands in a card, and behind a tap. */
const LONGEST_WHY = 160;
const LONGEST_HOW = 320;
/** So many of her sentences are offered for each. */
const MOST_WORDS = 6;

/** Of two uses, the cold one gets what speaks of cold. What speaks of both, or of neither, belongs to each. */
function saidOf(modality: Modality, others: readonly Modality[], said: readonly Said[]) {
  const speaksOf = (each: Modality, text: string) =>
    LEANINGS.some(
      ({ modality: of, words }) => of === each && text.toLowerCase().search(words) !== -1,
    );
  return said.filter(
    ({ text }) => speaksOf(modality, text) || !others.some(other => speaksOf(other, text)),
  );
}

export function plannedUses(
  { said, row }: FoundProduct,
  guess: Guess | undefined,
): readonly PlannedUse[] {
  if (!guess) {
    const phaseReason = 'When it fits depends on what it does to the body.';
    return [{ modality: undefined, phases: [], phaseReason, said }];
  }
  return guess.modalities.map(modality => {
    const own = saidOf(
      modality,
      guess.modalities.filter(each => each !== modality),
      said,
    );
    const { phases, reason } = guessPhases(
      modality,
      own.map(({ text }) => text),
      row.phases,
    );
    return { modality, phases, phaseReason: reason, said: own };
  });
}

/** What has to be tried of a use before any of it is put into the draft. */
export const trialOf = (
  title: string,
  { modality, phases, said }: PlannedUse,
  places: Readonly<Record<string, string>>,
): Trial => ({
  title,
  // Without a modality, the words are held to what may be said of massage, which is the least.
  modality: modality ?? 'massage',
  phases: phases.length > 0 ? phases : ['chronic'],
  sentences: said.map(({ text }) => text),
  places,
});

/** As many sentences from the beginning as there is room for. */
function fitting(sentences: readonly string[], most: number): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > most) break;
    text = longer;
  }
  return text;
}

interface Sorted {
  readonly words: readonly OwnWords[];
  readonly where: string | undefined;
  readonly sound: readonly string[];
}

function sorted(
  said: readonly Said[],
  role: Role,
  { problemOf }: Judged,
  row: string | undefined,
): Sorted {
  const own = said.filter(({ text }) => {
    if (row !== undefined) return row.includes(text);
    const itsRole = roleOf(text);
    // A warning that cannot stand by itself is shown where its author tells how.
    return (
      itsRole === role ||
      (role === 'how' && itsRole === 'caution' && !isOwnCaution(text, problemOf))
    );
  });
  const words = own.slice(0, MOST_WORDS).map(({ text }): OwnWords => {
    const problem = problemOf(text);
    return problem === undefined ? { text } : { text, problem };
  });
  return {
    words,
    where: own[0]?.where,
    sound: words.filter(({ problem }) => problem === undefined).map(({ text }) => text),
  };
}

const reasonOf = (what: string, { words, where }: Sorted, taken: string): string => {
  if (words.length === 0) return `Nothing near the link ${what}.`;
  const from = where ? ` (“${where}”)` : '';
  return taken === ''
    ? `What you wrote${from} cannot stand as it is.`
    : `From your own words${from}.`;
};

export interface DraftedUse {
  readonly use: DraftUse;
  readonly unconfirmed: readonly Unconfirmed[];
}

const withWords = (entry: Omit<Unconfirmed, 'words'>, words: readonly OwnWords[]): Unconfirmed =>
  words.length > 0 ? { ...entry, words } : entry;

export function draftedUse(
  planned: PlannedUse,
  judged: Judged,
  { row, isFromFeed }: FoundProduct,
): DraftedUse {
  const said = isFromFeed ? [] : planned.said;
  const why = sorted(said, 'why', judged, row.why);
  const how = sorted(said, 'how', judged, row.how);
  const use = {
    phases: planned.phases,
    ...(planned.modality === undefined ? {} : { modality: planned.modality }),
    why: fitting(why.sound, LONGEST_WHY),
    how: fitting(how.sound, LONGEST_HOW),
  };
  return {
    use,
    unconfirmed: [
      { field: 'phases', reason: planned.phaseReason },
      withWords({ field: 'why', reason: reasonOf('says why', why, use.why) }, why.words),
      withWords({ field: 'how', reason: reasonOf('tells how', how, use.how) }, how.words),
    ],
  };
}
