/** The import, in the worker: a chunk of its own, since most visits need none. */
import { fileKind } from '../../import/files/file-kind.ts';
import { fromBlob } from '../../import/files/import-file.ts';
import {
  type Imported,
  type ImportProgress,
  importFiles,
  type SheetBeginning,
  sheetOf,
} from '../../import/import.ts';
import { importable } from '../../import/importable.ts';
import type { RowField } from '../../import/terms/mention.ts';

/** A file that an author hands in, under a name that none of the others has. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** What each column of a sheet is, by the name of the file. */
export type Columns = Readonly<Record<string, readonly (RowField | undefined)[]>>;

/** A sheet before it is read. */
export interface NamedSheet extends SheetBeginning {
  readonly name: string;
}

/** So much of a file tells what it is. */
const BEGINNING = 4000;

/** What no catalog is either: an import says what to do with it. */
const OTHERS: readonly string[] = ['workbook', 'archive', 'picture'];

/** Whether a file is to be imported, and not to be opened as a catalog. */
async function isToImport({ name, file }: NamedFile): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  if (importable(name, bytes)) return true;
  const text = new TextDecoder().decode(bytes);
  return OTHERS.includes(fileKind(name, String.fromCharCode(...bytes.subarray(0, 8)), text));
}

export async function anyToImport(files: readonly NamedFile[]): Promise<boolean> {
  return (await Promise.all(files.map(isToImport))).some(Boolean);
}

/** The sheets among the files, for their author to say what their columns are. */
export async function sheetsAmong(files: readonly NamedFile[]): Promise<readonly NamedSheet[]> {
  const sheets: NamedSheet[] = [];
  for (const { name, file } of files) {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    if (importable(name, bytes) === 'sheet')
      sheets.push({ name, ...(await sheetOf(fromBlob(file, name))) });
  }
  return sheets;
}

export const readAll = (
  files: readonly NamedFile[],
  columns: Columns,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Imported> =>
  importFiles(
    files.map(({ name, file }) => fromBlob(file, name)),
    { columns, tell, signal },
  );
