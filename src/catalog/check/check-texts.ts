/**
 * Texts are plain text that a reader can see: what looks like HTML would stand on the page letter by letter,
 * and a character that nobody sees could turn a sentence around.
 */

import type { Path, Problem } from '../format/problems.ts';
import { error, isRecord, listAt, warning } from '../format/walk.ts';
import { asSeen, unshowable } from '../wording/as-seen.ts';

const HTML = /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** A caution has to be read at a glance; ours keep to the same length. */
const CAUTION_LENGTH = 140;

/** Properties that hold addresses and codes, which have rules of their own. */
const NO_PROSE = new Set(['url', 'image_link', 'link', 'template', 'tags', 'id']);

function checkText(text: string, path: Path): readonly Problem[] {
  const odd = unshowable(text);
  if (odd) {
    const message = `The text holds a character that no page can show: ${odd}.`;
    return [error(path, 'wrong-form', message, 'Delete it, and type the words around it anew.')];
  }
  // Where nothing at all stands, the schema says so.
  if (text.trim() !== '' && asSeen(text).trim() === '') {
    return [error(path, 'empty', 'Nothing in the text can be seen.', 'Write it anew.')];
  }
  const found = HTML.exec(text)?.[0];
  if (!found) return [];
  const message = `The text holds HTML: ${JSON.stringify(found)}.`;
  return [error(path, 'html', message, 'Write plain text, without tags and without & codes.')];
}

function checkEvery(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    NO_PROSE.has(name)
      ? []
      : checkEvery(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

const checkCautions = (product: unknown, path: Path): readonly Problem[] =>
  listAt(product, 'care', 'cautions').flatMap((text, at) =>
    typeof text === 'string' && text.length > CAUTION_LENGTH
      ? warning(
          [...path, 'care', 'cautions', at],
          'too-long',
          `The caution has ${text.length} characters; more than ${CAUTION_LENGTH} are not read.`,
          'Make two cautions of it, or shorten it.',
        )
      : [],
  );

/** Findings on every text of the catalog. */
export function checkTexts(catalog: unknown): readonly Problem[] {
  const products = listAt(catalog, 'products');
  return [
    ...(isRecord(catalog) ? checkEvery({ ...catalog, products: undefined }, []) : []),
    ...products.flatMap((product, at) => [
      ...checkEvery(product, ['products', at]),
      ...checkCautions(product, ['products', at]),
    ]),
  ];
}
