/** The file with which a page paints first: a muscle's picks, finished, as every reader sees them at the start. */
import type { Tree } from './tree.ts';

export interface FirstFile {
  readonly version: 1;
  /**
   * The one element that everything stands in: `.care`, with `data-asked` and `data-country`. Absent: the list is
   * so long that drawing it takes fewer bytes.
   */
  readonly tree?: Tree;
  /** What stands in the tree more than once, each by its number in this list. */
  readonly shared?: readonly Tree[];
}

/** Whether there is a tree to paint, of a version that this script knows. */
export const isPaintable = (value: unknown): value is FirstFile & { readonly tree: Tree } =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'tree' in value &&
  Array.isArray(value.tree);
