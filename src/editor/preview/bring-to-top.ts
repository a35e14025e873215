/** Scrolls a frame so that a card is at its top. `scrollIntoView` would also scroll the page around the frame. */

const MARGIN = 8;

export function bringToTop(card: Element, frame: Window): void {
  frame.scrollBy({ top: card.getBoundingClientRect().top - MARGIN, behavior: 'instant' });
}
