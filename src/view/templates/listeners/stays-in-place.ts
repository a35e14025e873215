/**
 * Keeps what a reader opens where it is on the screen. Another group that closes above it would pull it away from under
 * the finger, and not every browser holds a page still when that happens.
 */
export function staysInPlace({ currentTarget }: Event): void {
  // A listener of an element's own event has that element.
  const summary = currentTarget as HTMLElement;
  const placed = () => summary.getBoundingClientRect().top;
  const before = placed();
  // What the click opens and closes has happened by then, and has not been painted.
  requestAnimationFrame(() => scrollBy({ top: placed() - before, behavior: 'instant' }));
}
