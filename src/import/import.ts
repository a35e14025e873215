/**
 * From old posts, exports, sheets and feeds to the draft of a catalog. It runs on a disk and in a page, and takes its
 * files piece by piece.
 *
 * Nothing in a draft counts as confirmed: each product names in `care.unconfirmed` what its author has to look at, and
 * until then `check` has an error for it. What could not be used stands in the report.
 */
import type { DraftCatalog } from './draft/draft-catalog.ts';
import { draftOf } from './draft/draft-of.ts';
import type { ImportFile } from './files/import-file.ts';
import { Products } from './products/products.ts';
import type { Targets } from './products/targets.ts';
import { readFile } from './readers/read-file.ts';
import type { RowField } from './terms/mention.ts';
import { type ImportReport, Ledger } from './terms/report.ts';

/** How far the reading is. */
export interface ImportProgress {
  readonly file: string;
  /** How many bytes of the file have been read. */
  readonly bytes: number;
  /** How many it has, if that is known. */
  readonly of: number | undefined;
  readonly posts: number;
  readonly rows: number;
  /** Of all files so far. */
  readonly products: number;
}

export interface ImportOptions {
  /**
   * What each column of a sheet is, by the name of the file; `undefined` for a column that is not used. Absent: as the
   * heads of its columns say.
   */
  readonly columns?: Readonly<Record<string, readonly (RowField | undefined)[]>>;
  /** Called with every piece of a file. */
  readonly tell?: (progress: ImportProgress) => void;
  /** Ends the reading; its reason is thrown. */
  readonly signal?: AbortSignal;
}

export { type SheetBeginning, sheetOf } from './sheet-of.ts';

export interface Imported {
  /** A catalog as its author writes it, with everything that has to be confirmed named in it. */
  readonly catalog: DraftCatalog;
  readonly report: ImportReport;
}

/**
 * Never throws for what a file contains.
 *
 * @throws what keeps a file from being read, and the reason when it is aborted
 */
export async function importFiles(
  files: readonly ImportFile[],
  { columns = {}, tell, signal }: ImportOptions = {},
): Promise<Imported> {
  const ledger = new Ledger();
  const products = new Products();
  const targets: Targets = new Map();
  for (const file of files) {
    const counts = { bytes: 0, posts: 0, rows: 0 };
    await readFile(file, {
      file: file.name,
      ledger,
      products,
      targets,
      columns: columns[file.name],
      signal,
      counts,
      tell: () => tell?.({ file: file.name, of: file.size, products: products.size, ...counts }),
    });
  }
  const catalog = draftOf(products, targets, ledger);
  return { catalog, report: ledger.report() };
}
