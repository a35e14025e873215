/**
 * JSON over the network, and the files of a compiled folder: each is fetched once for a page, by any name of a muscle.
 * An alias is a file of its own that only says where to look: `{ "version": 1, "see": "triceps-surae" }`.
 */
import { CatalogError } from '../domain/errors.ts';
import { ID } from '../domain/name.ts';
import { fetchText } from './fetch-text.ts';
import { sharedTask } from './shared-task.ts';

/** The value of a JSON file, or `undefined` when there is no such file. */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CatalogError('catalog/unreadable', `${address} is not JSON.`, { cause });
  }
}

const aliasOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !('see' in value)) return undefined;
  return typeof value.see === 'string' && ID.test(value.see) ? value.see : undefined;
};

/** The address of a file in a compiled folder. */
export const addressInFolder = (folder: string, name: string): string => `${folder}${name}.json`;

/** A file and the name that it was asked for by in the end. */
export interface Found {
  readonly name: string;
  /** `undefined` when there is no such file. */
  readonly value: unknown;
}

/**
 * A file in a compiled folder, or the one that it leads to.
 *
 * @throws CatalogError
 */
export async function findInFolder(
  folder: string,
  name: string,
  signal: AbortSignal,
): Promise<Found> {
  const read = (file: string): Promise<unknown> => {
    const address = addressInFolder(folder, file);
    return sharedTask(address, signal, inner => fetchJson(address, inner));
  };
  const value = await read(name);
  const alias = aliasOf(value);
  return alias === undefined ? { name, value } : { name: alias, value: await read(alias) };
}

/**
 * The value of a file in a compiled folder, or of the file that it leads to.
 *
 * @returns `undefined` when there is no such file
 * @throws CatalogError
 */
export const fetchFromFolder = async (
  folder: string,
  name: string,
  signal: AbortSignal,
): Promise<unknown> => (await findInFolder(folder, name, signal)).value;
