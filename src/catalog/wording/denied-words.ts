/**
 * Finds a text that denies what a caution says: that the warnings may be ignored, that it is safe for everybody, that
 * it goes on an open cut, on bare skin or into bed.
 */
import type { CautionCode } from '../../safety/rules/cautions.ts';
import { type Modality, ruleOf } from '../../safety/rules/modalities.ts';
import type { Denial } from './denial.ts';
import { DENIALS } from './denials.ts';
import { firstMeant, isBanned, isWarning, sentences } from './sentence.ts';

function isHarmless({ unless, unlessBefore }: Denial, sentence: string, match: RegExpExecArray) {
  const before = sentence.slice(0, match.index);
  if (unless?.test(sentence) || unlessBefore?.test(before)) return true;
  if (isBanned(before, sentence.slice(match.index))) return true;
  return isWarning(sentence, sentence.slice(match.index + match[0].length));
}

/** The first words with which a text denies a caution of these modalities. */
export function deniedWords(text: string, modalities: readonly Modality[]): string | undefined {
  const carried = new Set<CautionCode>(modalities.flatMap(code => ruleOf(code).cautions));
  const denials = DENIALS.filter(({ caution }) => !caution || carried.has(caution));
  for (const sentence of sentences(text)) {
    for (const denial of denials) {
      const words = firstMeant(
        sentence,
        denial.words,
        match => !isHarmless(denial, sentence, match),
      );
      if (words) return words;
    }
  }
  return undefined;
}
