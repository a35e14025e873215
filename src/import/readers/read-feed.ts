/** The products of an XML feed. */
import { feedRows } from '../feed/feed-rows.ts';
import { linkOfRow } from '../mentions/of-row.ts';
import { noteFault } from './note-fault.ts';
import type { Reading } from './reading.ts';

export async function readFeed(pieces: AsyncIterable<string>, reading: Reading): Promise<void> {
  const { file, ledger, products, counts } = reading;
  for await (const found of feedRows(pieces)) {
    if (found.is === 'fault') {
      noteFault(found, reading);
      continue;
    }
    counts.rows += 1;
    const where = `line ${found.line}`;
    const linked = linkOfRow(found.row, { file, where, isFromFeed: true }, ledger);
    if (linked) products.add(linked.link, linked.mention);
    if (found.isCut)
      noteFault({ line: found.line, message: 'The product is cut off here.' }, reading);
  }
}
