/** From old posts, exports, sheets and feeds to the draft of a catalog. Files are read piece by piece. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportFile } from '../import/files/import-file.ts';
import { type Imported, type ImportOptions, importFiles } from '../import/import.ts';

function fileOf(source: string | URL | ImportFile): ImportFile {
  if (typeof source !== 'string' && !(source instanceof URL)) return source;
  const path = source instanceof URL ? fileURLToPath(source) : source;
  return { name: basename(path), bytes: () => createReadStream(path) };
}

/**
 * Never throws for what a file contains: what could not be used stands in the report.
 *
 * @param files paths, or names with bytes
 * @throws what keeps a file from being read, and the reason when it is aborted
 */
export const importPosts = (
  files: readonly (string | URL | ImportFile)[],
  options: ImportOptions = {},
): Promise<Imported> => importFiles(files.map(fileOf), options);
