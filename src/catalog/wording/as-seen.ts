/** A text as a reader sees it, so that no hidden mark and no borrowed letter keeps a word from being read. */

/** Soft hyphens, zero-width marks, what joins or turns letters, control characters: nobody sees them. */
const UNSEEN = /\uFEFF|(?!\s)\p{C}/gu;

/** Letters and signs that look like a space, and are none. */
const BLANK = /[\u115F\u1160\u2800]/g;

/** What turns the text around, stands for half a letter, or is what is left of one that could not be read. */
const UNSHOWABLE = /(?!\s)\p{Cc}|\p{Cs}|\uFFFD|[\u202A-\u202E\u2066-\u2069]/u;

/** Plain letters without accents, plain hyphens, and each gap one space, as a page shows a line break. */
export const asSeen = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(BLANK, ' ')
    .replace(/\s+/g, ' ');

/** The first character that has no place in a text, as a programmer writes it: U+202E. */
export function unshowable(text: string): string | undefined {
  const found = UNSHOWABLE.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Alphabets with letters that look like ours. */
const LIKE_OURS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/u;

/** The first word whose letters come from two alphabets. The sign for "micro" is nobody's disguise. */
export const disguisedWord = (seen: string): string | undefined =>
  seen
    .replace(/μ/g, '')
    .match(/\p{L}+/gu)
    ?.find(word => LIKE_OURS.test(word) && /\p{Script=Latin}/u.test(word));
