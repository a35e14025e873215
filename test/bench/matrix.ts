/** Figures of the same things of many subjects, as a table: a subject a line, a figure a column. */
import type { Figure } from './figures.ts';

const short = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);

const titleOf = ({ what, unit }: Figure): string => `${what} ${unit}`.trim();

/** @param figures all with `of` */
export function matrix(figures: readonly Figure[]): string {
  const subjects = [...new Set(figures.map(figure => figure.of ?? ''))];
  const titles = [...new Set(figures.map(titleOf))];
  const cell = (subject: string, title: string): string => {
    const found = figures.find(figure => figure.of === subject && titleOf(figure) === title);
    return found ? short(found.value) : '';
  };
  const rows = [
    ['', ...titles],
    ...subjects.map(of => [of, ...titles.map(title => cell(of, title))]),
  ];
  const widths = ['', ...titles].map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  return rows
    .map(([name = '', ...cells]) => {
      const columns = cells.map((text, at) => text.padStart((widths[at + 1] ?? 0) + 2));
      return `  ${name.padEnd(widths[0] ?? 0)}${columns.join('')}`;
    })
    .join('\n');
}
