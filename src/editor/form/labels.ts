/** What a field is called on the page: its name in the file, as words. */
import type { Path } from '../../catalog/format/problems.ts';

/** Names that their words alone would not tell to somebody who has never seen the file. */
const LABELS: Readonly<Record<string, string>> = {
  id: 'ID',
  asin: 'Amazon’s number of it (ASIN), or its address',
  url: 'Address',
  link: 'Link',
  gtin: 'GTIN',
  mpn: 'MPN',
  alt: 'What the photo shows',
  image_link: 'Address of your photo',
  program: 'Shop programme',
  programs: 'Shop programmes',
  search: 'Words to search for',
  modality: 'What it does',
  phases: 'When',
  why: 'Why it fits',
  how: 'How to use it',
  offers: 'Shops',
  uses: 'Uses',
  care: 'Care',
  source: 'Source',
  reviewed_on: 'Reviewed on',
  silenced: 'Findings that may stand',
  rule: 'Problem',
};

/** What one of a list is called. */
const ONE_OF: Readonly<Record<string, string>> = {
  offers: 'Shop',
  uses: 'Use',
  ingredients: 'Ingredient',
  cautions: 'Caution',
  claims: 'Claim',
  silenced: 'Problem that may stand',
  programs: 'Programme',
  muscles: 'Muscle',
  tags: 'Country',
};

/** Values that readers know by another name. */
const VALUES: Readonly<Record<string, string>> = {
  acute: 'New injury (acute)',
  chronic: 'Older or ongoing pain (chronic)',
};

/** A value as it is chosen. */
export const valueLabel = (value: string): string =>
  Object.hasOwn(VALUES, value) ? (VALUES[value] ?? value) : value.replaceAll('-', ' ');

const words = (name: string): string => {
  const plain = name.replaceAll(/[_-]+/g, ' ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

export const oneOf = (name: string): string => ONE_OF[name] ?? words(name);

export function labelOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${oneOf(String(path.at(-2)))} ${last + 1}`;
  const name = String(last ?? '');
  return Object.hasOwn(LABELS, name) ? (LABELS[name] ?? name) : words(name);
}
