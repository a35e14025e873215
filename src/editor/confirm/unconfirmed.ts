/** What an import guessed of a product, as the catalog holds it, and what takes it out again. */
import { isRecord, type JsonObject, listAt } from '../../catalog/format/json-value.ts';
import { UNCONFIRMED_FIELDS, type UnconfirmedField } from '../../catalog/format/unconfirmed.ts';
import type { OwnWords, Unconfirmed } from '../../import/draft/draft-catalog.ts';
import { type Doc, type Item, readItem } from '../document/doc.ts';

const isField = (value: unknown): value is UnconfirmedField =>
  UNCONFIRMED_FIELDS.some(field => field === value);

const wordsOf = (entry: JsonObject): readonly OwnWords[] =>
  listAt({ entry }, 'entry', 'words').flatMap(each => {
    if (!isRecord(each) || typeof each.text !== 'string') return [];
    const { text, problem } = each;
    return typeof problem === 'string' ? { text, problem } : { text };
  });

/** An entry of another form is for `check` to report. */
const read = (entry: unknown): readonly Unconfirmed[] => {
  if (!isRecord(entry) || !isField(entry.field) || typeof entry.reason !== 'string') return [];
  const { field, reason, use } = entry;
  const words = wordsOf(entry);
  return [{ field, reason, words, ...(typeof use === 'number' ? { use } : {}) }];
};

export const unconfirmedOf = (product: unknown): readonly Unconfirmed[] =>
  listAt(product, 'care', 'unconfirmed').flatMap(read);

const known = new WeakMap<Item, boolean>();

function isUnconfirmed(item: Item): boolean {
  const value = readItem(item);
  const is = known.get(item) ?? (value.isSound && unconfirmedOf(value.value).length > 0);
  known.set(item, is);
  return is;
}

/** Positions of the products that have to be confirmed. */
export const unconfirmedIn = ({ items }: Doc): readonly number[] =>
  items.flatMap((item, at) => (isUnconfirmed(item) ? at : []));

/** The next product to confirm, from a position on and then from the beginning; `undefined` if there is none. */
export function nextUnconfirmed(doc: Doc, from: number): number | undefined {
  const all = unconfirmedIn(doc);
  return all.find(at => at >= from) ?? all[0];
}

/** `care` without one of its uses, and what was guessed of it. */
export function withoutUse(care: JsonObject, use: number): JsonObject {
  const entries = listAt({ care }, 'care', 'unconfirmed').flatMap(entry => {
    if (!isRecord(entry) || typeof entry.use !== 'number' || entry.use < use) return [entry];
    return entry.use === use ? [] : [{ ...entry, use: entry.use - 1 }];
  });
  const uses = listAt({ care }, 'care', 'uses').filter((_, at) => at !== use);
  return { ...care, uses, unconfirmed: entries };
}
