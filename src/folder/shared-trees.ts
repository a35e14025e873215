/** A tree in which whatever stands there twice is written once, and built once by the page that copies it. */
import type { Tree } from '../first/tree.ts';

/** Below this a copy saves nothing. In signs of JSON. */
const LEAST = 30;

type Parent = Exclude<Tree, string | number>;

const isParent = (tree: Tree): tree is Parent => typeof tree === 'object';

/**
 * How often each element would be written, by its JSON: what is in one that stands there twice is written
 * with it, once. What is in a picture belongs to it.
 */
function counts(tree: Tree, found = new Map<string, number>()): ReadonlyMap<string, number> {
  if (!isParent(tree)) return found;
  const key = JSON.stringify(tree);
  const before = found.get(key) ?? 0;
  found.set(key, before + 1);
  const [name, , ...children] = tree;
  if (before === 0 && name !== 'svg') for (const child of children) counts(child, found);
  return found;
}

export function withShared(tree: Tree): { readonly tree: Tree; readonly shared: readonly Tree[] } {
  const found = counts(tree);
  const numbers = new Map<string, number>();
  const shared: Tree[] = [];
  const inside = ([name, attributes, ...children]: Parent): Tree => [
    name,
    attributes,
    ...(name === 'svg' ? children : children.map(written)),
  ];
  const written = (each: Tree): Tree => {
    if (!isParent(each)) return each;
    const key = JSON.stringify(each);
    if (key.length < LEAST || (found.get(key) ?? 0) < 2) return inside(each);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const copy = inside(each);
    const number = shared.push(copy) - 1;
    numbers.set(key, number);
    return number;
  };
  return { tree: written(tree), shared };
}
