/** Trees in which whatever occurs twice is written once; the page builds that once, and copies it. */
import type { Tree } from '../first/tree.ts';

/** Shorter parts are not worth sharing: compression repeats them in fewer bytes. In characters of JSON. */
const SHORTEST = 140;

type Parent = Exclude<Tree, string | number>;

const isParent = (tree: Tree): tree is Parent => typeof tree === 'object';

/**
 * How often each element would be written, by its JSON. The children of an element that occurs twice are written with
 * it, once, and those of a picture always are.
 */
function countElements(tree: Tree, counts: Map<string, number>): ReadonlyMap<string, number> {
  if (!isParent(tree)) return counts;
  const key = JSON.stringify(tree);
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  const [name, , ...children] = tree;
  if (before === 0 && name !== 'svg') for (const child of children) countElements(child, counts);
  return counts;
}

export function withShared(trees: readonly Tree[]): {
  readonly trees: readonly Tree[];
  readonly shared: readonly Tree[];
} {
  const counts = new Map<string, number>();
  for (const tree of trees) countElements(tree, counts);
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
    if (key.length < SHORTEST || (counts.get(key) ?? 0) < 2) return inside(each);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const copy = inside(each);
    const number = shared.push(copy) - 1;
    numbers.set(key, number);
    return number;
  };
  return { trees: trees.map(written), shared };
}
