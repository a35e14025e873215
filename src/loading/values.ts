/**
 * Files of a compiled folder, as the JSON that they are: fetched once a page, by any name of a muscle. An
 * alias is a file of its own that says only where to look: `{ "version": 1, "see": "triceps-surae" }`.
 */
import { CatalogError } from '../domain/errors.ts';
import { ID } from '../domain/name.ts';
import { fetchText } from './fetch-text.ts';
import { shared } from './shared.ts';

/** The value of a JSON file, or `undefined` when there is none. */
export async function readJson(address: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CatalogError('catalog/unreadable', `${address} is not JSON.`, { cause });
  }
}

const aliasTarget = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !('see' in value)) return undefined;
  return typeof value.see === 'string' && ID.test(value.see) ? value.see : undefined;
};

/** The address of the file with this name, and of what it leads to. */
export const addressIn = (folder: string, name: string): string => `${folder}${name}.json`;

/**
 * What a file of a folder says, or the file that it leads to.
 *
 * @returns `undefined` when there is no such file
 * @throws CatalogError
 */
export async function valueIn(folder: string, name: string, signal: AbortSignal): Promise<unknown> {
  const read = (file: string): Promise<unknown> => {
    const address = addressIn(folder, file);
    return shared(address, signal, inner => readJson(address, inner));
  };
  const value = await read(name);
  const target = aliasTarget(value);
  return target === undefined ? value : read(target);
}
