/**
 * What the name of a product says that it is. It knows words and no meaning, from the most specific to the most general;
 * what an earlier entry has read, a later one does not see.
 */
import { HARMLESS_WORDS } from './harmless-words.ts';
import type { Kind, RefusedKind } from './kind.ts';
import { KINDS_HOT_AND_COLD } from './kinds-hot-and-cold.ts';
import { KINDS_ON_THE_SKIN } from './kinds-on-the-skin.ts';
import { KINDS_POWERED } from './kinds-powered.ts';
import { KINDS_WORKED_WITH } from './kinds-worked-with.ts';
import { KINDS_WORN } from './kinds-worn.ts';
import { REFUSED_KINDS } from './refused-kinds.ts';

export type AnyKind = Kind | RefusedKind;

export const ALL_KINDS: readonly AnyKind[] = [
  ...REFUSED_KINDS,
  ...KINDS_ON_THE_SKIN,
  ...KINDS_POWERED,
  ...KINDS_HOT_AND_COLD,
  ...KINDS_WORKED_WITH,
  ...KINDS_WORN,
];

/** A kind that a text names, and the words that name it. */
export interface NamedKind {
  readonly kind: AnyKind;
  readonly words: string;
}

/** As the patterns have it, of the same length. */
export const inSmall = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** No word is this long, so that the time stays linear. */
const LONGEST_WORD = 40;

const SEPARATOR = '[\\s_/-]';
const spaced = (words: string): string =>
  words
    .replaceAll(
      ' … ',
      `${SEPARATOR}{0,3}(?:[,&+]?[^\\s,;.|]{1,${LONGEST_WORD}}[,\\s_/&+-]{1,4}){0,3}?`,
    )
    .replaceAll('\\w*', `\\w{0,${LONGEST_WORD}}`)
    .replaceAll('\\w+', `\\w{1,${LONGEST_WORD}}`)
    .replaceAll(/ (?!\?)/g, `${SEPARATOR}?`)
    .replaceAll(' ?', `${SEPARATOR}?`);

/** The words as whole words, in any plural. */
export const pattern = (words: string): RegExp =>
  new RegExp(`(?<![a-zß\\d])(?:${spaced(words)})(?:['’]?s|es|e|n|en)?(?![a-zß\\d])`, 'g');

const HARMLESS = pattern(HARMLESS_WORDS);
const PATTERNS = ALL_KINDS.map(kind => ({
  kind,
  words: pattern(kind.words),
  unless: kind.unless ? pattern(kind.unless) : undefined,
}));

const ANY = pattern(ALL_KINDS.map(({ words }) => words).join('|'));

const NOT_BEFORE =
  /\b(?:not|no|non|without|never|instead of|rather than|unlike|alternatives? to|ohne|sans|kein\w*)[\s-]+(?:(?:an?|any|the|your)\s+)?$/;
const NOT_AFTER = /^[\s-]+(?:free|frei)\b/;
const COMPANION =
  /\S\s+(?:for(?: use)?(?: with| in| after| before| under)?|after|before|under|beside|over|inside|in|fits|compatible with)\s+(?:(?:your|an?|the|any|most|all)\s+)?(?:[\w-]+\s+)?$/;

/** What decides whether words are meant stands this near to them, so that the time stays linear. */
const NEAR = 60;

/** Fills the place of what has been read, so that nothing reads it again or across it. */
const blank = (words: string): string => '|'.repeat(words.length);

/**
 * The kinds that a name mentions as the product itself. "Not a massage gun" and "lidocaine-free" name none.
 *
 * @param name as it is seen (`as-seen.ts`)
 */
export function namedKinds(name: string): readonly NamedKind[] {
  const small = inSmall(name);
  // Most names have none of these words, and one search is quicker than a hundred.
  if (small.search(ANY) === -1) return [];
  let rest = small.replace(HARMLESS, blank);
  return PATTERNS.flatMap(({ kind, words, unless }) => {
    if (rest.search(words) === -1) return [];
    if (unless && small.search(unless) !== -1) return [];
    const found: NamedKind[] = [];
    rest = rest.replace(words, (match: string, ...more: readonly unknown[]) => {
      // The place follows the groups, of which these patterns have none, and the text comes last.
      const [at, text] = more as readonly [number, string];
      const end = at + match.length;
      const before = text.slice(Math.max(0, at - NEAR), at);
      const isNot = NOT_BEFORE.test(before) || NOT_AFTER.test(text.slice(end, end + NEAR));
      const isOther = kind.isCompanion && COMPANION.test(before);
      if (!isNot && !isOther) found.push({ kind, words: name.slice(at, end) });
      return blank(match);
    });
    return found.slice(0, 1);
  });
}
