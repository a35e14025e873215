/**
 * Finds a text that denies what a caution says: that the warnings may be ignored, that it is safe for everybody, that
 * it goes on an open cut, on bare skin or into bed, that a swollen leg is a case for the roller.
 */
import type { Modality } from '../../../safety/rules/modalities.ts';
import { REASSURED } from '../conditions.ts';
import { firstMeant, isBanned, isWarning, sentences } from '../sentence.ts';
import { clauseAt } from './clause.ts';
import type { Denial } from './denial.ts';
import { DENIALS } from './denials.ts';
import { traitsOf } from './traits.ts';

interface Reading {
  readonly sentence: string;
  /** The sentence, and its answer where it is a question. */
  readonly around: string;
}

function isHarmless(
  { unless, unlessBefore, unlessAround }: Denial,
  { sentence, around }: Reading,
  { 0: words, index }: RegExpExecArray,
): boolean {
  const before = sentence.slice(0, index);
  const end = index + words.length;
  const clause = clauseAt(sentence, index, end);
  if (unless?.test(sentence.slice(clause.from, clause.to))) return true;
  if (unlessBefore?.test(sentence.slice(clause.from, index))) return true;
  if (unlessAround?.test(around.replace(REASSURED, ' '))) return true;
  return isBanned(before, sentence.slice(index)) || isWarning(sentence, sentence.slice(end));
}

/** By the modalities: a catalog has thousands of texts, and few kinds of product. */
const known = new Map<string, readonly Denial[]>();

/** The denials that count for a product with these modalities. */
function denialsFor(modalities: readonly Modality[]): readonly Denial[] {
  const key = modalities.join(' ');
  const denials = known.get(key) ?? denialsOf(modalities);
  known.set(key, denials);
  return denials;
}

function denialsOf(modalities: readonly Modality[]): readonly Denial[] {
  const traits = traitsOf(modalities);
  return DENIALS.filter(
    ({ caution, is, isNot, notInBooks }) =>
      (!caution || traits.cautions.has(caution)) &&
      (!is || is.some(property => traits.is.has(property))) &&
      !(isNot && traits.is.has(isNot)) &&
      !(notInBooks && traits.isBook),
  );
}

/** The first words with which a text denies a caution of these modalities. */
export function deniedWords(text: string, modalities: readonly Modality[]): string | undefined {
  const denials = denialsFor(modalities);
  const all = sentences(text);
  for (const [at, sentence] of all.entries()) {
    const answer = sentence.trimEnd().endsWith('?') ? (all[at + 1] ?? '') : '';
    const reading = { sentence, around: answer ? `${sentence} ${answer}` : sentence };
    for (const denial of denials) {
      const words = firstMeant(
        sentence,
        denial.words,
        match => !isHarmless(denial, reading, match),
      );
      if (words) return words;
    }
  }
  return undefined;
}
