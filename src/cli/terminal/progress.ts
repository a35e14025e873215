/** One line on a terminal that says how far a command is; nothing where the output is not a terminal. */
const { stderr } = process;

/** Each call overwrites the line. */
export function progress(text: string): void {
  if (stderr.isTTY) stderr.write(`\r${text.slice(0, stderr.columns - 1)}\x1b[K`);
}

/** Clears the line. */
export const endProgress = (): void => progress('');
