/**
 * The Flesch–Kincaid grade of a text: the years of school that it asks for. It is here so that tests
 * can hold our cautions to words that a 12-year-old reads.
 *
 * Syllables are counted by rule, so a grade may be off by some tenths. It must never count a word as
 * shorter than one syllable, nor a text as having no sentence.
 */

/** The endings that are written and not heard: wake, takes, asked. "-le", "-ches", "-ded" and "-ee" are heard. */
const SILENT =
  /(?<![aeiouy]|[^aeiouyl]l)e$|(?<![aeiouyscxzg]|[sc]h|[^aeiouyl]l)es$|(?<![aeiouytd]|[^aeiouyl]l)ed$/;

/** Vowels that stand together and are two sounds: di-abetes, be-ing. The "io" of "-tion" is one. */
const TWO_SOUNDS = /(?<![tcsg])i[ao]|[aeiouy](?=ing$)/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Syllables of one English word; a number is counted as one for each digit. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^\d/.test(letters)) return letters.length;
  const heard = letters.replace(SILENT, '').replace(/^y/, '');
  return Math.max(1, count(heard, /[aeiouy]+/g) + count(heard, TWO_SOUNDS));
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** The Flesch–Kincaid grade of a text. A full stop, a question mark and an exclamation mark end a sentence. */
export function readingLevel(text: string): number {
  const all = words(text);
  if (all.length === 0) throw new Error('There is no word to measure.');
  const sentences = Math.max(1, count(text, /[.!?]+(?=\s|$)/g));
  const sounds = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences) + 11.8 * (sounds / all.length) - 15.59;
}
