/**
 * Lays out what was put off because it is far from the screen (`content-visibility`), one piece in each idle
 * moment of the page. What takes a picture of the whole page, prints it or looks through it finds all of it, and
 * no piece is long enough to be felt. All widgets of a page share one row.
 */

/** It begins when no list has changed for so long: who goes to and fro is not held up. In milliseconds. */
const REST = 1000;

/** The widgets in which something may be waiting. */
const roots = new Set<ParentNode>();
let timer: ReturnType<typeof setTimeout> | undefined;

function later(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 50);
}

function layNext(): void {
  if (timer !== undefined) return;
  for (const root of roots) {
    const piece = root.querySelector('.section:not(.laid), .card:not(.laid)');
    if (piece) {
      piece.classList.add('laid');
      later(layNext);
      return;
    }
    roots.delete(root);
  }
}

/** @param root of a widget whose list stands there */
export function layOutLater(root: ParentNode): void {
  roots.add(root);
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = undefined;
    later(layNext);
  }, REST);
}

/** Puts it off again, once another list has taken the place of the one before: it comes back as cheaply as it came. */
export function putOffLayout(root: ParentNode): void {
  for (const piece of root.querySelectorAll('.laid')) piece.classList.remove('laid');
}

/** The widget is gone from the page. */
export const forgetLayout = (root: ParentNode): boolean => roots.delete(root);
