/** A text as a reader sees it, so that no hidden mark and no borrowed letter keeps a word from being read. */

/** Nothing of these is seen: soft hyphens, zero-width marks, what joins or turns letters. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Plain letters without accents, plain hyphens and spaces; what parts sentences stays. */
export const asSeen = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[^\S\n]+/g, ' ');

/** Alphabets with letters that look like ours. */
const LIKE_OURS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/u;

/** The first word whose letters come from two alphabets. The sign for "micro" is nobody's disguise. */
export const disguisedWord = (seen: string): string | undefined =>
  seen
    .replace(/μ/g, '')
    .match(/\p{L}+/gu)
    ?.find(word => LIKE_OURS.test(word) && /\p{Script=Latin}/u.test(word));
