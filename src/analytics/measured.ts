/**
 * What is measured, from the events of a widget: that a list was seen, and that a shop link of one of its products was
 * followed. It holds no muscle, phase or answer:
 *
 * - A product whose id names a muscle, a part of the body, a phase or a condition is told by its place.
 * - A shop is told by its host only where that is known to tell nothing.
 * - A click on a product that was not in the list as it was offered first is not told at all: that it came into the
 *   list says what the reader chose or answered.
 */
import type { Item } from '../domain/events.ts';
import { isLargeShop, neutral } from './neutral.ts';

export interface MeasuredView {
  readonly name: 'view';
  readonly items: readonly Item[];
}

export interface MeasuredSelect {
  readonly name: 'select';
  readonly item: Item;
  /** The programme of the link: `amazon`, `direct` or one of the catalog’s own. */
  readonly program: string;
  /** The host of the shop, where that is one of the large ones (`isLargeShop`). Of any other, `program` is all that is told. */
  readonly shop?: string;
}

export type Measured = MeasuredView | MeasuredSelect;

const measuredItem = ({ id, index }: Item): Item => ({
  id: neutral(id, `pick-${index + 1}`),
  index,
});

/** @returns nothing where there is nothing to count */
export const viewOf = (items: readonly Item[]): MeasuredView | undefined =>
  items.length > 0 ? { name: 'view', items: items.map(measuredItem) } : undefined;

/**
 * @param host of the shop, where it is known
 * @returns nothing where the click would tell of the reader
 */
export function selectOf(item: Item, program: string, host = ''): MeasuredSelect | undefined {
  if (item.index < 0) return undefined;
  return {
    name: 'select',
    item: measuredItem(item),
    program: neutral(program, 'other'),
    ...(isLargeShop(host) && { shop: host }),
  };
}
