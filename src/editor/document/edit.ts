/**
 * Changes to a document, each a new one. Only the text of what is changed is written anew, in the
 * file's own way of indenting; everything around it keeps its bytes.
 */
import { applyEdits, type JSONPath, modify, parseTree } from 'jsonc-parser';
import type { Path } from '../../catalog/format/problems.ts';
import { type Doc, type Item, listIn, readItem, readShell, shellText, split } from './doc.ts';
import { nodeAt } from './nodes.ts';

/** How a file is indented: one step of it, and how its lines end. */
interface Style {
  readonly step: string;
  readonly eol: string;
}

/** As the first line that is indented; two blanks where none is. */
function styleOf(text: string): Style {
  const [, eol = '\n', step = '  '] = /(\r?\n)([ \t]+)(?=\S)/.exec(text.slice(0, 4000)) ?? [];
  return { step: step.startsWith('\t') ? '\t' : step, eol };
}

/** The blanks before a product. */
const indentOf = ({ head, items }: Doc, { step }: Style): string =>
  items.length > 0 ? (/[ \t]*$/.exec(head)?.[0] ?? '') : step + step;

/** Writes a value into a JSON text; `undefined` takes the place away. */
function written(text: string, path: Path, value: unknown, { step, eol }: Style): string {
  const options = {
    formattingOptions: {
      insertSpaces: step !== '\t',
      tabSize: step === '\t' ? 1 : step.length,
      eol,
    },
  };
  // A path is one of a parsed JSON text, whose keys are names and places.
  const at = path as JSONPath;
  const node = nodeAt(parseTree(text), path);
  if (value === undefined) {
    // Of two properties of one name each has to go.
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

/** Writes a value into a product; `undefined` takes its place away. */
export function setInProduct(doc: Doc, at: number, path: Path, value: unknown): Doc {
  const item = doc.items[at];
  if (!item || !readItem(item).isSound) return doc;
  const style = styleOf(doc.head);
  // With its own blanks before it, so that what is put in stands below what is there.
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
  // The blanks around the products stand in the list as before: the cut is as far in as it was.
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

/** Room for a first product: a line of its own. */
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

/** Puts a product in. It changes nothing where the file has no list of products that can be read. */
export function insertProduct(doc: Doc, at: number, value: unknown): Doc {
  if (!doc.hasList) return doc;
  const style = styleOf(doc.head);
  return insertText(doc, at, jsonOf(value, indentOf(doc, style), style));
}

/** The same product once more, below it, with another id. */
export function duplicateProduct(doc: Doc, at: number, id: string): Doc {
  const item = doc.items[at];
  return item ? setInProduct(insertText(doc, at + 1, item.text), at + 1, ['id'], id) : doc;
}

export function removeProduct(doc: Doc, at: number): Doc {
  const items = doc.items.toSpliced(at, 1);
  return { ...doc, items: closed(items, separatorOf(doc, styleOf(doc.head))) };
}

/** Puts a product at another place; what stands between products stays where it is. */
export function moveProduct(doc: Doc, from: number, to: number): Doc {
  const item = doc.items[from];
  if (!item || !doc.items[to]) return doc;
  const texts = doc.items.toSpliced(from, 1).toSpliced(to, 0, item);
  return {
    ...doc,
    items: texts.map(({ text }, at) => ({ text, after: doc.items[at]?.after ?? '' })),
  };
}

/** Another text for one product, which may be no JSON while somebody writes it. */
export const rewriteProduct = withItem;

/** Once the writing is over: what is two products now, or none, is so from then on. */
export function settleProduct(doc: Doc, at: number): Doc {
  const item = doc.items[at];
  if (!item || readItem(item).isSound) return doc;
  if (item.text.trim() === '') return removeProduct(doc, at);
  const parts = split(`{"products":[${item.text}]}`);
  const isSound = parts.items.length > 1 && parts.items.every(part => readItem(part).isSound);
  if (!isSound) return doc;
  const items = doc.items.toSpliced(at, 1, ...parts.items);
  return { ...doc, items: closed(items, separatorOf(doc, styleOf(doc.head))) };
}
