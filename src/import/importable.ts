/** Whether a file that somebody opened as a catalog is one to import: then it is offered, and is no dead end. */
import { type FileKind, fileKind, isReadable } from './files/file-kind.ts';
import { columnsOf } from './sheet/columns.ts';
import { delimiterOf } from './sheet/delimiter.ts';

/** So much of a file tells. */
const BEGINNING = 4000;

const SHEET_NAME = /\.(?:csv|tsv|tab)$/i;

/** A broken catalog has commas too, and no head that is known. */
function hasKnownHead(text: string): boolean {
  const [head = ''] = text.split(/\r\n?|\n/);
  const names = head.split(delimiterOf(text)).map(cell => cell.replaceAll('"', ''));
  return columnsOf(names).some(field => field === 'title' || field === 'link');
}

const decode = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  const isUtf16 = (a === 0xff && b === 0xfe) || (b === 0 && a !== 0);
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
};

/** The kind of a file that can be imported; `undefined` for any other, and for what may be a catalog. */
export function importable(name: string, bytes: Uint8Array): FileKind | undefined {
  const beginning = bytes.subarray(0, BEGINNING);
  const text = decode(beginning);
  const kind = fileKind(name, String.fromCharCode(...beginning.subarray(0, 8)), text);
  if (!isReadable(kind)) return undefined;
  return kind !== 'sheet' || SHEET_NAME.test(name) || hasKnownHead(text) ? kind : undefined;
}
