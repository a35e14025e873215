/**
 * From old posts, exports, sheets and feeds to the draft of a catalog. It runs on a disk and in a page, and takes its
 * files piece by piece.
 *
 * Nothing in a draft counts as confirmed: each product names in `care.unconfirmed` what its author has to look at, and
 * until then `check` has an error for it. What could not be used stands in the report.
 */
import { draftOf } from './draft/draft.ts';
import type { DraftCatalog } from './draft/draft-catalog.ts';
import type { ImportFile } from './files/import-file.ts';
import type { RowField } from './mention.ts';
import { Products } from './products/products.ts';
import { readFile } from './read-file.ts';
import { type ImportReport, Ledger } from './report.ts';

/** How far the reading is. */
export interface ImportProgress {
  readonly file: string;
  /** How many bytes of the file have been read. */
  readonly bytes: number;
  readonly of: number | undefined;
  readonly posts: number;
  readonly rows: number;
  readonly products: number;
}

export interface ImportOptions {
  /**
   * What each column of a sheet is, by the name of the file; `undefined` for a column that is not used. Absent: as the
   * heads of its columns say.
   */
  readonly columns?: Readonly<Record<string, readonly (RowField | undefined)[]>>;
  /** Called every now and then. */
  readonly tell?: (progress: ImportProgress) => void;
  /** Ends the reading; what is thrown is its reason. */
  readonly signal?: AbortSignal;
}

export interface Imported {
  /** A catalog as its author writes it, with everything that has to be confirmed named in it. */
  readonly catalog: DraftCatalog;
  readonly report: ImportReport;
}

/** Never throws for what a file contains; only for what keeps it from being read, and when it is aborted. */
export async function importFiles(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<Imported> {
  const ledger = new Ledger();
  const products = new Products(ledger);
  for (const file of files) await readFile(file, { ledger, products, ...options });
  return { catalog: draftOf(products, ledger), report: ledger.report() };
}
