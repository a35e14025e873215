/** The parts of Markdown that the printed rules are made of. */

/** A text in a cell of a table. */
const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

export const bullets = (items: readonly string[]): string =>
  items.map(item => `- ${item}`).join('\n');

export const numbered = (items: readonly string[]): string =>
  items.map((item, at) => `${at + 1}. ${item}`).join('\n');

export const chapter = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');

export const section = (title: string, ...parts: readonly string[]): string =>
  [`### ${title}`, ...parts].join('\n\n');

/** The sources of a rule; our own judgement is J. */
export const sourcesText = (basis: readonly string[]): string =>
  basis.map(id => (id === 'judgement' ? 'J' : id)).join(', ');
