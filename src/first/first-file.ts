/** The file with which a page paints first: a muscle's picks, finished, as every reader sees them at the start. */
import { asText } from '../domain/as-text.ts';
import { digest } from '../domain/digest.ts';
import type { Tree } from './tree.ts';

/** What is in it, but for what tells that it is whole. */
export interface FirstTrees {
  /** What stands in the trees more than once, each by its number in this list. */
  readonly shared?: readonly Tree[];
  /**
   * The one element that everything stands in: `.care`, with `data-country`. Absent: the list is
   * so long that drawing it takes fewer bytes.
   */
  readonly tree?: Tree;
  /** The same where the author chose a phase. */
  readonly acute?: Tree;
  readonly chronic?: Tree;
}

export interface FirstFile extends FirstTrees {
  readonly version: 3;
  /** Of the trees. */
  readonly digest: string;
}

const digestOf = ({ shared, tree, acute, chronic }: FirstTrees): string =>
  digest(asText([shared, tree, acute, chronic]));

export const firstFileOf = (trees: FirstTrees): FirstFile => ({
  version: 3,
  digest: digestOf(trees),
  ...trees,
});

/** Whether it is a file of a version that this script knows, as it was written. */
export function isFirstFile(value: unknown): value is FirstFile {
  const file = Object(value) as FirstFile;
  return file.version === 3 && file.digest === digestOf(file);
}
