/**
 * Changes to a document, each giving a new one. Only the text that changes is rewritten, indented as the
 * file is; everything around it keeps its bytes.
 */
import { applyEdits, type JSONPath, modify, parseTree } from 'jsonc-parser';
import type { Path } from '../../catalog/format/problems.ts';
import { type Doc, type Item, listIn, readItem, readShell, shellText, split } from './doc.ts';
import { nodeAt } from './nodes.ts';

/** How a file is formatted: one step of indentation, and its line ending. */
interface Style {
  readonly step: string;
  readonly eol: string;
}

/** Taken from the first indented line; two spaces if there is none. */
function styleOf(text: string): Style {
  const [, eol = '\n', step = '  '] = /(\r?\n)([ \t]+)(?=\S)/.exec(text.slice(0, 4000)) ?? [];
  return { step: step.startsWith('\t') ? '\t' : step, eol };
}

/** The whitespace before a product. */
const indentOf = ({ head, items }: Doc, { step }: Style): string =>
  items.length > 0 ? (/[ \t]*$/.exec(head)?.[0] ?? '') : step + step;

/** Writes a value into a JSON text; `undefined` removes the property. */
function written(text: string, path: Path, value: unknown, { step, eol }: Style): string {
  const options = {
    formattingOptions: {
      insertSpaces: step !== '\t',
      tabSize: step === '\t' ? 1 : step.length,
      eol,
    },
  };
  // The paths of parsed JSON hold only names and indexes.
  const at = path as JSONPath;
  const node = nodeAt(parseTree(text), path);
  if (value === undefined) {
    // If two properties have this name, both have to go.
    const less = node ? applyEdits(text, modify(text, at, undefined, options)) : text;
    return less === text ? text : written(less, path, undefined, { step, eol });
  }
  if (node && (typeof value !== 'object' || value === null))
    return (
      text.slice(0, node.offset) + JSON.stringify(value) + text.slice(node.offset + node.length)
    );
  return applyEdits(text, modify(text, at, value, options));
}

function withItem(doc: Doc, at: number, text: string): Doc {
  const item = doc.items[at];
  return item ? { ...doc, items: doc.items.with(at, { ...item, text }) } : doc;
}

/** Writes a value into a product; `undefined` removes the property. */
export function setInProduct(doc: Doc, at: number, path: Path, value: unknown): Doc {
  const item = doc.items[at];
  if (!item || !readItem(item).isSound) return doc;
  const style = styleOf(doc.head);
  // With its own indentation in front, so that new lines align with those that are there.
  const indent = indentOf(doc, style);
  return withItem(doc, at, written(indent + item.text, path, value, style).slice(indent.length));
}

/** Writes a value beside the products: into `author` or `programs`. */
export function setInShell(doc: Doc, path: Path, value: unknown): Doc {
  const shell = shellText(doc);
  const before = listIn(shell);
  if (!before || !readShell(doc).isSound) return doc;
  const changed = written(shell, path, value, styleOf(doc.head));
  const list = listIn(changed);
  if (!list) return doc;
  // The whitespace in the list has not changed: the cut is as far into it as before.
  const cut = list.offset + doc.head.length - before.offset;
  return { ...doc, head: changed.slice(0, cut), tail: changed.slice(cut) };
}

/** What stands between two products. */
function separatorOf(doc: Doc, style: Style): string {
  const first = doc.items[0]?.after ?? '';
  return first.trim() === ',' ? first : `,${style.eol}${indentOf(doc, style)}`;
}

function jsonOf(value: unknown, indent: string, { step, eol }: Style): string {
  return JSON.stringify(value, null, step).split('\n').join(`${eol}${indent}`);
}

const closed = (items: readonly Item[], separator: string): readonly Item[] =>
  items.map((item, at) => ({
    ...item,
    after: at === items.length - 1 ? '' : item.after || separator,
  }));

/** Makes room for the first product, on a line of its own. */
function opened(doc: Doc, style: Style): Doc {
  if (doc.items.length > 0) return doc;
  const tail = doc.tail.trimStart();
  return {
    ...doc,
    head: `${doc.head.trimEnd()}${style.eol}${indentOf(doc, style)}`,
    tail: `${style.eol}${style.step}${tail}`,
  };
}

function insertText(doc: Doc, at: number, text: string): Doc {
  const style = styleOf(doc.head);
  const separator = separatorOf(doc, style);
  const items = doc.items.toSpliced(at, 0, { text, after: '' });
  return { ...opened(doc, style), items: closed(items, separator) };
}

/** Adds a product. Changes nothing if the file has no readable list of products. */
export function insertProduct(doc: Doc, at: number, value: unknown): Doc {
  if (!doc.hasList) return doc;
  const style = styleOf(doc.head);
  return insertText(doc, at, jsonOf(value, indentOf(doc, style), style));
}

/** Adds a copy of a product below it, with another id. */
export function duplicateProduct(doc: Doc, at: number, id: string): Doc {
  const item = doc.items[at];
  return item ? setInProduct(insertText(doc, at + 1, item.text), at + 1, ['id'], id) : doc;
}

export function removeProduct(doc: Doc, at: number): Doc {
  const items = doc.items.toSpliced(at, 1);
  return { ...doc, items: closed(items, separatorOf(doc, styleOf(doc.head))) };
}

/** Moves a product to another position; what stands between the products stays where it is. */
export function moveProduct(doc: Doc, from: number, to: number): Doc {
  const item = doc.items[from];
  if (!item || !doc.items[to]) return doc;
  const texts = doc.items.toSpliced(from, 1).toSpliced(to, 0, item);
  return {
    ...doc,
    items: texts.map(({ text }, at) => ({ text, after: doc.items[at]?.after ?? '' })),
  };
}

/** Replaces the text of one product, which may be invalid JSON while somebody is typing. */
export const rewriteProduct = withItem;

/** For when the typing is over: a text that has become several products is split; an empty one is removed. */
export function resplitProduct(doc: Doc, at: number): Doc {
  const item = doc.items[at];
  if (!item || readItem(item).isSound) return doc;
  if (item.text.trim() === '') return removeProduct(doc, at);
  const parts = split(`{"products":[${item.text}]}`);
  const isSound = parts.items.length > 1 && parts.items.every(part => readItem(part).isSound);
  if (!isSound) return doc;
  const items = doc.items.toSpliced(at, 1, ...parts.items);
  return { ...doc, items: closed(items, separatorOf(doc, styleOf(doc.head))) };
}
