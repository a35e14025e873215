/** A tree in which whatever stands there twice is written once, and built once by the page that copies it. */
import type { Tree } from '../first/tree.ts';

/** Below this a copy saves nothing. In signs of JSON. */
const LEAST = 30;

type Parent = Exclude<Tree, string | number>;

const isParent = (tree: Tree): tree is Parent => typeof tree === 'object';

/** What stands in a tree, itself first. What is in a picture belongs to it. */
function* within(tree: Tree): Generator<Parent> {
  if (!isParent(tree)) return;
  yield tree;
  const [name, , ...children] = tree;
  if (name !== 'svg') for (const child of children) yield* within(child);
}

/** How often each element stands there, by its JSON. */
function counts(tree: Tree): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const each of within(tree)) {
    const key = JSON.stringify(each);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
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
