/**
 * What the rules of regulators and shops ask of an author's words: no claim without a source, no asking
 * for support, no price or rating beside an Amazon offer. All of it is the author's own copy, so these
 * are warnings.
 */

import { brief } from '../../domain/brief.ts';
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import { type Path, type Problem, warning } from '../format/problems.ts';
import { CLAIM_KINDS } from '../wording/claims.ts';
import { isNegated } from '../wording/negation.ts';
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

/** What a disclosure may not say: that nobody is paid. */
const DENIAL =
  /\b(?:earn|get|receive|make|am paid|are paid)\s+(?:me |us )?(?:nothing|no (?:commission|money))\b|\b(?:do not|don[’']t|never|am not|are not|not)\s+(?:\w+\s+)?(?:earn|get|receive|paid|pay)\b|\b(?:no|without(?: a)?) commissions?\b|\b(?:unsponsored|unpaid|not sponsored)\b|\bpays? (?:me |us )?nothing\b/i;

const PRICE =
  /(?:[$€£¥₹]\s?\d|\b\d+(?:[.,]\d\d)?\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CAD|AUD|dollars?|euros?)\b))[\d.,]*/gi;
const RATING =
  /\b\d(?:[.,]\d)?\s?(?:out of|\/|of)\s?5\s?stars?\b|\b[1-5][.,]\d[- ]?stars?\b|\b(?:four|five|[45])[- ]stars?\b|[★⭐]/gi;

/** The first words of this kind that the text says without negating them. */
function wordsIn(text: string, kind: RegExp): string | undefined {
  // Most texts say nothing of the kind, and need not be split into sentences.
  if (text.search(kind) === -1) return undefined;
  for (const sentence of sentences(text)) {
    for (const { 0: words, index } of sentence.matchAll(kind)) {
      const after = sentence.slice(index + words.length);
      if (!isNegated(sentence.slice(0, index), words, after)) return words;
    }
  }
  return undefined;
}

const quoted = (words: string): string => `“${brief(words.trim())}”`;

function checkClaims({ text, path, kind }: ProductText): readonly Problem[] {
  // A claim with its source is what the rules ask for, and a caution promises nothing.
  if (kind === 'sourced' || kind === 'caution') return [];
  return CLAIM_KINDS.flatMap(({ words: claimWords, reason, better }) => {
    const words = wordsIn(text, claimWords);
    if (words === undefined) return [];
    const remedy = `${better}, or move the sentence to "claims" and name its source.`;
    return [warning(path, 'claim', `${quoted(words)}: ${reason}`, remedy)];
  });
}

function checkAppeal(text: unknown, path: Path): readonly Problem[] {
  const words = typeof text === 'string' ? wordsIn(text, APPEAL) : undefined;
  if (words === undefined) return [];
  const message = `${quoted(words)} asks readers to buy for your sake, which Amazon and others forbid.`;
  const remedy = 'Remove it: the disclosure beside the links says what you earn.';
  return [warning(path, 'appeal', message, remedy)];
}

const AMAZON_ONLY = 'Only Amazon may show the prices, stock and ratings of its shop';

/** It stands beside links that pay. */
function checkDenial(text: unknown, path: Path): readonly Problem[] {
  const words = typeof text === 'string' ? DENIAL.exec(text)?.[0] : undefined;
  if (words === undefined) return [];
  const message = `${quoted(words)} is not true of a link that pays you.`;
  const remedy = 'Write the words that the programme asks for, or remove them.';
  return [warning(path, 'offer', message, remedy)];
}

function checkAmazonText({ text, path }: ProductText): readonly Problem[] {
  const words = wordsIn(text, PRICE) ?? wordsIn(text, RATING);
  if (words === undefined) return [];
  const remedy = 'Remove it: readers see the current one in the shop.';
  return [
    warning(
      path,
      'amazon-data',
      `${AMAZON_ONLY}, so ${quoted(words)} may not be said here.`,
      remedy,
    ),
  ];
}

function checkAmazonFields(product: unknown, path: Path): readonly Problem[] {
  return ['price', 'availability']
    .filter(name => recordAt(product)[name] !== undefined)
    .map(name =>
      warning(
        [...path, name],
        'amazon-data',
        `${AMAZON_ONLY}, and this product has an Amazon offer.`,
        `Remove "${name}". Care Picks does not show it.`,
      ),
    );
}

/** Problems with the words of a product. */
export function checkWords(product: unknown, path: Path): readonly Problem[] {
  const texts = productTexts(product, path);
  const isAmazon = listAt(product, 'offers').some(offer => recordAt(offer).program === 'amazon');
  return [
    ...texts.flatMap(checkClaims),
    ...texts.flatMap(({ text, path: place }) => checkAppeal(text, place)),
    ...listAt(product, 'offers').flatMap((offer, at) =>
      checkAppeal(recordAt(offer).seller, [...path, 'offers', at, 'seller']),
    ),
    ...listAt(product, 'offers').flatMap((offer, at) =>
      checkDenial(recordAt({ offer }, 'offer').disclosure, [...path, 'offers', at, 'disclosure']),
    ),
    ...(isAmazon ? [...texts.flatMap(checkAmazonText), ...checkAmazonFields(product, path)] : []),
  ];
}

/** Problems with how the author presents herself, and with what she says of her programmes. */
export const checkAuthor = (catalog: unknown): readonly Problem[] =>
  isRecord(catalog)
    ? [
        ...['name', 'credential'].flatMap(name =>
          checkAppeal(recordAt(catalog, 'author')[name], ['author', name]),
        ),
        ...Object.entries(recordAt(catalog, 'programs')).flatMap(([name, program]) => {
          const { disclosure } = recordAt({ program }, 'program');
          const path = ['programs', name, 'disclosure'];
          return [...checkAppeal(disclosure, path), ...checkDenial(disclosure, path)];
        }),
      ]
    : [];
