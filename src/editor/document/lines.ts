/** Lines of the file: where each product begins, and where in its text a path leads. */
import { parseTree } from 'jsonc-parser';
import type { Path } from '../../catalog/format/problems.ts';
import type { Doc, Item } from './doc.ts';
import { nearestNode } from './nodes.ts';

const breaksIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const counts = new WeakMap<Item, number>();

function breaksOf(item: Item): number {
  const count = counts.get(item) ?? breaksIn(item.text) + breaksIn(item.after);
  counts.set(item, count);
  return count;
}

/** The line of the file on which a product begins, counted from 1. */
export function firstLine({ head, items }: Doc, at: number): number {
  let line = 1 + breaksIn(head);
  for (const item of items.slice(0, at)) line += breaksOf(item);
  return line;
}

/** A range of a text, and the line on which it begins, counted from 0. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Finds the ranges of paths in a JSON text; for a path that is not there, the nearest one around it. */
export function rangesIn(text: string): (path: Path) => TextRange {
  const root = parseTree(text);
  return path => {
    const node = nearestNode(root, path);
    const start = node?.offset ?? 0;
    return { start, end: start + (node?.length ?? 0), line: breaksIn(text.slice(0, start)) };
  };
}

/** The range of one line of a text, counted from 0. */
export function lineRange(text: string, line: number): TextRange {
  let start = 0;
  for (let count = 0; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end, line };
}
