/**
 * A finished tree of HTML as data. It is built node by node, so that no text is ever read as HTML: a strict
 * content policy has nothing to object to, and a file that was tampered with can bring no script.
 */

/** A text, or an element with its attributes (0: none) and what is in it. */
export type Tree =
  | string
  | readonly [name: string, attributes: Readonly<Record<string, string>> | 0, ...children: Tree[]];

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** Links lead to pages and to places in this one. */
const isSafe = (name: string, value: string): boolean =>
  !/^on/i.test(name) && (name !== 'href' || /^(?:https:\/\/|#)/.test(value));

/** @param space the namespace around it */
export function build(tree: Tree, space = HTML): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const own = name === 'svg' ? SVG : space;
  const element = document.createElementNS(own, name === 'script' ? 'span' : name);
  for (const [key, value] of Object.entries(attributes || {}))
    if (isSafe(key, value)) element.setAttribute(key, value);
  for (const child of children) element.append(build(child, own));
  return element;
}
