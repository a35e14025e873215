/** From old posts, exports, sheets and feeds to the draft of a catalog. Files are read piece by piece. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportFile } from '../import/files/import-file.ts';
import { type Imported, type ImportOptions, importFiles } from '../import/import.ts';
import { ROW_FIELDS } from '../import/terms/mention.ts';
import { shown } from './shown.ts';
import { checkOptions, isName, type Table } from './takes.ts';
import { whyUnreadable } from './why-unreadable.ts';
import { WrongCall } from './wrong-call.ts';

const FIELDS: readonly unknown[] = [undefined, ...ROW_FIELDS];

const IMPORT_OPTIONS: Table<ImportOptions> = {
  columns: {
    words: `the fields of each sheet’s columns, by the name of its file (${ROW_FIELDS.join(', ')})`,
    is: value =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every(
        fields => Array.isArray(fields) && fields.every(field => FIELDS.includes(field)),
      ),
  },
  tell: { words: 'a function', is: value => typeof value === 'function' },
  signal: { words: 'an AbortSignal', is: value => value instanceof AbortSignal },
};

const isFile = (source: unknown): source is ImportFile =>
  typeof source === 'object' &&
  source !== null &&
  'name' in source &&
  isName(source.name) &&
  'bytes' in source &&
  typeof source.bytes === 'function';

async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    const remedy = 'Give the paths of files: an export, pages, sheets, feeds.';
    throw new WrongCall(`${path} ${whyUnreadable(cause)}. ${remedy}`, { cause });
  }
}

function fileOf(source: unknown, at: number): ImportFile {
  if (isFile(source)) return source;
  const path =
    source instanceof URL && source.protocol === 'file:' ? fileURLToPath(source) : source;
  if (isName(path)) return { name: basename(path), bytes: () => bytesOf(path) };
  const found = source instanceof URL ? source.href : shown(source);
  throw new WrongCall(
    `importPosts takes paths, file: addresses, or objects with a name and bytes; at ${at} stands ${found}.`,
  );
}

/**
 * Never throws for what a file contains: what could not be used stands in the report.
 *
 * @param files paths, or names with bytes
 * @throws WrongCall for what is no file that can be read, and for options that it does not take
 * @throws the reason when it is aborted
 */
export async function importPosts(
  files: readonly (string | URL | ImportFile)[],
  options: ImportOptions = {},
): Promise<Imported> {
  if (!Array.isArray(files))
    throw new WrongCall(
      `importPosts takes a list of files, such as ['post.html'], not ${shown(files)}.`,
    );
  checkOptions('importPosts', options, IMPORT_OPTIONS);
  return importFiles(files.map(fileOf), options);
}
