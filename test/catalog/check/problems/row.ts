/** A problem and its narrow counterpart: two catalogs that differ in one thing. */
import { checkForAuthor } from '../../../../src/catalog/check/check-for-author.ts';
import { aCatalog } from '../../../support/builders.ts';

/**
 * What is put into a sound catalog, by its place: below its one product, or below the whole when it begins
 * with `$.`. What is `undefined` is taken out. A text takes the place of the whole file.
 */
export type Puts = Readonly<Record<string, unknown>> | string;

/** What is wrong, the place of the one problem, the catalog that has it, and the one that narrowly does not. */
export type Row = readonly [title: string, at: string, has: Puts, hasNot: Puts];

/** The day on which all of these catalogs are checked. */
const TODAY = '2026-11-23';

function put(root: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  // A place that is not there is a mistake of the test, and throws.
  const place = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], root);
  if (value === undefined) delete (place as Record<string, unknown>)[last];
  else (place as Record<string, unknown>)[last] = value;
}

export function textOf(puts: Puts): string {
  if (typeof puts === 'string') return puts;
  const catalog = aCatalog();
  for (const [path, value] of Object.entries(puts)) {
    if (path.startsWith('$.')) put(catalog, path.slice(2), value);
    else put(catalog.products[0] as object, path, value);
  }
  return JSON.stringify(catalog);
}

export const checked = (puts: Puts) =>
  checkForAuthor(textOf(puts), 'catalog.json', { today: TODAY });

export const direct = (url?: string) => ({
  offers: [{ program: 'direct', ...(url ? { url } : {}) }],
});
export const amazon = (more: object) => ({ offers: [{ program: 'amazon', ...more }] });
export const how = (text: string) => ({ 'care.uses.0.how': text });
export const photo = (image: object, address = 'https://me.example/a.jpg') => ({
  image_link: address,
  image: { alt: 'A tube of gel beside a folded towel', width: 600, height: 400, ...image },
});
export const claimFrom = (url: string) => ({
  'care.claims': [{ text: 'It cools.', source: { label: 'A page', url } }],
});
export const silenced = (...silences: readonly object[]) => ({ 'care.silenced': silences });
