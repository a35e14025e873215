/**
 * Lays out what was put off because it is far from the screen (`content-visibility`), one piece in each idle
 * moment of the page. What takes a picture of the whole page, prints it or looks through it finds all of it, and
 * no piece is long enough to be felt. All widgets of a page share one row.
 */

const waiting = new Set<Element>();
let isUnderWay = false;

function later(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 50);
}

function layNext(): void {
  for (const piece of waiting) {
    waiting.delete(piece);
    // A phase that is kept aside comes back here when it is on show again.
    if (!piece.isConnected) continue;
    piece.classList.add('laid');
    later(layNext);
    return;
  }
  isUnderWay = false;
}

/** @param root of a widget whose list stands there */
export function settle(root: ParentNode): void {
  for (const piece of root.querySelectorAll('.section:not(.laid), .card:not(.laid)'))
    waiting.add(piece);
  if (isUnderWay || waiting.size === 0) return;
  isUnderWay = true;
  later(layNext);
}
