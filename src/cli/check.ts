/** `care-picks check <catalog.json>`: everything that is wrong with a catalog, each with its remedy. */

import { todayHere } from '../catalog/check/check-days.ts';
import { hasErrors, problemsText } from '../catalog/format/problems-text.ts';
import { readAndCheck } from './read.ts';
import type { Output } from './terminal/output.ts';

export interface CheckCommandOptions {
  readonly json: boolean;
  /** The day by which reviews and coupons are judged; absent: today. */
  readonly today?: string | undefined;
}

/** @returns 0 when there is no error, 1 when there is one */
export async function checkCommand(
  file: string,
  { json, today = todayHere() }: CheckCommandOptions,
  { print }: Output,
): Promise<number> {
  const { problems, silenced } = await readAndCheck(file, { today });
  print(
    json
      ? JSON.stringify({ problems, ...(silenced.length > 0 && { silenced }) }, null, 2)
      : problemsText(file, problems, silenced.length),
  );
  return hasErrors(problems) ? 1 : 0;
}
