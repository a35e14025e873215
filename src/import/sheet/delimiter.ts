/** What stands between the cells of a sheet. */

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What Excel writes in a line of its own before the heads. */
export const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;

const withoutQuoted = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');

/** What stands between the cells: what gives the heads the most columns, and the next lines as many. */
export function delimiterOf(beginning: string): Delimiter {
  const told = SEPARATOR_LINE.exec(beginning)?.[1];
  const known = DELIMITERS.find(each => each === told);
  if (known) return known;
  const lines = beginning
    .split(/\r\n?|\n/)
    .slice(0, 6)
    .map(withoutQuoted);
  const counts = DELIMITERS.map(mark => {
    const [head = 0, ...others] = lines.map(line => line.split(mark).length - 1);
    return { mark, weight: head * 10 + others.filter(count => count === head).length };
  });
  return counts.reduce((best, each) => (each.weight > best.weight ? each : best)).mark;
}
