/** What an author types into a field, and what follows from it for other fields. */

import { isRecord, valueAt } from '../../catalog/format/json-value.ts';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import { asinOf } from '../../links/amazon.ts';
import { readItem } from '../document/doc.ts';
import { idOf } from '../document/new-product.ts';
import type { OpenCatalog } from './open-catalog.ts';

/** The value at a path of a product, if that can be read. */
function productValue(openCatalog: OpenCatalog, [, at, ...rest]: Path): unknown {
  const item = openCatalog.doc.items[Number(at)];
  const read = item && readItem(item);
  return read?.isSound ? valueAt(read.value, rest) : undefined;
}

function textOf(openCatalog: OpenCatalog, at: number, name: string): string {
  const value = productValue(openCatalog, ['products', at, name]);
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

/** Writes what an offer leads to. A pasted address becomes its ASIN, and with an ASIN no search is needed. */
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
  const written = productValue(openCatalog, offer);
  if (isRecord(written) && (written.search === '' || !isAsinField))
    openCatalog.set([...offer, 'search'], undefined, what, mergeKey);
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
  return path;
}
