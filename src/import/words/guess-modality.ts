/**
 * What a product does to the body, guessed from its name and what stands around it, with the reason in a sentence. A guess
 * is never taken for an answer.
 */
import { isAboutIt } from '../../catalog/kinds/about-it.ts';
import type { RefusedKind } from '../../catalog/kinds/kind.ts';
import { inSmall, type NamedKind, namedKinds } from '../../catalog/kinds/named-kinds.ts';
import { asSeen } from '../../catalog/wording/as-seen.ts';
import { MODALITIES } from '../../safety/rules/all/modalities.ts';
import type { Modality } from '../../safety/rules/modalities.ts';
import { LEANINGS, SIGNS } from './signs.ts';

export interface Guess {
  /** One for each use; two for what is warmed or chilled. */
  readonly modalities: readonly Modality[];
  /** Why, in one sentence, with the words that it was read from. */
  readonly reason: string;
}

export type Guessed =
  | { readonly is: 'guess'; readonly guess: Guess }
  | { readonly is: 'refused'; readonly kind: RefusedKind; readonly words: string }
  | { readonly is: 'unknown' };

/** A text, and what it is, as the reason names it: "the heading". */
export interface Evidence {
  readonly text: string;
  readonly where: string;
  /** Whether it is the product’s own name, and not what stands near it. */
  readonly isName: boolean;
}

const seen = (text: string): string => inSmall(asSeen(text));

const because = (words: string, where: string, what: string): string =>
  `“${words.trim()}” (${where}) names ${what}.`;

const isModality = (value: string): value is Modality => Object.hasOwn(MODALITIES, value);

const refusedIn = (text: string): NamedKind | undefined =>
  namedKinds(asSeen(text)).find(({ kind }) => 'refused' in kind);

/** Of the modalities that a kind leaves open, the one that other words speak for. */
function leaning(codes: readonly Modality[], texts: readonly string[]): Modality | undefined {
  for (const text of texts) {
    const found = LEANINGS.filter(
      ({ modality, words }) => codes.includes(modality) && text.search(words) !== -1,
    );
    const [only] = found;
    if (only && found.length === 1) return only.modality;
  }
  return undefined;
}

function bySign(text: string, codes: readonly Modality[] | undefined) {
  for (const { modalities, what, words } of SIGNS) {
    // A kind that safety knows goes before a word that is only likely.
    if (codes && !modalities.every(modality => codes.includes(modality))) continue;
    words.lastIndex = 0;
    const found = words.exec(text)?.[0];
    if (found !== undefined) return { modalities, what, words: found };
  }
  return undefined;
}

function guessFrom({ text, where }: Evidence, around: readonly string[]): Guess | undefined {
  const small = seen(text);
  const named = namedKinds(asSeen(text)).find(({ kind }) => 'codes' in kind);
  const codes = named && 'codes' in named.kind ? named.kind.codes : undefined;
  const sign = bySign(small, codes);
  if (sign)
    return {
      modalities: sign.modalities,
      reason: because(sign.words, where, sign.what),
    };
  if (!named || !codes) return undefined;
  const [first] = codes;
  const chosen = leaning(codes, [small, ...around]) ?? first;
  if (!chosen) return undefined;
  const others = codes.filter(code => code !== chosen).slice(0, 3);
  const doubt = others.length > 0 ? ` It might also be ${others.join(' or ')}.` : '';
  return {
    modalities: [chosen],
    reason: `${because(named.words, where, named.kind.what)}${doubt}`,
  };
}

/** A column that says it: by its code, or in words. */
function told(column: string): Guess | undefined {
  const codes = column
    .split(/[,;/|]+/)
    .map(part =>
      part
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .filter(isModality);
  if (codes.length > 0)
    return { modalities: [...new Set(codes)], reason: `Your column says “${column}”.` };
  const text = seen(column);
  const sign = bySign(text, undefined);
  return sign && { modalities: sign.modalities, reason: `Your column says “${column}”.` };
}

/**
 * @param evidence the product’s names first, then what stands near
 * @param column what a row says of it in a column of its own; empty: nothing
 */
export function guessModality(evidence: readonly Evidence[], column = ''): Guessed {
  for (const { text, isName } of evidence) {
    const refused = isName ? refusedIn(text) : undefined;
    if (refused && 'refused' in refused.kind && !isAboutIt(asSeen(text)))
      return { is: 'refused', kind: refused.kind, words: refused.words };
  }
  const byColumn = column === '' ? undefined : told(column);
  if (byColumn) return { is: 'guess', guess: byColumn };
  const book = evidence.find(({ text, isName }) => isName && isAboutIt(asSeen(text)));
  if (book)
    return {
      is: 'guess',
      guess: {
        modalities: ['education'],
        reason: `“${book.text}” (${book.where}) is to be read, seen or listened to.`,
      },
    };
  const around = evidence.map(({ text }) => seen(text));
  for (const each of evidence) {
    const guess = guessFrom(each, around);
    if (guess) return { is: 'guess', guess };
  }
  return { is: 'unknown' };
}
