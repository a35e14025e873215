/**
 * Texts are plain text that a reader can see: HTML would appear on the page as it is typed, and an invisible character
 * could turn a sentence around.
 */
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import { codeOf, oddCharacter } from '../format/odd-character.ts';
import { error, type Path, type Problem, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';
import { asSeen, unshowable } from '../wording/as-seen.ts';
import { LINE_LENGTHS, SHORT_LENGTHS } from '../wording/short-lengths.ts';

const HTML = /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** A caution has to be read at a glance; our own keep to the same length. */
const CAUTION_LENGTH = 140;

/** Properties that hold addresses and codes, which have rules of their own. */
const NO_PROSE = new Set([
  'url',
  'image_link',
  'link',
  'template',
  'tags',
  'values',
  'shops',
  'id',
]);

function checkText(text: string, path: Path): readonly Problem[] {
  const character = unshowable(text);
  if (character) {
    const message = `The text contains a character that no page can show: ${oddCharacter(character)?.name ?? codeOf(character)}.`;
    return [error(path, 'wrong-form', message, 'Delete it and retype the words around it.')];
  }
  // An empty text is for the schema to report.
  if (text.trim() !== '' && asSeen(text).trim() === '') {
    return [error(path, 'empty', 'Nothing in the text is visible.', 'Write it again.')];
  }
  const html = HTML.exec(text)?.[0];
  if (!html) return [];
  const message = `The text contains HTML: ${quoted(html)}.`;
  return [error(path, 'html', message, 'Write plain text, without tags or & codes.')];
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
          `The caution has ${text.length} characters; readers skip one of more than ${CAUTION_LENGTH}.`,
          'Shorten it, or split it into two cautions.',
        )
      : [],
  );

const tooLong = (text: unknown, at: Path, most: number, remedy: string): readonly Problem[] =>
  typeof text === 'string' && text.length > most
    ? [
        warning(
          at,
          'too-long',
          `The text has ${text.length} characters; there is room for ${most}.`,
          remedy,
        ),
      ]
    : [];

const ONE_LINE = 'Shorten it: it has to be read at a glance.';

/** What is meant to be short and is not. */
function checkShort(product: unknown, path: Path): readonly Problem[] {
  const onCard = 'Shorten it. The whole text stands one tap away in the same card.';
  return [
    ...tooLong(
      recordAt({ product }, 'product').short_title,
      [...path, 'short_title'],
      SHORT_LENGTHS.short_title,
      onCard,
    ),
    ...listAt(product, 'offers').flatMap((offer, at) => {
      const where = [...path, 'offers', at];
      const { code, about } = recordAt(offer, 'coupon');
      return [
        ...tooLong(
          recordAt({ offer }, 'offer').disclosure,
          [...where, 'disclosure'],
          LINE_LENGTHS.disclosure,
          ONE_LINE,
        ),
        ...tooLong(code, [...where, 'coupon', 'code'], LINE_LENGTHS.code, ONE_LINE),
        ...tooLong(about, [...where, 'coupon', 'about'], LINE_LENGTHS.about, ONE_LINE),
      ];
    }),
    ...listAt(product, 'care', 'uses').flatMap((use, at) =>
      tooLong(
        recordAt({ use }, 'use').short,
        [...path, 'care', 'uses', at, 'short'],
        SHORT_LENGTHS.short,
        onCard,
      ),
    ),
  ];
}

const checkDisclosures = (catalog: unknown): readonly Problem[] =>
  Object.entries(recordAt(catalog, 'programs')).flatMap(([name, program]) =>
    tooLong(
      recordAt({ program }, 'program').disclosure,
      ['programs', name, 'disclosure'],
      LINE_LENGTHS.disclosure,
      ONE_LINE,
    ),
  );

/** Problems with every text of the catalog. */
export function checkTexts(catalog: unknown): readonly Problem[] {
  const products = listAt(catalog, 'products');
  return [
    ...(isRecord(catalog) ? checkEvery({ ...catalog, products: undefined }, []) : []),
    ...checkDisclosures(catalog),
    ...products.flatMap((product, at) => [
      ...checkEvery(product, ['products', at]),
      ...checkShort(product, ['products', at]),
      ...checkCautions(product, ['products', at]),
    ]),
  ];
}
