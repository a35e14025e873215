/**
 * An error that Vite prints as its message alone: whoever reads it can mend what it names, and nothing that a stack leads
 * to. Not the same error without its stack, because what else that holds would be printed too.
 */
export function withoutStack(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const bare = new Error(error.message);
  // Vite and Rollup cut off exactly this beginning.
  bare.stack = `Error: ${error.message}\n`;
  return bare;
}
