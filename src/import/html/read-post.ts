/** A post as it was read, from a page or from an export. */
import type { Block } from './blocks.ts';

export interface ReadPost {
  readonly file: string;
  readonly title: string;
  /** Every other title that it goes by, and what its structured data says that it is about. */
  readonly titles: readonly string[];
  readonly about: readonly string[];
  /** Its own address, if it is known; links that are not whole start from there. */
  readonly address: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly keywords: readonly string[];
  readonly blocks: readonly Block[];
}
