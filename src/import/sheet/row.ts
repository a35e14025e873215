/** A row of a sheet or feed as what its columns say that it is. */
import { inOneLine } from '../html/tree.ts';
import type { Row, RowField } from '../terms/mention.ts';

/** Descriptions of a shop go on for pages. */
const LONGEST = 5000;

/** Feeds write the HTML of their shop’s pages into cells. */
const plain = (cell: string): string =>
  inOneLine(
    cell
      .slice(0, LONGEST)
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll(/&#0?39;|&rsquo;|&apos;/g, "'")
      .replaceAll('&amp;', '&'),
  );

const ADDRESSES: readonly RowField[] = ['link', 'image_link'];

export function rowOf(cells: readonly string[], columns: readonly (RowField | undefined)[]): Row {
  const pairs = columns.flatMap((field, at) => {
    const cell = cells[at] ?? '';
    const text = field && ADDRESSES.includes(field) ? cell.trim() : plain(cell);
    return field && text !== '' ? [[field, text] as const] : [];
  });
  return Object.fromEntries(pairs);
}
