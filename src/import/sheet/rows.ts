/**
 * The rows of a sheet as it is read: commas, semicolons, tabs or bars between the cells. A quotation mark that nobody
 * closed costs its own line and not the rest of the file.
 */
import Papa from 'papaparse';
import { type Delimiter, delimiterOf, SEPARATOR_LINE } from './delimiter.ts';

export interface SheetRow {
  readonly is: 'row';
  readonly cells: readonly string[];
  /** The line on which it begins. */
  readonly line: number;
}

export interface SheetFault {
  readonly is: 'fault';
  readonly line: number;
  readonly message: string;
}

/** No row is this long: what is has lost a quotation mark. */
const LONGEST_ROW = 200_000;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** @param isLast whether nothing follows, so that the last row is whole as well */
function parse(text: string, delimiter: Delimiter, isLast: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  // The low-level parser has no types of its own; its manual gives this form.
  return parser.parse(text, 0, !isLast) as Parsed;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

const isEmpty = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '');

interface Taken {
  readonly found: readonly (SheetRow | SheetFault)[];
  readonly rest: string;
  readonly line: number;
}

/** A line in which a quotation mark is open: its cells as they stand there. */
function brokenLine(text: string, delimiter: Delimiter, line: number): Taken {
  const end = text.indexOf('\n');
  const whole = end === -1 ? text : text.slice(0, end);
  const cells = whole.split(delimiter).map(cell => cell.replace(/^"|"$/g, ''));
  const message = 'A quotation mark has no partner, so the cells of this line may be cut wrongly.';
  return {
    found: [
      { is: 'row', cells, line },
      { is: 'fault', line, message },
    ],
    rest: end === -1 ? '' : text.slice(end + 1),
    line: line + 1,
  };
}

/** Where each row begins in the text: rows may hold line breaks. */
function rowsOf({ data }: Parsed, from: number): readonly SheetRow[] {
  let line = from;
  return data.flatMap((cells): readonly SheetRow[] => {
    const row = { is: 'row', cells, line } as const;
    line += 1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0);
    return isEmpty(cells) ? [] : [row];
  });
}

/** All whole rows at the beginning of a text. */
function take(text: string, delimiter: Delimiter, from: number, isLast: boolean): Taken {
  let rest = text;
  let line = from;
  const found: (SheetRow | SheetFault)[] = [];
  while (rest !== '') {
    const parsed = parse(rest, delimiter, isLast);
    const isOpen = parsed.errors.some(({ code }) => code === 'MissingQuotes');
    if (!isOpen || !isLast) {
      const { cursor } = parsed.meta;
      // A piece may have more rows than a call takes as arguments.
      for (const row of rowsOf(parsed, line)) found.push(row);
      line += linesIn(rest.slice(0, cursor));
      rest = rest.slice(cursor);
      if (isLast) return { found, rest: '', line };
      if (rest.length < LONGEST_ROW) return { found, rest, line };
    } else {
      // The last row holds all that follows its mark; those before it are whole.
      const whole = { ...parsed, data: parsed.data.slice(0, -1) };
      for (const row of rowsOf(whole, line)) found.push(row);
      const lines = whole.data.reduce(
        (sum, cells) => sum + 1 + cells.reduce((inner, cell) => inner + linesIn(cell), 0),
        0,
      );
      rest = rest.split('\n').slice(lines).join('\n');
      line += lines;
    }
    const broken = brokenLine(rest, delimiter, line);
    found.push(...broken.found);
    ({ rest, line } = broken);
  }
  return { found, rest, line };
}

/** Line ends of every system as one. A piece may end between the two letters of one. */
async function* withPlainLineEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

/** So many letters show which mark stands between the cells. */
const TELLING = 8000;

/** The first piece has as many letters as it takes to tell, if there are so many. */
async function* withLongBeginning(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let beginning: string | undefined = '';
  for await (const piece of pieces) {
    if (beginning === undefined) yield piece;
    else {
      beginning += piece;
      if (beginning.length < TELLING) continue;
      yield beginning;
      beginning = undefined;
    }
  }
  if (beginning) yield beginning;
}

/** The rows in their order, and the places that are broken. */
export async function* sheetRows(
  pieces: AsyncIterable<string>,
): AsyncGenerator<SheetRow | SheetFault> {
  let rest = '';
  let line = 1;
  let delimiter: Delimiter | undefined;
  for await (const piece of withLongBeginning(withPlainLineEnds(pieces))) {
    rest += piece;
    if (delimiter === undefined) {
      delimiter = delimiterOf(rest);
      const told = SEPARATOR_LINE.exec(rest)?.[0] ?? '';
      rest = rest.slice(told.length);
      line += linesIn(told);
    }
    const taken = take(rest, delimiter, line, false);
    yield* taken.found;
    ({ rest, line } = taken);
  }
  if (delimiter) yield* take(rest, delimiter, line, true).found;
}
