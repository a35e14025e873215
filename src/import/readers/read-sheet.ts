/** The rows of a sheet, or of a feed in that form. */
import { linkOfRow } from '../mentions/of-row.ts';
import { FIRST_ROWS, isFeed, layoutOf, type SheetLayout } from '../sheet/layout.ts';
import { rowOf } from '../sheet/row.ts';
import { type SheetRow, sheetRows } from '../sheet/rows.ts';
import { noteFault } from './note-fault.ts';
import type { Reading } from './reading.ts';

export async function readSheet(pieces: AsyncIterable<string>, reading: Reading): Promise<void> {
  const { file, ledger, products, counts, columns } = reading;
  const first: SheetRow[] = [];
  let layout: SheetLayout | undefined;
  const add = ({ cells, line }: SheetRow, { columns: found }: SheetLayout, isFromFeed: boolean) => {
    counts.rows += 1;
    const row = rowOf(cells, columns ?? found);
    const linked = linkOfRow(row, { file, where: `row ${line}`, isFromFeed }, ledger);
    if (linked) products.add(linked.link, linked.mention);
  };
  const begin = () => {
    const chosen = layoutOf(first.map(({ cells }) => cells));
    for (const row of first.slice(chosen.skip)) add(row, chosen, isFeed(chosen));
    return chosen;
  };
  for await (const found of sheetRows(pieces)) {
    if (found.is === 'fault') noteFault(found, reading);
    else if (layout) add(found, layout, isFeed(layout));
    else if (first.push(found) === FIRST_ROWS) layout = begin();
  }
  if (!layout) begin();
}
