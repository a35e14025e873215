/** The site that the editor stands in, where it is one that takes the folder as it is made. */
import type { OpenedFile } from './files/open-file.ts';
import type { FolderPart } from './worker/folder-parts.ts';

export interface Publisher {
  /** What the button says. */
  readonly label: string;
  /**
   * @param make makes the folder, hands over one part after the other, and gives the number of its files
   * @returns what to tell the author
   * @throws with a message for the author; the site is then as it was
   */
  readonly publish: (
    make: (take: (part: FolderPart) => Promise<void>) => Promise<number>,
  ) => Promise<string>;
  /** The catalog that was published last; absent: there is none. */
  readonly readPublished?: (() => Promise<OpenedFile>) | undefined;
}
