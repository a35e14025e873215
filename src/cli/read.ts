/** Reads and checks the catalog that a command was given. */
import { readFile } from 'node:fs/promises';
import {
  type AuthorCheckOptions,
  type CheckedForAuthor,
  checkForAuthor,
} from '../catalog/check/check-for-author.ts';
import type { FileProblem } from '../catalog/format/problems.ts';
import type { FileKind } from '../import/files/file-kind.ts';
import { importable } from '../import/importable.ts';
import { whyUnreadable } from '../server/why-unreadable.ts';

function unreadable(file: string, error: unknown): FileProblem {
  return {
    file,
    path: '',
    code: 'unreadable-file',
    severity: 'error',
    message: `${file} ${whyUnreadable(error)}.`,
    remedy: 'Give the path of a catalog file, such as catalog/catalog.json.',
  };
}

/** Letters in another encoding would reach readers as question marks, or not at all. */
const notUtf8 = (file: string): FileProblem => ({
  file,
  path: '',
  code: 'unreadable-file',
  severity: 'error',
  message: `${file} is not in UTF-8, the encoding that JSON uses.`,
  remedy: 'Open it in your editor and save it with the encoding UTF-8.',
});

/** UTF-16 without a byte order mark has a zero beside the first bracket. */
const isUtf16 = (bytes: Uint8Array): boolean => bytes.subarray(0, 2).includes(0);

function decoded(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // Old encodings of Windows, or UTF-16 with its byte order mark.
  }
}

const KINDS: Readonly<Partial<Record<FileKind, string>>> = {
  wxr: 'a WordPress export',
  html: 'a page',
  sheet: 'a sheet',
  feed: 'a feed',
};

/** A draft can be made of it, so that it is no dead end. */
const notYet = (file: string, kind: FileKind): FileProblem => ({
  file,
  path: '',
  code: 'not-json',
  severity: 'error',
  message: `${file} is ${KINDS[kind] ?? 'another file'}, and no catalog yet.`,
  remedy: `Make a draft of it: care-picks import ${file} --out draft.json`,
});

/** Everything that is wrong with the file, and the catalog when nothing is. */
export async function readAndCheck(
  file: string,
  options: AuthorCheckOptions = {},
): Promise<CheckedForAuthor> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { problems: [unreadable(file, error)], silenced: [] };
  }
  const kind = importable(file, bytes);
  if (kind) return { problems: [notYet(file, kind)], silenced: [] };
  const text = decoded(bytes);
  if (text === undefined) return { problems: [notUtf8(file)], silenced: [] };
  return checkForAuthor(text, file, options);
}
