/** The muscle that another name leads to, by the folder’s own list. A page loads this when it is asked for such a name. */
import type { CatalogIndex, IndexRow } from '../domain/catalog-index.ts';
import { digestOf } from '../domain/digest-of.ts';
import { CatalogError } from '../domain/errors.ts';
import { muscleCalled } from '../domain/muscle-search.ts';
import { ID } from '../domain/name.ts';
import type { MuscleFile } from '../domain/types.ts';
import { fetchJson } from './json-files.ts';
import { forgetTask, sharedTask } from './shared-task.ts';

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(each => typeof each === 'string');

/** Whether what is asked of a row can be asked of this one. */
function isRow(value: unknown): value is IndexRow {
  const { id, name, latin, aliases } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && ID.test(id) && isList([name, latin]) && isList(aliases);
}

/**
 * @param folder of the catalog
 * @param name as `normalizeName` leaves it
 * @returns `undefined` for a name that nobody knows; `null` where the folder has no list
 * @throws CatalogError
 */
export async function rowOf(
  folder: string,
  name: string,
  signal: AbortSignal,
): Promise<IndexRow | undefined | null> {
  const address = `${folder}index.json`;
  const value = await sharedTask(address, signal, inner => fetchJson(address, inner));
  if (value === undefined) return null;
  const { muscles, digest } = Object(value) as Partial<CatalogIndex>;
  // A damaged list must not lead to another muscle.
  if (!Array.isArray(muscles) || (digest !== undefined && digest !== digestOf(value as object))) {
    forgetTask(address);
    throw new CatalogError('catalog/unreadable', `${address} is not a list of muscles.`);
  }
  return muscleCalled(muscles.filter(isRow), name);
}

/** The file of a muscle for which the catalog has nothing: what is said of its place holds all the same, and is painted by the element. */
export function fileWithout({ id, name, region, zone }: IndexRow): MuscleFile {
  const muscle = { id, name, region, ...(zone && { zone }) };
  return { version: 1, muscle, first: null, programs: {}, products: [] };
}
