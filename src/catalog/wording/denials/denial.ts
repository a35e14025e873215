/**
 * One way in which a text denies what a caution says. A space in a pattern matches one space, because a text is read
 * as `asSeen` gives it.
 */
import type { CautionCode } from '../../../safety/rules/cautions.ts';
import type { Property } from '../../../safety/rules/modalities.ts';

export interface Denial {
  readonly words: RegExp;
  /** It counts only for products that carry this caution; absent: for every product. */
  readonly caution?: CautionCode;
  /** It counts only for products that do one of these to the body or the skin. */
  readonly is?: readonly Property[];
  /** It does not count for products that do this, for which it is as it should be: current tingles. */
  readonly isNot?: Property;
  /** It does not count for a book, which speaks of what it does not tell anybody to do. */
  readonly notInBooks?: true;
  /** What makes these words harmless in their own clause. */
  readonly unless?: RegExp;
  /** The same, in what the clause says before the words. */
  readonly unlessBefore?: RegExp;
  /** The same, anywhere in the sentence, and in the answer where the sentence is a question. */
  readonly unlessAround?: RegExp;
}

/** Words between two others that do not reverse the meaning. */
export const GAP = "(?:(?!\\b(?:no|not|never|unless|without|except|ask|off)\\b|n['’]t\\b)[^.;])";

/** "Do not", "never", before words that `sentence.ts` does not read as a ban: "do not skip". */
export const NOT = /\b(?:not|never|cannot)\s+(?:\w+\s+)?$|n['’]t\s+(?:\w+\s+)?$/i;

export const denial = (words: string, more: Omit<Denial, 'words'> = {}): Denial => ({
  words: new RegExp(`\\b(?:${words})`, 'gi'),
  ...more,
});
