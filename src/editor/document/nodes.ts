/** Finds values in a JSON text as `JSON.parse` reads it: if two properties have one name, the last one counts. */
import type { Node } from 'jsonc-parser';
import type { Path } from '../../catalog/format/problems.ts';

/** The value of an object's property. */
export const lastValue = (node: Node | undefined, name: string): Node | undefined =>
  node?.type === 'object'
    ? node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1]
    : undefined;

/** The value at a path. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const key of path)
    node =
      node?.type === 'array' && typeof key === 'number'
        ? node.children?.[key]
        : lastValue(node, String(key));
  return node;
}

/** The value at a path, or the nearest one around it that the text has. */
export function nearestNode(root: Node | undefined, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}
