/**
 * A catalog as text, cut where its products begin and end. The text is the single source of truth: what is
 * not edited stays byte for byte as it was, including whitespace, order and unknown properties, and what
 * cannot be read is left as it is.
 *
 * Each piece is replaced whole and never changed, so undo only has to hold on to the older document.
 */
import { type Node, parseTree } from 'jsonc-parser';
import { isRecord, valueAt } from '../../catalog/format/json-value.ts';
import type { Path } from '../../catalog/format/problems.ts';
import { lastValue } from './nodes.ts';

/** The text of one product, from its first character to its last. */
export interface Item {
  readonly text: string;
  /** What stands between this product and the next; empty after the last. */
  readonly after: string;
}

/** `head`, every item with what follows it, and `tail` together are the whole text of the file. */
export interface Doc {
  /** Everything before the first product; the whole text if no list of products was found. */
  readonly head: string;
  readonly items: readonly Item[];
  readonly tail: string;
  /** Whether there is a list to add products to. */
  readonly hasList: boolean;
}

export const BLANK = '{\n  "version": 1,\n  "products": []\n}\n';

/** The whole file. */
export const textOf = ({ head, items, tail }: Doc): string =>
  head + items.map(({ text, after }) => text + after).join('') + tail;

/** The list of products in a catalog's text. */
export function listIn(text: string): Node | undefined {
  const list = lastValue(parseTree(text), 'products');
  return list?.type === 'array' ? list : undefined;
}

/** Cuts a text into its products, however broken it is, as far as one can be told from the next. */
export function split(text: string): Doc {
  const list = listIn(text);
  if (!list) return { head: text, items: [], tail: '', hasList: false };
  const nodes = list.children ?? [];
  const ends = nodes.map(({ offset, length }) => offset + length);
  const items = nodes.map(({ offset }, at) => {
    const end = ends[at] ?? offset;
    return { text: text.slice(offset, end), after: text.slice(end, nodes[at + 1]?.offset ?? end) };
  });
  const start = nodes[0]?.offset ?? list.offset + 1;
  return {
    head: text.slice(0, start),
    items,
    tail: text.slice(ends.at(-1) ?? start),
    hasList: true,
  };
}

/** The value of a piece of JSON, or that it cannot be read. */
export type Value =
  | { readonly isSound: true; readonly value: unknown }
  | { readonly isSound: false };

function read(text: string): Value {
  try {
    return { isSound: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { isSound: false };
  }
}

const values = new WeakMap<Item, Value>();

/** The value of a product's text. Each is parsed only once, since an item never changes. */
export function readItem(item: Item): Value {
  const known = values.get(item) ?? read(item.text);
  values.set(item, known);
  return known;
}

/** The file without its products: the author and the shop programmes. */
export const shellText = ({ head, tail }: Doc): string => head + tail;
export const readShell = (doc: Doc): Value => read(shellText(doc));

/** The value at a path of the file; `undefined` if there is none, or the piece that it stands in cannot be read. */
export function valueIn(doc: Doc, path: Path): unknown {
  const [products, at, ...rest] = path;
  const isInProduct = products === 'products' && typeof at === 'number';
  const item = isInProduct ? doc.items[at] : undefined;
  const read = isInProduct ? item && readItem(item) : readShell(doc);
  return read?.isSound ? valueAt(read.value, isInProduct ? rest : path) : undefined;
}

/** Whether the text is valid JSON, judging by its pieces. */
export const isWhole = (doc: Doc): boolean =>
  readShell(doc).isSound &&
  doc.items.every(
    (item, at) =>
      readItem(item).isSound && item.after.trim() === (at < doc.items.length - 1 ? ',' : ''),
  );

/**
 * The readable part of a damaged file as a catalog of its own, and the position of each of its products in
 * the file.
 *
 * @returns `undefined` if not even what surrounds the products can be read
 */
export function soundPart(
  doc: Doc,
): { readonly text: string; readonly at: readonly number[] } | undefined {
  const shell = readShell(doc);
  if (!shell.isSound || !isRecord(shell.value)) return undefined;
  const at = doc.items.flatMap((item, index) => (readItem(item).isSound ? index : []));
  const sound = at.flatMap(index => doc.items[index]?.text ?? []);
  return { text: doc.head + sound.join(',') + doc.tail, at };
}
