/** A broken place of a file, for the report. */
import type { Reading } from './reading.ts';

export const noteFault = (
  { line, message }: { readonly line: number; readonly message: string },
  { file, ledger }: Reading,
): void =>
  ledger.unused({
    code: 'broken',
    file,
    where: `line ${line}`,
    what: `${file}, line ${line}`,
    message,
  });
