/** Trees in which whatever occurs twice is written once; the page builds that once, and copies it. */
import type { Tree } from '../first/tree.ts';

/** Shorter parts are not worth sharing: compression repeats them in fewer bytes. In characters of JSON. */
const SHORTEST = 140;

type Parent = Exclude<Tree, string | number>;

const isParent = (tree: Tree): tree is Parent => typeof tree === 'object';

/**
 * Numbers elements by what they are with all that is in them: like ones have the same number. Nothing is written out for
 * that more than once, however deep it lies.
 */
function numbering() {
  const known = new Map<Parent, number>();
  const numbers = new Map<string, number>();
  /** In characters of JSON. */
  const lengths: number[] = [];
  const lengthOf = (number: number): number => lengths[number] ?? 0;

  function numberOf(parent: Parent): number {
    const before = known.get(parent);
    if (before !== undefined) return before;
    const [name, attributes, ...children] = parent;
    const parts = [
      JSON.stringify(name),
      JSON.stringify(attributes),
      ...children.map(each => (isParent(each) ? numberOf(each) : JSON.stringify(each))),
    ];
    // No JSON begins with this mark.
    const key = parts.map(part => (typeof part === 'number' ? `#${part}` : part)).join();
    const number = numbers.get(key) ?? lengths.length;
    if (number === lengths.length) {
      numbers.set(key, number);
      const sum = parts.reduce<number>(
        (all, part) => all + (typeof part === 'number' ? lengthOf(part) : part.length),
        0,
      );
      // Two brackets, and a comma before each part but the first.
      lengths.push(sum + parts.length + 1);
    }
    known.set(parent, number);
    return number;
  }
  return { numberOf, lengthOf };
}

export function withShared(trees: readonly Tree[]): {
  readonly trees: readonly Tree[];
  readonly shared: readonly Tree[];
} {
  const { numberOf, lengthOf } = numbering();
  /** How often each element would be written. */
  const counts = new Map<number, number>();
  const countIn = (tree: Tree): void => {
    if (!isParent(tree)) return;
    const number = numberOf(tree);
    const before = counts.get(number) ?? 0;
    counts.set(number, before + 1);
    const [name, , ...children] = tree;
    // The children of an element that occurs twice are written with it, once, and those of a picture always are.
    if (before === 0 && name !== 'svg') children.forEach(countIn);
  };
  trees.forEach(countIn);

  const places = new Map<number, number>();
  const shared: Tree[] = [];
  const inside = ([name, attributes, ...children]: Parent): Tree => [
    name,
    attributes,
    ...(name === 'svg' ? children : children.map(written)),
  ];
  const written = (each: Tree): Tree => {
    if (!isParent(each)) return each;
    const number = numberOf(each);
    if (lengthOf(number) < SHORTEST || (counts.get(number) ?? 0) < 2) return inside(each);
    const known = places.get(number);
    if (known !== undefined) return known;
    const copy = inside(each);
    const place = shared.push(copy) - 1;
    places.set(number, place);
    return place;
  };
  return { trees: trees.map(written), shared };
}
