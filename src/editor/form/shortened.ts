/**
 * A short text for a card, suggested from the long one that stands in its place: its first words. Only what can go is left
 * away: of a name any word at its end, of a sentence a whole phrase, and none that limits what the sentence says.
 */
import { SHORT_LENGTHS } from '../../catalog/wording/short-lengths.ts';

/** Two names that belong together, such as “Hot & Cold”. */
const PAIRS = /^(?:&|\+|\/|and|or)$/i;

/** A name does not end with one of these. */
const OPEN_END = /^(?:&|\+|\/|[–—-]|and|or|a|an|the|of|for|with|in|on|by|to)$/i;

/** A phrase of a sentence begins with one of these; what stands before it may stand alone. */
const BEGINS = /^(?:and|so|that|which|to|for|from|on|in|at|by|with|as|than|where|over)$/i;

/** Without these, a sentence would say more than its author did. */
const LIMITS =
  /\b(?:not|no|never|nor|none|nobody|only|unless|until|till|if|when|once|but|except|without|less|after|before|during|while|some|sometimes|perhaps|maybe|often|little|slightly|partly|first|should|doctor)\b|n[’']t\b/i;

/** A sentence that is broken off here is no sentence. */
const NEEDS_MORE =
  /^(?:is|are|may|might|can|could|will|would|should|does|do|has|have|not|it|its|your|a|an|the)$/i;

const bare = (text: string): string => text.replace(/[\s,;:.(–—-]+$/, '');

/** The first words of a name, as many as there is room for. */
function shortName(words: readonly string[], most: number): string {
  let count = words.length;
  const text = () => bare(words.slice(0, count).join(' '));
  const isOpen = () =>
    OPEN_END.test(words[count - 1] ?? '') ||
    PAIRS.test(words[count] ?? '') ||
    text().split('(').length !== text().split(')').length;
  while (count > 0 && (text().length > most || isOpen())) count -= 1;
  return text();
}

/** The first phrases of a sentence, as many as there is room for, if the rest does not limit them. */
function shortSentence(words: readonly string[], most: number): string {
  const ends = words.flatMap((word, at) => {
    const isEnd = /[,;:.!?]$/.test(word) || BEGINS.test(words[at + 1] ?? '');
    const text = bare(words.slice(0, at + 1).join(' '));
    return isEnd && at > 1 && !NEEDS_MORE.test(bare(word)) && text.length <= most ? [at] : [];
  });
  const end = ends.at(-1);
  if (end === undefined || LIMITS.test(words.slice(end + 1).join(' '))) return '';
  return bare(words.slice(0, end + 1).join(' '));
}

/**
 * What to suggest for a field that is empty. Absent: nothing, or the long text is short enough for a card.
 *
 * @param beside the fields of the same object
 */
export function shortFor(
  name: string,
  beside: Readonly<Record<string, unknown>>,
): string | undefined {
  const wordsOf = (long: unknown) =>
    typeof long === 'string' ? long.split(/\s+/).filter(Boolean) : [];
  const make = (long: unknown, most: number, shorten: typeof shortName) => {
    const words = wordsOf(long);
    const text = bare(words.join(' ')).length > most ? shorten(words, most) : '';
    return text.includes(' ') ? text : undefined;
  };
  switch (name) {
    case 'short_title':
      return make(beside.title, SHORT_LENGTHS.short_title, shortName);
    case 'short':
      return make(beside.why, SHORT_LENGTHS.short, shortSentence);
    default:
      return undefined;
  }
}
