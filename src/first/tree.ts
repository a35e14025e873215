/**
 * A finished tree of HTML as data. It is built node by node, so that no text is ever read as HTML: a strict
 * content policy has nothing to object to, and a file that was tampered with can bring no script.
 */
import { isAttributeAllowed, isElementAllowed } from '../page/allowed.ts';
import { HTML, make } from '../page/make.ts';

/** A text, an element with its attributes (0: none) and what is in it, or the number of a shared one. */
export type Tree =
  | string
  | number
  | readonly [name: string, attributes: Readonly<Record<string, string>> | 0, ...children: Tree[]];

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param shared what stands in the tree more than once
 * @throws where anything in it is not of our templates: a tree is built whole or not at all
 */
export function build(tree: Tree, shared: readonly Tree[] = []): Node {
  const built: Node[] = [];
  const nodeOf = (each: Tree, space: string): Node => {
    if (typeof each === 'string') return new Text(each);
    if (typeof each === 'number') {
      const before = built[each];
      if (before) return before.cloneNode(true);
      const first = nodeOf(shared[each] ?? '', space);
      built[each] = first;
      return first;
    }
    // Without destructuring and iterators: a slow phone builds it in two thirds of the time.
    const name = each[0];
    const attributes = each[1] || {};
    // Before it is made: a picture that is not in the page yet already asks for its file.
    if (!isElementAllowed(name, space === SVG)) throw new TypeError(name);
    const own = name === 'svg' ? SVG : space;
    const element = make(name, own);
    // No `in`: old libraries add to every object.
    for (const key of Object.keys(attributes)) {
      const value = attributes[key];
      if (typeof value !== 'string' || !isAttributeAllowed(key, value)) throw new TypeError(key);
      element.setAttribute(key, value);
    }
    for (let at = 2; at < each.length; at += 1) element.appendChild(nodeOf(each[at] as Tree, own));
    return element;
  };
  return nodeOf(tree, HTML);
}
