/**
 * What kind of file an author handed in, by its beginning first: a shop's feed may be called anything, and an export
 * is saved as `.txt` by some browsers.
 */

/** What can be read. A `sheet` has rows and columns, a feed in that form too. */
export type ReadableKind = 'wxr' | 'html' | 'sheet' | 'feed';

/** What cannot, and what it is instead. */
export type OtherKind = 'catalog' | 'archive' | 'workbook' | 'picture' | 'empty' | 'unknown';

export type FileKind = ReadableKind | OtherKind;

const READABLE: readonly string[] = [
  'wxr',
  'html',
  'sheet',
  'feed',
] satisfies readonly ReadableKind[];

export const isReadable = (kind: FileKind): kind is ReadableKind => READABLE.includes(kind);

/** The first bytes of formats that hold no text. */
const SIGNATURES: readonly (readonly [string, OtherKind])[] = [
  ['PK\u0003\u0004', 'archive'],
  ['PK\u0005\u0006', 'archive'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'workbook'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['%PDF', 'unknown'],
];

const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i;
const SHEET = /\.(?:csv|tsv|tab)$/i;
const PAGE = /\.x?html?$/i;

const XML_ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*|<!DOCTYPE[^>[]*>\s*)*<([\w:-]+)/i;

const FEED_ROOT =
  /^(?:feed|entry|products?|items?|catalog|productcatalog|merchantproductfeed|merchant)$/;

function xmlKind(text: string): FileKind | undefined {
  const root = XML_ROOT.exec(text)?.[1]?.toLowerCase();
  if (root === undefined) return undefined;
  if (root === 'rss' || root === 'channel' || root === 'item' || root === 'rdf:rdf')
    return /wordpress\.org\/export|<wp:|<content:encoded/i.test(text) ? 'wxr' : 'feed';
  if (root === 'html' || root === 'svg') return undefined;
  // Networks call their feeds by names of their own.
  if (FEED_ROOT.test(root) || /^\s*<\?xml/i.test(text)) return 'feed';
  return undefined;
}

/** Rows of as many columns as the first, at least two, or a file that says that it is a sheet. */
function isSheet(text: string, name: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter(line => line.trim() !== '');
  const [head = ''] = lines;
  if (/^\s*[[{<]/.test(head)) return false;
  if (SHEET.test(name)) return true;
  return ['\t', ';', ',', '|'].some(mark => {
    const columns = head.split(mark).length;
    return columns > 1 && lines.length > 1 && (lines[1] ?? '').split(mark).length >= columns;
  });
}

/**
 * @param bytes the first of them, as letters one by one
 * @param text the beginning of the same, decoded
 */
export function fileKind(name: string, bytes: string, text: string): FileKind {
  if (bytes === '' || text.trim() === '') return 'empty';
  const signature = SIGNATURES.find(([start]) => bytes.startsWith(start))?.[1];
  // A workbook of today is an archive.
  if (signature === 'archive') return WORKBOOK.test(name) ? 'workbook' : 'archive';
  if (signature) return signature;
  const byRoot = xmlKind(text);
  if (byRoot) return byRoot;
  if (/^\s*\{/.test(text)) return 'catalog';
  if (
    PAGE.test(name) ||
    /<(?:!doctype html|html|body|head|article|p|div|h[1-6]|a)\b/i.test(text.slice(0, 4000))
  )
    return 'html';
  return isSheet(text, name) ? 'sheet' : 'unknown';
}
