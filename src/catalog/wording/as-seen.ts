/** A text as a reader sees it, so that no invisible mark and no look-alike letter hides a word from the checks. */

/** Soft hyphens, zero-width marks, joiners and direction marks, control characters: nobody sees them. */
const UNSEEN = /\uFEFF|(?!\s)\p{C}/gu;

/** Characters that look like a space and are not one. */
const BLANK = /[\u115F\u1160\u2800]/g;

/** What reverses the direction of the text, is half of a character, or replaces one that could not be decoded. */
const UNSHOWABLE = /(?!\s)\p{Cc}|\p{Cs}|\uFFFD|[\u202A-\u202E\u2066-\u2069]/u;

/** Plain letters without accents, plain hyphens, and one space for each gap, as a page shows a line break. */
export const asSeen = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(BLANK, ' ')
    .replace(/\s+/g, ' ');

/** The first character that has no place in a text. */
export const unshowable = (text: string): string | undefined => UNSHOWABLE.exec(text)?.[0];

/** Alphabets with letters that look like ours. */
const LIKE_OURS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/u;

/** The first word whose letters come from two alphabets. The character for "micro" disguises nothing. */
export const disguisedWord = (seen: string): string | undefined =>
  seen
    .replace(/μ/g, '')
    .match(/\p{L}+/gu)
    ?.find(word => LIKE_OURS.test(word) && /\p{Script=Latin}/u.test(word));
