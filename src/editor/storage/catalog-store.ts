/**
 * Catalogs stored in this browser, and nowhere else, so that a reload, a crash or a closed window loses
 * nothing. Each has a key of its own: opening one never overwrites another.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { ImportReport } from '../../import/terms/report.ts';
import type { Doc } from '../document/doc.ts';

export interface StoredCatalog {
  /** The file's name. */
  readonly name: string;
  readonly doc: Doc;
  /** The time of the last change, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it is as it was when it was opened or last saved as a file. */
  readonly isSaved: boolean;
  /** What became of the files that it was imported from. Absent: it was not imported. */
  readonly imported?: ImportReport | undefined;
}

/** Every call rejects where the browser stores nothing: in private windows, or because of a setting. */
export class CatalogStore {
  readonly #store: UseStore;
  /** What is still to be written: the newest state of each catalog, by its key. */
  readonly #waiting = new Map<string, StoredCatalog>();
  #writing: Promise<void> | undefined;

  constructor(name = 'care-picks') {
    this.#store = createStore(name, 'catalogs');
  }

  /** Everything that is stored, newest first. */
  async all(): Promise<readonly (readonly [key: string, stored: StoredCatalog])[]> {
    const found = await entries<string, StoredCatalog>(this.#store);
    return found.toSorted(([, a], [, b]) => b.at - a.at);
  }

  async read(key: string): Promise<StoredCatalog | undefined> {
    return get<StoredCatalog>(key, this.#store);
  }

  async remove(key: string): Promise<void> {
    this.#waiting.delete(key);
    await this.#writing?.catch(() => {}); // Whoever asked for the writing is told.
    await del(key, this.#store);
  }

  /** Whether something is not on the disk yet. */
  get isWriting(): boolean {
    return this.#writing !== undefined;
  }

  /** Writes a catalog. Of the states that come while another is being written, only the last is written. */
  write(key: string, catalog: StoredCatalog): Promise<void> {
    this.#waiting.set(key, catalog);
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    // The loop also reaches what is added to the map in the meantime.
    for (const [key, catalog] of this.#waiting) {
      this.#waiting.delete(key);
      await set(key, catalog, this.#store);
    }
  }
}
