/** The products on show, read from the tree: what events tell of. */
import type { Item } from '../domain/events.ts';

const cardsIn = (tree: Element): readonly HTMLElement[] => [
  ...tree.querySelectorAll<HTMLElement>('.card'),
];

export const itemsOf = (tree: Element): readonly Item[] =>
  cardsIn(tree).map(({ dataset }, index) => ({ id: dataset.product ?? '', index }));

/** The one of them that an element stands in. */
export function itemAt(tree: Element, element: Element): Item | undefined {
  const index = cardsIn(tree).findIndex(card => card.contains(element));
  return itemsOf(tree)[index];
}
