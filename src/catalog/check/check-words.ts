/**
 * What the rules of regulators and shops ask of an author's words: no claim without a source, no asking
 * for support, no price or rating beside an Amazon offer. All of it is the author's own copy, so these
 * are warnings.
 */

import type { Path, Problem } from '../format/problems.ts';
import { isRecord, listAt, recordAt, warning } from '../format/walk.ts';
import { CLAIM_KINDS } from '../wording/claims.ts';
import { isDenied } from '../wording/denial.ts';
import { sentences } from '../wording/sentence.ts';
import { type ProductText, productTexts } from './product-texts.ts';

const OURS = '(?:this|my|our|the)\\s+(?:little |small )?';
const APPEAL = new RegExp(
  [
    `\\b(?:support|help|fund|keep)(?:s|ing)?\\s+(?:to\\s+)?(?:(?:run|fund|support|keep)\\s+)?${OURS}(?:blog|site|website|channel|newsletter)\\b`,
    '\\bsupport(?:s|ing)?\\s+(?:me|us|my work|our work)(?=\\s*(?:[.,!;:)]|$|by\\b|with\\b|and\\b|when\\b|if\\b))',
    '\\b(?:buy|bought) (?:me|us) a coffee\\b',
    '\\bkeeps? the lights on\\b',
    `\\b(?:buy|buying|shop|order|purchase|click|use|using)\\s+(?:\\w+\\s+){0,2}?(?:(?:through|via|with|on)\\s+)?(?:my|our|these)\\s+(?:\\w+\\s+)?links?\\b`,
  ].join('|'),
  'gi',
);

const PRICE =
  /(?:[$€£¥₹]\s?\d|\b\d+(?:[.,]\d\d)?\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CAD|AUD|dollars?|euros?)\b))[\d.,]*/gi;
const RATING =
  /\b\d(?:[.,]\d)?\s?(?:out of|\/|of)\s?5\s?stars?\b|\b[1-5][.,]\d[- ]?stars?\b|\b(?:four|five|[45])[- ]stars?\b|[★⭐]/gi;

/** The first words of this kind that the text says and does not take back. */
function said(text: string, words: RegExp): string | undefined {
  // Most texts say nothing of the kind, and are not taken apart for it.
  if (text.search(words) === -1) return undefined;
  for (const sentence of sentences(text)) {
    for (const { 0: found, index } of sentence.matchAll(words)) {
      const after = sentence.slice(index + found.length);
      if (!isDenied(sentence.slice(0, index), found, after)) return found;
    }
  }
  return undefined;
}

const quoted = (words: string): string => `“${words.trim()}”`;

function checkClaims({ text, path, kind }: ProductText): readonly Problem[] {
  // A claim with its source is what the rules ask for, and a caution promises nothing.
  if (kind === 'sourced' || kind === 'caution') return [];
  return CLAIM_KINDS.flatMap(({ words, reason, better }) => {
    const found = said(text, words);
    if (found === undefined) return [];
    const remedy = `${better}, or move the sentence to "claims" and name its source.`;
    return [warning(path, 'claim', `${quoted(found)}: ${reason}`, remedy)];
  });
}

function checkAppeal(text: unknown, path: Path): readonly Problem[] {
  const found = typeof text === 'string' ? said(text, APPEAL) : undefined;
  if (found === undefined) return [];
  const message = `${quoted(found)} asks readers to buy for your sake, which Amazon and others forbid.`;
  const remedy = 'Take it out: the disclosure beside the links says what you earn.';
  return [warning(path, 'appeal', message, remedy)];
}

const WHOSE = 'Only Amazon itself may serve the prices, the stock and the ratings of its shop';

function checkAmazonText({ text, path }: ProductText): readonly Problem[] {
  const found = said(text, PRICE) ?? said(text, RATING);
  if (found === undefined) return [];
  const remedy = 'Take it out: readers see it in the shop, as it is that day.';
  return [
    warning(path, 'amazon-data', `${WHOSE}, so ${quoted(found)} may not stand here.`, remedy),
  ];
}

function checkAmazonFields(product: unknown, path: Path): readonly Problem[] {
  return ['price', 'availability']
    .filter(name => recordAt(product)[name] !== undefined)
    .map(name =>
      warning(
        [...path, name],
        'amazon-data',
        `${WHOSE}, and this product has an Amazon offer.`,
        `Remove "${name}". Care Picks does not show it.`,
      ),
    );
}

/** Findings on the words of a product. */
export function checkWords(product: unknown, path: Path): readonly Problem[] {
  const texts = productTexts(product, path);
  const isAmazon = listAt(product, 'offers').some(offer => recordAt(offer).program === 'amazon');
  return [
    ...texts.flatMap(checkClaims),
    ...texts.flatMap(({ text, path: place }) => checkAppeal(text, place)),
    ...listAt(product, 'offers').flatMap((offer, at) =>
      checkAppeal(recordAt(offer).seller, [...path, 'offers', at, 'seller']),
    ),
    ...(isAmazon ? [...texts.flatMap(checkAmazonText), ...checkAmazonFields(product, path)] : []),
  ];
}

/** Findings on how the author presents herself. */
export const checkAuthor = (catalog: unknown): readonly Problem[] =>
  isRecord(catalog)
    ? ['name', 'credential'].flatMap(name =>
        checkAppeal(recordAt(catalog, 'author')[name], ['author', name]),
      )
    : [];
