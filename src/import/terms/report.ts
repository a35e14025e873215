/**
 * What became of all that was handed in. What a draft does not hold is named here, each thing once with the number of
 * its times, so that a long export does not fill the memory and nothing is lost silently.
 */
import type { FileKind } from '../files/file-kind.ts';

/** Why something could not be used. */
export const UNUSED = {
  file: 'Files that could not be read',
  broken: 'Broken places',
  'short-link': 'Short links: nobody can see where they lead',
  'own-redirect': 'Links that lead on through your own site',
  link: 'Links that name no product',
  shortcode: 'Shortcodes that only their plugin understands',
  refused: 'Products that no safety rule covers',
  'no-kind': 'Rows that name no product for a muscle',
  incomplete: 'Rows without a name or a link',
  muscle: 'Names that no muscle has',
  photo: 'Photos of shops',
  tag: 'Tags that differ from the one that you use most',
  'too-many': 'More than one draft can hold',
} as const satisfies Readonly<Record<string, string>>;

export type UnusedCode = keyof typeof UNUSED;

/** Something that is not in the draft, or not as it was. */
export interface Unused {
  readonly code: UnusedCode;
  readonly file: string;
  /** The first place: the title of a post, “row 12”, “line 40”. Empty for the file as a whole. */
  readonly where: string;
  /** What it is: an address, a name. */
  readonly what: string;
  /** Why it was not used, in one sentence. */
  readonly message: string;
  /** What the author can do, in one sentence. */
  readonly remedy?: string;
  /** How often it was found. */
  readonly times: number;
}

/** A post that was read. */
export interface PostReport {
  readonly file: string;
  readonly title: string;
  /** The muscle that it is about. Absent: none stands out. */
  readonly muscle?: string;
  /** Those that it might be about, if none stands out. */
  readonly contenders: readonly string[];
  /** How many links to products it has. */
  readonly links: number;
}

export interface FileReport {
  readonly file: string;
  readonly kind: FileKind;
  readonly posts: number;
  readonly rows: number;
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly posts: readonly PostReport[];
  readonly unused: readonly Unused[];
}

/** Collects a report while files are read. */
export class Ledger {
  readonly #unused = new Map<string, Unused>();
  readonly #posts: PostReport[] = [];
  readonly #files: FileReport[] = [];

  unused(entry: Omit<Unused, 'times'>): void {
    const key = `${entry.code}\n${entry.what}`;
    const before = this.#unused.get(key);
    this.#unused.set(key, { ...(before ?? entry), times: (before?.times ?? 0) + 1 });
  }

  post(post: PostReport): void {
    this.#posts.push(post);
  }

  file(file: FileReport): void {
    this.#files.push(file);
  }

  report(): ImportReport {
    return { files: this.#files, posts: this.#posts, unused: [...this.#unused.values()] };
  }
}
