/** What the site says of itself: printed into the page by `tools-page.php`, and the answer to whatever changes it. */
import type { IndexedMuscle } from '../../post/find-muscle.ts';

/** A muscle of the published index. */
export interface PublishedMuscle extends IndexedMuscle {
  readonly products: number;
}

export interface SiteState {
  /** The address of the folder; ends in `/`. */
  readonly home: string;
  /** When it was published, in seconds since 1970; 0: nothing is published. */
  readonly published: number;
  /** Whether there is a last one to go back to. */
  readonly undo: boolean;
  /** Whether the plugin has other scripts and safety rules than what is published. */
  readonly outdated: boolean;
  readonly muscles: readonly PublishedMuscle[];
}

export interface Told extends SiteState {
  /** The first part of every address of the REST API; ends in `/`. */
  readonly rest: string;
  /** It says that a request comes from this page. */
  readonly nonce: string;
}

export function readTold(): Told {
  const text = document.getElementById('care-picks-told')?.textContent;
  if (!text) throw new Error('The page does not say which site it is of.');
  // Our own PHP has written it.
  return JSON.parse(text) as Told;
}
