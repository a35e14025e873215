/**
 * The place on this machine in which this very window keeps its catalog. Two windows never share one: what
 * one has in hand, another cannot open until it is let go.
 */

const KEY = 'care-picks:place';

/** Remembered by the window, so that a reload finds its own again. */
export const rememberedPlace = (): string | undefined => {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // The browser keeps nothing.
  }
};

function remember(place: string | undefined): void {
  try {
    if (place === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, place);
  } catch {
    // The browser keeps nothing: the catalog itself tells of it.
  }
}

export const newPlace = (): string => crypto.randomUUID();

export class Hold {
  #release: (() => void) | undefined;

  /** @returns whether this window has it now; what it had before is let go */
  async take(place: string): Promise<boolean> {
    const isFree = await this.#lock(place);
    if (isFree) remember(place);
    return isFree;
  }

  letGo(): void {
    this.#release?.();
    this.#release = undefined;
    remember(undefined);
  }

  #lock(place: string): Promise<boolean> {
    // Without locks (a page that is not served over https) windows cannot know of each other.
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise(resolve => {
      void navigator.locks.request(`care-picks:${place}`, { ifAvailable: true }, lock => {
        resolve(lock !== null);
        if (!lock) return undefined;
        this.#release?.();
        return new Promise<void>(release => {
          this.#release = release;
        });
      });
    });
  }
}
