/** Lists and lines for a terminal. */

const WIDTH = 100;

/** The first names, and how many more there are. */
export function listed(names: readonly string[], most: number): string {
  const rest = names.length - most;
  const named = names.slice(0, most).join(', ');
  return rest > 0 ? `${named} … and ${rest} more (--json names all)` : named;
}

/** A text after its label, wrapped and indented by the label's length. */
export function wrapped(label: string, text: string): string {
  const lines: string[] = [];
  let line = label;
  for (const word of text.split(' ')) {
    if (line.length > label.length && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = ' '.repeat(label.length);
    }
    line += line.length > label.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}
