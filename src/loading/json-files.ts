/**
 * JSON over the network, and the files of a compiled folder: each is fetched once for a page, by any name of a muscle.
 * An alias is a file of its own that only says where to look: `{ "version": 1, "see": "triceps-surae" }`, and with a
 * digest of the two names, which keeps it from leading elsewhere.
 */
import { digest } from '../domain/digest.ts';
import { CatalogError } from '../domain/errors.ts';
import { ID } from '../domain/name.ts';
import { fetchText } from './fetch-text.ts';
import { sharedTask } from './shared-task.ts';

/** Many hosts answer with a page of theirs, and status 200, where there is no file. */
const isPage = (text: string): boolean => /^\s*</.test(text);

/** The value of a JSON file, or `undefined` when there is no such file. */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = isPage(text)
      ? 'is a web page and no JSON: the file is not there, or not for readers'
      : 'is not whole JSON: upload it again';
    throw new CatalogError('catalog/unreadable', `${address} ${what}.`, { cause });
  }
}

/** The name that a file leads to; `undefined` for one that is no alias, or not the alias that was asked for. */
function aliasOf(value: unknown, name: string): string | undefined {
  const { see, digest: given } = Object(value) as Readonly<Record<string, unknown>>;
  const isWhole = given === undefined || given === digest(`${name} ${see}`);
  return isWhole && typeof see === 'string' && ID.test(see) ? see : undefined;
}

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
  const alias = aliasOf(value, name);
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
