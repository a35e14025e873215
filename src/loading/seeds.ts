/** Where the files of a muscle lie in the folder of this script, told by its name alone (domain/known-names.ts). */
import { hash } from '../domain/digest.ts';
import { placeAt } from '../domain/known-names.ts';

/** As if every muscle had files of its own; in a folder, what it holds. A test has them right. */
const SEEDS =
  '=~5oPm0XVujd262XPbEE6z3qAM4XVR2vxPnJzP040pXLaOHadM0BZfgZ0702zqqZ151g-CWgJS48NGi63s4Jme6PsMRhdQikg-HcBi043l2w6d2U0rZk3vKu6l';

/** @param name as `normalizeName` leaves it */
export function placeOf(name: string): number {
  const at = (hash(name) % 60) * 2 + 2;
  return placeAt(hash(SEEDS.slice(at, at + 2) + name));
}
