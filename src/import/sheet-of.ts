/** A sheet before it is read: its heads, its first rows and what its columns seem to be, for an author to correct. */
import { decoded } from './files/decoded.ts';
import type { ImportFile } from './files/import-file.ts';
import { FIRST_ROWS, layoutOf } from './sheet/layout.ts';
import { sheetRows } from './sheet/rows.ts';
import type { RowField } from './terms/mention.ts';

export interface SheetBeginning {
  /** Empty for a sheet without heads. */
  readonly heads: readonly string[];
  /** The first rows below the heads. */
  readonly rows: readonly (readonly string[])[];
  /** What each column seems to be; `undefined` for one that is not used. */
  readonly columns: readonly (RowField | undefined)[];
}

/** @throws what keeps the file from being read */
export async function sheetOf(file: ImportFile): Promise<SheetBeginning> {
  const rows: (readonly string[])[] = [];
  for await (const found of sheetRows(decoded(file.bytes()))) {
    if (found.is === 'row') rows.push(found.cells);
    if (rows.length > FIRST_ROWS) break;
  }
  const { heads, columns, skip } = layoutOf(rows.slice(0, FIRST_ROWS));
  return { heads, columns, rows: rows.slice(skip) };
}
