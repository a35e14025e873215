/**
 * The products of an XML feed: Google Merchant (RSS and Atom), Awin, CJ, and shops whose feeds name things alike. Feeds in
 * rows and columns are read as sheets.
 */

import { columnsOf } from '../sheet/columns.ts';
import { rowOf } from '../sheet/row.ts';
import type { Row } from '../terms/mention.ts';
import { type XmlFault, type XmlRecord, xmlRecords } from '../xml/records.ts';

export interface FeedRow {
  readonly is: 'row';
  readonly row: Row;
  readonly line: number;
  readonly isCut: boolean;
}

const RECORDS: readonly string[] = ['item', 'entry', 'product', 'prod', 'offer'];

/** Atom writes an address as an attribute. Awin’s own feed nests its fields, with short names. */
const AWIN: Readonly<Record<string, string>> = {
  awtrack: 'aw_deep_link',
  mlink: 'merchant_deep_link',
  pid: 'id',
  awimage: 'aw_image_url',
  mimage: 'merchant_image_url',
  ml: 'merchant_name',
};

function rowIn({ fields }: XmlRecord): Row {
  const cells = fields.map(({ text, attributes }) => text.trim() || attributes.href || '');
  const filled = fields.map(({ name }, at) =>
    cells[at] === '' ? '' : (AWIN[name.toLowerCase()] ?? name),
  );
  return rowOf(cells, columnsOf(filled));
}

export async function* feedRows(pieces: AsyncIterable<string>): AsyncGenerator<FeedRow | XmlFault> {
  // The first of these names is the records’; another inside is a part of them.
  let record: string | undefined;
  const isRecord = (name: string): boolean => {
    if (record === undefined && RECORDS.includes(name)) record = name;
    return name === record;
  };
  for await (const found of xmlRecords(pieces, isRecord)) {
    if (found.is === 'fault') yield found;
    else yield { is: 'row', row: rowIn(found), line: found.line, isCut: found.isCut };
  }
}
