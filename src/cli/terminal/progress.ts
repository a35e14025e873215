/** One line on a terminal that says how far a command is. Where nobody watches it stays silent. */
const { stderr } = process;

/** Each call writes over the line before. */
export function progress(text: string): void {
  if (stderr.isTTY) stderr.write(`\r${text.slice(0, stderr.columns - 1)}\x1b[K`);
}

/** Takes the line away. */
export const endProgress = (): void => progress('');
