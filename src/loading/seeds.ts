/** Where the files of a muscle lie in the folder of this script, told by its name alone (domain/known-names.ts). */
import { hash } from '../domain/digest.ts';
import { placeAt } from '../domain/known-names.ts';

/** As if every muscle had files of its own; in a folder, what it holds. A test has them right. */
const SEEDS =
  '=~PkQrej0qe0cJCR01MDLF0Nme1ZdF0MA4tALL6P0i5aYei2lmBkpSBxgTp22qP7B70CYTFlSa5Z013YFXzaWkQr4t5qFN1y0s';

/** @param name as `normalizeName` leaves it */
export function placeOf(name: string): number {
  const at = (hash(name) % 48) * 2 + 2;
  return placeAt(hash(SEEDS.slice(at, at + 2) + name));
}
