/**
 * The muscle that another name leads to, by the folder’s own list. A page loads this when it is asked for such a name, and
 * before the elements: of their modules it must need none, or they would come with it.
 */
import { asText } from '../domain/as-text.ts';
import { digest as digestText } from '../domain/digest.ts';
import { CatalogError } from '../domain/errors.ts';
import { muscleCalled } from '../domain/muscle-search.ts';
import { ID } from '../domain/name.ts';
import type { CatalogIndex, IndexRow, MuscleFile } from '../domain/types.ts';
import { addressInFolder, ELSEWHERE, type Found, readInFolder } from './json-files.ts';
import { forgetTask } from './shared-task.ts';

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(each => typeof each === 'string');

/** Whether what is asked of a row can be asked of this one. */
function isRow(value: unknown): value is IndexRow {
  const { id, name, latin, aliases } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && ID.test(id) && isList([name, latin]) && isList(aliases);
}

/** Every muscle that the folder knows; nothing where it has no list, and so was not made by us. */
async function rowsOf(
  folder: string,
  signal: AbortSignal,
): Promise<readonly IndexRow[] | undefined> {
  const address = addressInFolder(folder, 'index');
  const value = await readInFolder(folder, 'index', signal);
  if (value === undefined) return undefined;
  const { muscles, digest } = Object(value) as Partial<CatalogIndex>;
  // A damaged list must not lead to another muscle.
  if (Array.isArray(muscles) && (digest === undefined || digest === digestText(asText(muscles))))
    return muscles.filter(isRow);
  forgetTask(address);
  throw new CatalogError('catalog/unreadable', `${address} is not a list of muscles.`);
}

/** The file of a muscle for which the catalog has nothing: what is said of its place holds all the same. */
function fileWithout({ id, name, region, zone }: IndexRow): MuscleFile {
  const muscle = { id, name, region, ...(zone && { zone }) };
  // There is nothing to paint first: the element draws it.
  return { version: 1, muscle, first: null, programs: {}, products: [] };
}

/**
 * @param name as `normalizeName` leaves it
 * @throws CatalogError `muscle/unknown` where there is no such file
 */
export async function findOther(folder: string, name: string, signal: AbortSignal): Promise<Found> {
  const rows = await rowsOf(folder, signal);
  const row = rows && muscleCalled(rows, name);
  if (row?.products === 0) return { name: row.id, value: fileWithout(row) };
  const id = row?.id ?? name;
  const value = !rows || row ? await readInFolder(folder, id, signal) : undefined;
  if (value !== undefined) return { name: id, value };
  const why = rows
    ? `Either the catalog has no muscle "${id}", or`
    : `Nor is index.json, so no catalog lies there: ${ELSEWHERE}. Otherwise`;
  throw new CatalogError(
    'muscle/unknown',
    `${addressInFolder(folder, id)} is not there. ${why} the folder is not uploaded whole, or its host does not send files that end in .json (IIS needs the MIME type application/json for them).`,
  );
}
