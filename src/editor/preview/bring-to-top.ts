/** Scrolls a frame so that a card is at its top. `scrollIntoView` would also scroll the page around the frame. */

const MARGIN = 8;

export function bringToTop(card: Element, frame: Window): void {
  // What is far from the screen is not laid out, and its height is a guess. Laid out, the card is where it seems.
  const pieces = (card.getRootNode() as ShadowRoot).querySelectorAll('.section, .card');
  for (const piece of pieces) piece.classList.add('laid');
  frame.scrollBy({ top: card.getBoundingClientRect().top - MARGIN, behavior: 'instant' });
}
