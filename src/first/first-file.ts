/** The file with which a page paints first: a muscle's picks, finished, as every reader sees them at the start. */
import type { Tree } from './tree.ts';

export interface FirstFile {
  readonly version: 2;
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

/** Whether it is a file of a version that this script knows. */
export const isFirstFile = (value: unknown): value is FirstFile =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 2;
