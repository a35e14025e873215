/** What a field is called on the page: its name in the file, in words. */
import type { Path } from '../../catalog/format/problems.ts';
import { titled } from '../../domain/words.ts';

/** Names that would mean little to somebody who has never seen the file. */
const LABELS: Readonly<Record<string, string>> = {
  id: 'ID',
  asin: 'Amazon’s product code (ASIN), or the product’s address',
  asins: 'Amazon’s product codes in other countries',
  url: 'Address',
  link: 'Link',
  gtin: 'GTIN',
  mpn: 'MPN',
  alt: 'What the photo shows',
  image_link: 'Address of your photo',
  program: 'Shop programme',
  programs: 'Shop programmes',
  search: 'Words to search for',
  pays: 'Does it pay you?',
  own: 'Is it your own?',
  values: 'Values in its links',
  shops: 'Values for single shops',
  coupon: 'Coupon',
  code: 'Code',
  until: 'Last day',
  about: 'What it gives',
  disclosure: 'Words that the programme asks for',
  network: 'Ready-made programme',
  template: 'How its links are written',
  encode: 'How the address is written there',
  tags: 'Your tags by country',
  modality: 'What it does',
  phases: 'When',
  short: 'The line on the card',
  why: 'Why it fits',
  how: 'How to use it',
  offers: 'Shops',
  uses: 'Uses',
  care: 'Care',
  source: 'Source',
  reviewed_on: 'Reviewed on',
  silenced: 'Silenced problems',
  rule: 'Problem',
};

/** What one entry of a list or a record is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  offers: 'Shop',
  uses: 'Use',
  ingredients: 'Ingredient',
  cautions: 'Caution',
  claims: 'Claim',
  silenced: 'Silenced problem',
  programs: 'Programme',
  muscles: 'Muscle',
  tags: 'Country',
  asins: 'Country',
  values: 'Value',
  shops: 'Shop',
};

/** Values that readers know by another name. */
const VALUES: Readonly<Record<string, string>> = {
  acute: 'New injury (acute)',
  chronic: 'Older or ongoing pain (chronic)',
  true: 'Yes',
  false: 'No',
};

/** A value as it is offered for choice. */
export const valueLabel = (value: string): string =>
  Object.hasOwn(VALUES, value) ? (VALUES[value] ?? value) : value.replaceAll('-', ' ');

/** @param name that of the list or the record */
export const entryLabel = (name: string): string =>
  Object.hasOwn(ENTRIES, name) ? (ENTRIES[name] ?? name) : titled(name);

/** What one entry of the list or the record at a path is called; that of a single shop holds values. */
export const entryLabelAt = (path: Path): string =>
  entryLabel(path.at(-2) === 'shops' ? 'values' : String(path.at(-1)));

/** "a shop", "an ingredient", and "a use", which begins with the sound of a consonant. */
export function withArticle(label: string): string {
  const noun = label.toLowerCase();
  return `${/^(?!us)[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

export function labelOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${entryLabel(String(path.at(-2)))} ${last + 1}`;
  const name = String(last ?? '');
  return Object.hasOwn(LABELS, name) ? (LABELS[name] ?? name) : titled(name);
}
