/** A table written as it is looked at: a line that names the columns, and below it rows of one word a column. */

export interface GridCell {
  readonly row: string;
  readonly column: string;
  readonly word: string;
}

export function grid(text: string): readonly GridCell[] {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/));
  return rows.flatMap(([row = '', ...words]) => {
    if (words.length !== columns.length) throw new Error(`${row}: a word for each column.`);
    return columns.map((column, at) => ({ row, column, word: words[at] ?? '' }));
  });
}
