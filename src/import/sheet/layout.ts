/** Where the rows of a sheet begin, and what each of its columns is. */
import type { RowField } from '../terms/mention.ts';
import { columnsOf, columnsWithoutHeads, hasAddress, hasHeads } from './columns.ts';

export interface SheetLayout {
  /** As they stand in the file; empty for a sheet without heads. */
  readonly heads: readonly string[];
  readonly columns: readonly (RowField | undefined)[];
  /** How many of the first rows are no products. */
  readonly skip: number;
}

/** So many rows tell. A title may stand above the heads. */
export const FIRST_ROWS = 5;

/** Columns that shops and networks have, and hardly any author. */
const OF_FEEDS: readonly RowField[] = ['gtin', 'mpn', 'seller', 'product_type'];

/** @param first the first rows, as many as `FIRST_ROWS` or as there are */
export function layoutOf(first: readonly (readonly string[])[]): SheetLayout {
  const at = first.findIndex(hasHeads);
  const heads = first[at];
  if (heads) return { heads, columns: columnsOf(heads), skip: at + 1 };
  const [head = [], next = []] = first;
  const isHead = !hasAddress(head) && hasAddress(next);
  return isHead
    ? { heads: head, columns: columnsWithoutHeads(next), skip: 1 }
    : { heads: [], columns: columnsWithoutHeads(head), skip: 0 };
}

/** Whether it is a shop’s feed, whose words are not the author’s. */
export const isFeed = ({ columns }: SheetLayout): boolean =>
  OF_FEEDS.filter(field => columns.includes(field)).length > 1;
