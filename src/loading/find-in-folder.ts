/** From any name of a muscle to its file in a compiled catalog. */
import { IN_INDEX } from '../domain/names/known-names.ts';
import { type Found, readInFolder } from './json-files.ts';
import { placeOf } from './seeds.ts';

/**
 * The file of a muscle in a compiled catalog, by any of its names. Only a name that has no file there is looked up in the
 * folder’s list.
 *
 * @throws CatalogError
 */
export async function findInFolder(
  folder: string,
  name: string,
  signal: AbortSignal,
): Promise<Found> {
  const value = placeOf(name) < IN_INDEX ? await readInFolder(folder, name, signal) : undefined;
  if (value !== undefined) return { name, value };
  const { findOther } = await import('./other-name.ts');
  return findOther(folder, name, signal);
}
