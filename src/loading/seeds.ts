/** Where the files of a muscle lie in the folder of this script, told by its name alone. */
import { placeAt, underSeeds } from '../domain/known-names.ts';

/** As if every muscle had files of its own; in a folder, what it holds (folder/seeds.ts). A test has them right. */
const SEEDS =
  '=~PkQrej0qe0cJCR011uLF0Nme1ZdF0MA4tALL6P0i5aYei2lmBkpSBxgTp22qP7B70CYTFlSa5Z013YFXVIWkQr4t5qFN1y0s';

/** @param name as `normalizeName` leaves it */
export const placeOf = (name: string): number => placeAt(underSeeds(SEEDS, name));
