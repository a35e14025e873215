/**
 * One way in which a text denies what a caution says. A space in a pattern is a space in the text, which is
 * read as `asSeen` gives it.
 */
import type { CautionCode } from '../../safety/rules/cautions.ts';

export interface Denial {
  readonly words: RegExp;
  /** It counts only for what carries this caution; without one it counts for every product. */
  readonly caution?: CautionCode;
  /** What makes the same words harmless, anywhere in the sentence. */
  readonly unless?: RegExp;
  /** The same, before the words. */
  readonly unlessBefore?: RegExp;
}

/** Words between two others that turn nothing round. */
export const GAP = "(?:(?!\\b(?:no|not|never|unless|without|except|ask|off)\\b|n['’]t\\b)[^.;])";

/** "Do not", "never", for words that `sentence.ts` reads as a ban taken back: "do not skip". */
export const NOT = /\b(?:not|never|cannot)\s+(?:\w+\s+)?$|n['’]t\s+(?:\w+\s+)?$/i;

export const denial = (words: string, more: Omit<Denial, 'words'> = {}): Denial => ({
  words: new RegExp(`\\b(?:${words})`, 'gi'),
  ...more,
});
