/** One thing that an author could put into the place of the picks. */
export interface Subject {
  readonly name: string;
  /** What stands in the place. */
  readonly picks: string;
  /** What it puts into the head. */
  readonly head?: string;
  /** How many cards there are when the picks are painted; 0 where none come. */
  readonly cards: number;
  /** The way into the shadow root with the cards, from the page inwards. */
  readonly hosts?: readonly string[];
}

/** By what a card is known, whoever draws it. */
export const CARD = '[data-product]';
