/**
 * Catalogs that are kept on this machine, in this browser and nowhere else, so that a reload, a crash or a
 * closed window loses nothing. Each stands in a place of its own: opening one never writes over another.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Doc } from '../document/doc.ts';

export interface Kept {
  /** The file's name. */
  readonly name: string;
  readonly doc: Doc;
  /** The last change, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it is as it was opened or last saved. */
  readonly isSaved: boolean;
}

/** Refused where the browser keeps nothing: private windows, or by a setting. */
export class Keeper {
  readonly #store: UseStore;
  /** What is to be written, the newest state of each place. */
  readonly #waiting = new Map<string, Kept>();
  #writing: Promise<void> | undefined;

  constructor(name = 'care-picks') {
    this.#store = createStore(name, 'catalogs');
  }

  /** Everything that is kept, the newest first. */
  async all(): Promise<readonly (readonly [place: string, kept: Kept])[]> {
    const found = await entries<string, Kept>(this.#store);
    return found.toSorted(([, a], [, b]) => b.at - a.at);
  }

  read(place: string): Promise<Kept | undefined> {
    return get<Kept>(place, this.#store);
  }

  async remove(place: string): Promise<void> {
    this.#waiting.delete(place);
    await this.#writing?.catch(() => {}); // What it says, its own caller hears.
    await del(place, this.#store);
  }

  /** Whether something is not on the disk yet. */
  get isWriting(): boolean {
    return this.#writing !== undefined;
  }

  /** Writes the newest state of a place. While it writes, only the last state of each place that follows counts. */
  write(place: string, kept: Kept): Promise<void> {
    this.#waiting.set(place, kept);
    this.#writing ??= this.#drain().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #drain(): Promise<void> {
    // A map goes on to what is put in meanwhile.
    for (const [place, kept] of this.#waiting) {
      this.#waiting.delete(place);
      await set(place, kept, this.#store);
    }
  }
}
