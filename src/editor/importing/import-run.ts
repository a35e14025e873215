/**
 * One import: which files, what the columns of their sheets are, how far the reading is. Whatever it leaves has to be
 * confirmed; a catalog that is open stays stored.
 */
import type { Imported, ImportProgress } from '../../import/import.ts';
import type { RowField } from '../../import/terms/mention.ts';
import type { ImportReport } from '../../import/terms/report.ts';
import type { NamedFile, NamedSheet } from '../worker/import-files.ts';
import type { PipelineClient } from '../worker/pipeline-client.ts';

export type ImportState =
  | {
      readonly is: 'columns';
      readonly files: readonly NamedFile[];
      readonly sheets: readonly NamedSheet[];
    }
  | { readonly is: 'reading'; readonly progress: ImportProgress | undefined }
  /** Not one product was found. */
  | { readonly is: 'nothing'; readonly report: ImportReport };

export interface ImportRunParts {
  readonly pipeline: PipelineClient;
  readonly changed: () => void;
  readonly done: (imported: Imported) => void;
  readonly failed: (message: string) => void;
}

/** Files under names that differ, since a report and the columns of a sheet go by the name. */
export function namedFiles(files: readonly File[]): readonly NamedFile[] {
  const taken = new Set<string>();
  return files.map(file => {
    let name = file.name;
    for (let number = 2; taken.has(name); number += 1) name = `${file.name} (${number})`;
    taken.add(name);
    return { name, file };
  });
}

/** The sheet with one column of another meaning. A meaning belongs to one column. */
export const withColumn = (
  sheet: NamedSheet,
  at: number,
  field: RowField | undefined,
): NamedSheet => ({
  ...sheet,
  columns: sheet.columns.map((each, column) => {
    if (column === at) return field;
    return each === field ? undefined : each;
  }),
});

export class ImportRun {
  readonly #parts: ImportRunParts;
  /** Absent: nothing is being imported. */
  state: ImportState | undefined;
  /** Counts the runs: an answer to an earlier one is not wanted any more. */
  #run = 0;

  constructor(parts: ImportRunParts) {
    this.#parts = parts;
  }

  /** Asks for the columns of sheets, or reads at once if there are none. */
  async begin(files: readonly NamedFile[]): Promise<void> {
    const run = this.#next({ is: 'reading', progress: undefined });
    try {
      const sheets = await this.#parts.pipeline.sheetsAmong(files);
      if (run !== this.#run) return;
      if (sheets.length === 0) await this.#read(files, []);
      else this.#next({ is: 'columns', files, sheets });
    } catch (error) {
      this.#fail(run, error);
    }
  }

  setColumn(name: string, at: number, field: RowField | undefined): void {
    const { state } = this;
    if (state?.is !== 'columns') return;
    const sheets = state.sheets.map(sheet =>
      sheet.name === name ? withColumn(sheet, at, field) : sheet,
    );
    this.#next({ ...state, sheets });
  }

  async read(): Promise<void> {
    const { state } = this;
    if (state?.is === 'columns') await this.#read(state.files, state.sheets);
  }

  stop(): void {
    if (this.state?.is === 'reading') void this.#parts.pipeline.stopImport();
    this.#next(undefined);
  }

  async #read(files: readonly NamedFile[], sheets: readonly NamedSheet[]): Promise<void> {
    const run = this.#next({ is: 'reading', progress: undefined });
    try {
      const columns = Object.fromEntries(sheets.map(sheet => [sheet.name, sheet.columns]));
      const imported = await this.#parts.pipeline.importFiles(files, columns, progress => {
        if (run !== this.#run) return;
        this.state = { is: 'reading', progress };
        this.#parts.changed();
      });
      if (run !== this.#run) return;
      const { catalog, report } = imported;
      this.#next(catalog.products.length > 0 ? undefined : { is: 'nothing', report });
      if (catalog.products.length > 0) this.#parts.done(imported);
    } catch (error) {
      this.#fail(run, error);
    }
  }

  #next(state: ImportState | undefined): number {
    this.#run += 1;
    this.state = state;
    this.#parts.changed();
    return this.#run;
  }

  /** A file may have been moved, or be on a disk that is gone. */
  #fail(run: number, error: unknown): void {
    if (run !== this.#run) return;
    this.#next(undefined);
    const why = error instanceof Error ? error.message : String(error);
    this.#parts.failed(`The files could not be read. Are they still where they were? (${why})`);
  }
}
