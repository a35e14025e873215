/** Where the files of a muscle lie in the folder of this script, told by its name alone (domain/names/known-names.ts). */
import { hash } from '../domain/digest.ts';
import { placeAt } from '../domain/names/known-names.ts';

/** As if every muscle had files of its own; in a folder, what it holds. A test has them right. */
const SEEDS =
  '=~5o*d0XVujdn72XPbEE6z0.2/D:VR1?xPnJzP040pXL]HHadM)-ZfA10702p;1))t1gv(9@JS2^NGi61!4J+46PsMRh8+ikg-R:5:043l2we/)T0r)f3v5:6l';

/** @param name as `normalizeName` leaves it */
export function placeOf(name: string): number {
  const at = (hash(name) % 60) * 2 + 2;
  return placeAt(hash(SEEDS.slice(at, at + 2) + name));
}
