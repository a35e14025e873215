/** Brings a card to the top of its frame. Brought into view by itself it would scroll the page around that too. */

const MARGIN = 8;

export function bringToTop(card: Element, frame: Window): void {
  // What is far from the screen has a guessed height only: laid out whole, the card is where it says it is.
  const pieces = (card.getRootNode() as ShadowRoot).querySelectorAll('.section, .card');
  for (const piece of pieces) piece.classList.add('laid');
  frame.scrollBy({ top: card.getBoundingClientRect().top - MARGIN, behavior: 'instant' });
}
