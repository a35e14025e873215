/**
 * The key under which this window stores its catalog, and the lock on it: a catalog that is open in one
 * window cannot be opened in another until it is closed there.
 */

/** Where the window remembers its key, so that a reload finds the catalog again. */
const SESSION_KEY = 'care-picks:place';

export function rememberedKey(): string | undefined {
  try {
    return sessionStorage.getItem(SESSION_KEY) ?? undefined;
  } catch {
    return undefined; // The browser stores nothing.
  }
}

function remember(key: string | undefined): void {
  try {
    if (key === undefined) sessionStorage.removeItem(SESSION_KEY);
    else sessionStorage.setItem(SESSION_KEY, key);
  } catch {
    // The browser stores nothing: writing the catalog fails too, and tells the author.
  }
}

/** A key that no other catalog has. `crypto.randomUUID` is missing in a page that is not served over https. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');

export class CatalogLock {
  #release: (() => void) | undefined;

  /** @returns whether this window has the lock now; if so, the one that it had before is released */
  async acquire(key: string): Promise<boolean> {
    const isFree = await this.#request(key);
    if (isFree) remember(key);
    return isFree;
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
    remember(undefined);
  }

  #request(key: string): Promise<boolean> {
    // Without locks (in a page that is not served over https) windows cannot know of each other.
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise(resolve => {
      navigator.locks
        .request(`care-picks:${key}`, { ifAvailable: true }, lock => {
          resolve(lock !== null);
          if (!lock) return undefined;
          this.#release?.();
          return new Promise<void>(release => {
            this.#release = release;
          });
        })
        // Where the browser refuses locks it is as if there were none.
        .catch(() => resolve(true));
    });
  }
}
