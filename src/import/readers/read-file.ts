/** Reads one file, whatever kind it is, and tells what became of it. Nothing in a file makes it throw. */
import { decoded } from '../files/decoded.ts';
import {
  type FileKind,
  fileKind,
  isReadable,
  type OtherKind,
  type ReadableKind,
} from '../files/file-kind.ts';
import type { ImportFile } from '../files/import-file.ts';
import { readFeed } from './read-feed.ts';
import { readPages } from './read-pages.ts';
import { readPosts } from './read-posts.ts';
import { readSheet } from './read-sheet.ts';
import type { Reading } from './reading.ts';

/** So many bytes and letters tell what a file is. */
const BEGINNING = 20_000;

async function beginningOf(file: ImportFile): Promise<{ bytes: string; text: string }> {
  let bytes = '';
  for await (const piece of file.bytes()) {
    bytes = String.fromCharCode(...piece.subarray(0, 8));
    if (bytes !== '') break;
  }
  let text = '';
  for await (const piece of decoded(file.bytes())) {
    text += piece;
    if (text.length >= BEGINNING) break;
  }
  return { bytes, text: text.slice(0, BEGINNING) };
}

/** What kind of file it is. @throws what keeps it from being read */
export async function kindOf(file: ImportFile): Promise<FileKind> {
  const { bytes, text } = await beginningOf(file);
  return fileKind(file.name, bytes, text);
}

const OTHERS: Readonly<Record<OtherKind, { readonly message: string; readonly remedy: string }>> = {
  catalog: {
    message: 'This is a catalog, or another file in JSON.',
    remedy: 'A catalog needs no import: open it, or check it.',
  },
  archive: { message: 'This is an archive.', remedy: 'Unpack it, and import the files in it.' },
  workbook: {
    message: 'This is a workbook.',
    remedy: 'Save the sheet with your products as CSV, and import that.',
  },
  picture: { message: 'This is a picture.', remedy: 'Import the post or the sheet itself.' },
  empty: { message: 'There is nothing in it.', remedy: 'Save or export it once more.' },
  unknown: {
    message: 'It is none of the kinds that can be read.',
    remedy: 'Import a WordPress export, a page (HTML), a sheet (CSV, TSV) or a feed (XML).',
  },
};

const READERS: Readonly<
  Record<ReadableKind, (pieces: AsyncIterable<string>, reading: Reading) => Promise<void>>
> = { wxr: readPosts, html: readPages, sheet: readSheet, feed: readFeed };

/** Counts the bytes that have been read, and ends when the author does. */
async function* counted(file: ImportFile, reading: Reading): AsyncGenerator<Uint8Array> {
  for await (const piece of file.bytes()) {
    reading.signal?.throwIfAborted();
    reading.counts.bytes += piece.length;
    reading.tell();
    yield piece;
  }
}

/** @throws what keeps the file from being read, and the reason when it is aborted */
export async function readFile(file: ImportFile, reading: Reading): Promise<void> {
  const { ledger, counts } = reading;
  const kind = await kindOf(file);
  const tellBroken = () =>
    ledger.unused({
      code: 'broken',
      file: file.name,
      where: '',
      what: file.name,
      message: 'Its packing is broken; what stands before that place was read.',
      remedy: 'Download it once more.',
    });
  if (isReadable(kind)) await READERS[kind](decoded(counted(file, reading), tellBroken), reading);
  else
    ledger.unused({ code: 'file', file: file.name, where: '', what: file.name, ...OTHERS[kind] });
  ledger.file({ file: file.name, kind, posts: counts.posts, rows: counts.rows });
}
