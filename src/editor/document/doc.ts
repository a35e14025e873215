/**
 * A catalog as the text that it is, cut where its products begin and end. The text is the one truth: what
 * is not edited stays byte for byte as it was, blanks, order and unknown properties included, and what
 * cannot be read is kept as it stands.
 *
 * Each piece is replaced whole, so that an older document stays as it was: undo is keeping it.
 */
import { type Node, parseTree } from 'jsonc-parser';
import { isRecord } from '../../catalog/format/json-value.ts';
import { lastValue } from './nodes.ts';

/** The text of one product, from its first sign to its last. */
export interface Item {
  readonly text: string;
  /** What stands between it and the next one; empty after the last. */
  readonly after: string;
}

/** `head`, every item with what follows it, and `tail` are the text of the file, nothing left out. */
export interface Doc {
  /** Up to the first product. The whole text where no list of products could be found. */
  readonly head: string;
  readonly items: readonly Item[];
  readonly tail: string;
  /** Whether there is a list that products can be put into. */
  readonly hasList: boolean;
}

export const BLANK = '{\n  "version": 1,\n  "products": []\n}\n';

/** The whole file. */
export const textOf = ({ head, items, tail }: Doc): string =>
  head + items.map(({ text, after }) => text + after).join('') + tail;

/** The list of products in a text. */
export function listIn(text: string): Node | undefined {
  const list = lastValue(parseTree(text), 'products');
  return list?.type === 'array' ? list : undefined;
}

/** Cuts a text, however broken: a product counts as one as far as it can be told from the next. */
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

/** What a piece of JSON says, or that it cannot be read. */
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

/** What a product's text says. Read once: an item never changes. */
export function readItem(item: Item): Value {
  const known = values.get(item) ?? read(item.text);
  values.set(item, known);
  return known;
}

/** The file without its products: who the author is, and her programmes. */
export const shellText = ({ head, tail }: Doc): string => head + tail;
export const readShell = (doc: Doc): Value => read(shellText(doc));

/** Whether the text is JSON, as far as its pieces tell. */
export const isWhole = (doc: Doc): boolean =>
  readShell(doc).isSound &&
  doc.items.every(
    (item, at) =>
      readItem(item).isSound && item.after.trim() === (at < doc.items.length - 1 ? ',' : ''),
  );

/**
 * The part of a damaged file that can be read, as a whole catalog, and where each of its products stood.
 *
 * @returns nothing where not even what surrounds the products can be read
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
