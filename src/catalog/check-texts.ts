/** Texts are plain text: what looks like HTML would stand on the page letter by letter. */
import type { Finding, Path } from './problems.ts';
import { error, isRecord, listAt, warning } from './walk.ts';

const HTML = /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** A caution has to be read at a glance; ours keep to the same length. */
const CAUTION_LENGTH = 140;

/** Properties that hold addresses and codes, which have rules of their own. */
const NO_PROSE = new Set(['url', 'image_link', 'link', 'template', 'tags', 'id']);

function checkHtml(value: unknown, path: Path): readonly Finding[] {
  if (typeof value === 'string') {
    const found = HTML.exec(value)?.[0];
    if (!found) return [];
    const message = `The text holds HTML: ${JSON.stringify(found)}.`;
    return [error(path, 'html', message, 'Write plain text, without tags and without & codes.')];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    NO_PROSE.has(name)
      ? []
      : checkHtml(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

const checkCautions = (product: unknown, path: Path): readonly Finding[] =>
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
export function checkTexts(catalog: unknown): readonly Finding[] {
  const products = listAt(catalog, 'products');
  return [
    ...(isRecord(catalog) ? checkHtml({ ...catalog, products: undefined }, []) : []),
    ...products.flatMap((product, at) => [
      ...checkHtml(product, ['products', at]),
      ...checkCautions(product, ['products', at]),
    ]),
  ];
}
