/** `care-picks coverage <catalog.json>`: what the catalog covers, what is missing, what no post shows,
 * and whom the links pay. */
import { MUSCLE_NAMES } from '../catalog/anatomy/muscles.ts';
import { hasErrors, problemsText } from '../catalog/format/problems-text.ts';
import { coverage } from '../coverage/coverage.ts';
import { normalizeName } from '../domain/name.ts';
import { WrongCall } from './call.ts';
import { coverageText } from './coverage/text.ts';
import { readAndCheck } from './read.ts';
import type { Output } from './terminal/output.ts';
import { endProgress, progress } from './terminal/progress.ts';

export interface CoverageOptions {
  readonly json: boolean;
  /** Only this muscle, by any of its names. */
  readonly muscle?: string | undefined;
}

/** @returns the id of the muscle of that name @throws WrongCall */
function idOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const muscle = MUSCLE_NAMES.get(normalizeName(name));
  if (!muscle) throw new WrongCall(`no muscle is called "${name}".`);
  return muscle.id;
}

/** @returns 0 when the catalog could be read, gaps or not; 1 when it has an error */
export async function coverageCommand(
  file: string,
  { json, muscle }: CoverageOptions,
  { print }: Output,
): Promise<number> {
  const id = idOf(muscle);
  progress(`Checking ${file} …`);
  const { catalog, problems } = await readAndCheck(file);
  endProgress();
  if (!catalog || hasErrors(problems)) {
    print(json ? JSON.stringify({ problems }, null, 2) : problemsText(file, problems));
    return 1;
  }
  const { muscles, neverShown, shops } = coverage(catalog);
  const chosen = muscles.filter(each => id === undefined || each.muscle.id === id);
  if (json) print(JSON.stringify({ problems, muscles: chosen, neverShown, shops }, null, 2));
  // Shops do not depend on the muscle, so whoever asks for one is told of it alone.
  else print(coverageText(file, { muscles: chosen, neverShown, shops: id ? [] : shops }));
  return 0;
}
