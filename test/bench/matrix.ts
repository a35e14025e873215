/** Figures of the same things of many subjects, as a table: a subject a line, a figure a column. */
import type { Figure } from './figures.ts';

const short = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);

/** @param figures all with `of` */
export function matrix(figures: readonly Figure[]): string {
  const subjects = [...new Set(figures.map(figure => figure.of ?? ''))];
  const columns = [...new Set(figures.map(({ what, unit }) => `${what} ${unit}`.trim()))];
  const wide = Math.max(...subjects.map(({ length }) => length));
  const line = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(wide)}${cells.map((cell, at) => cell.padStart((columns[at]?.length ?? 0) + 2)).join('')}`;
  const cellsOf = (subject: string): readonly string[] =>
    columns.map(column => {
      const found = figures.find(
        figure => figure.of === subject && `${figure.what} ${figure.unit}`.trim() === column,
      );
      return found ? short(found.value) : '–';
    });
  return [line('', columns), ...subjects.map(subject => line(subject, cellsOf(subject)))].join(
    '\n',
  );
}
