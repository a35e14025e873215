/** `care-picks check <catalog.json>`: everything that is wrong with a catalog, each with its remedy. */

import { readAndCheck } from './read.ts';
import { hasErrors, print, problemsText } from './terminal/output.ts';

export interface CheckCommandOptions {
  readonly json: boolean;
  /** The day from which the age of reviews is counted; absent: today. */
  readonly today?: string | undefined;
}

/** Today where the author is, as catalogs write it. */
function todayHere(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @returns 0 when there is no error, 1 when there is one */
export async function checkCommand(
  file: string,
  { json, today = todayHere() }: CheckCommandOptions,
): Promise<number> {
  const { problems, silenced } = await readAndCheck(file, { today });
  print(
    json
      ? JSON.stringify({ problems, ...(silenced.length > 0 && { silenced }) }, null, 2)
      : problemsText(file, problems, silenced.length),
  );
  return hasErrors(problems) ? 1 : 0;
}
