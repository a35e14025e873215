/**
 * A source catalog in the page: the same parse, check and compile as on the author's machine.
 *
 * This is the entry of the chunk that a page loads only when its catalog is not compiled.
 */

import { CatalogError } from '../../domain/errors.ts';
import type { MuscleFile } from '../../domain/types.ts';
import { MUSCLE_NAMES, MUSCLES } from '../anatomy/muscles.ts';
import { checkForPage } from '../check/check.ts';
import { compiler } from '../compile/compile.ts';

export { MUSCLES };

/** How many problems an error names; `care-picks check` prints them all. */
const NAMED = 3;

/**
 * Reads a source catalog, all or nothing.
 *
 * @returns for a normalized name the muscle's file, or `undefined` for a muscle that nobody knows
 * @throws CatalogError `catalog/invalid` when the catalog has an error
 */
export function readSource(
  text: string,
  address: string,
): (name: string) => MuscleFile | undefined {
  const { catalog, problems } = checkForPage(text, address);
  if (!catalog) {
    const errors = problems.filter(problem => problem.severity === 'error');
    const named = errors
      .slice(0, NAMED)
      .map(({ path, message, remedy }) => `${path}: ${message} ${remedy}`);
    const rest = errors.length > NAMED ? ` … and ${errors.length - NAMED} more.` : '';
    throw new CatalogError(
      'catalog/invalid',
      `${address} has ${errors.length} errors, so none of it is shown (care-picks check lists them): ${named.join(' ')}${rest}`,
      { cause: problems },
    );
  }
  const fileFor = compiler(catalog);
  return name => {
    const muscle = MUSCLE_NAMES.get(name);
    return muscle && fileFor(muscle);
  };
}
