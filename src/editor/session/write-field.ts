/** What an author types into a field, and what follows from it for other fields. */

import { idOf } from '../../catalog/format/id-of.ts';
import { isRecord } from '../../catalog/format/json-value.ts';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import { asinOf } from '../../links/amazon.ts';
import { readAmazon } from '../../links/networks/amazon-address.ts';
import { valueIn } from '../document/doc.ts';
import type { OpenCatalog } from './open-catalog.ts';

function textOf(openCatalog: OpenCatalog, at: number, name: string): string {
  const value = valueIn(openCatalog.doc, ['products', at, name]);
  return typeof value === 'string' ? value : '';
}

/** While a product is new, its ID follows its title, until the author gives it another. */
function followTitle(openCatalog: OpenCatalog, path: Path, value: unknown, mergeKey: string): void {
  const [, at, name] = path;
  if (typeof at !== 'number' || at !== openCatalog.newest || name !== 'title') return;
  if (typeof value !== 'string') return;
  const id = textOf(openCatalog, at, 'id');
  if (id !== '' && id !== idOf(textOf(openCatalog, at, 'title'))) return;
  openCatalog.set(['products', at, 'id'], idOf(value), 'title', mergeKey);
}

/** Objects that are there only for what stands in them: they go with the last of it. */
const HOLDERS = ['coupon', 'image'];

function dropEmpty(openCatalog: OpenCatalog, path: Path, what: string, mergeKey: string): void {
  const holder = path.slice(0, -1);
  if (!HOLDERS.includes(String(holder.at(-1)))) return;
  const held = valueIn(openCatalog.doc, holder);
  if (isRecord(held) && Object.values(held).every(value => value === ''))
    openCatalog.set(holder, undefined, what, mergeKey);
}

/** The country of the store that an address leads to. */
function storeOf(text: string): string | undefined {
  const address = text.replace(/^(?!https?:)/i, 'https://');
  return URL.canParse(address) ? readAmazon(new URL(address))?.country : undefined;
}

/** Writes what an offer leads to. A pasted address becomes its ASIN and its store, and with an ASIN no search is needed. */
function writeTarget(
  openCatalog: OpenCatalog,
  path: Path,
  value: unknown,
  what: string,
  mergeKey: string,
): Path {
  const text = typeof value === 'string' ? value.trim() : '';
  const asin = asinOf(text);
  const isAsinField = path.at(-1) === 'asin';
  if (!asin && !(isAsinField && text)) {
    openCatalog.set(path, value, what, mergeKey);
    return path;
  }
  const offer = path.slice(0, -1);
  openCatalog.set([...offer, 'asin'], asin ?? value, what, mergeKey);
  const written = valueIn(openCatalog.doc, offer);
  if (isRecord(written) && (written.search === '' || !isAsinField))
    openCatalog.set([...offer, 'search'], undefined, what, mergeKey);
  const store = asin && storeOf(text);
  if (isRecord(written) && written.country === undefined && store)
    openCatalog.set([...offer, 'country'], store, what, mergeKey);
  return [...offer, 'asin'];
}

/**
 * Writes a value at a path of the file; `undefined` removes it.
 *
 * @param mergeKey consecutive changes with the same key are one step of undo
 * @returns the path where the value is now: another one if it belongs into another field
 */
export function writeField(
  openCatalog: OpenCatalog,
  path: Path,
  value: unknown,
  what: string,
  mergeKey?: string,
): Path {
  const key = mergeKey ?? pathText(path);
  followTitle(openCatalog, path, value, key);
  if (path[2] === 'offers' && /^(?:asin|search)$/.test(String(path[4])))
    return writeTarget(openCatalog, path, value, what, key);
  openCatalog.set(path, value, what, mergeKey);
  if (value === '' || value === undefined) dropEmpty(openCatalog, path, what, key);
  return path;
}
