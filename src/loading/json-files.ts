/**
 * JSON over the network, and the files of a compiled folder: each is fetched once for a page, by any name of a muscle.
 */
import { CatalogError } from '../domain/errors.ts';
import { fetchText } from './fetch-text.ts';
import { sharedTask } from './shared-task.ts';

/** Many hosts answer with a page of theirs, and status 200, where there is no file. */
const isPage = (text: string): boolean => /^\s*</.test(text);

/** What is said of a folder that may lie elsewhere than it was looked for (page/home.ts). */
export const ELSEWHERE =
  'if the folder lies elsewhere, say where: <meta name="care-picks-home" content="https://…/care/">';

/** The value of a JSON file, or `undefined` when there is no such file. */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = isPage(text)
      ? `is a web page and no JSON: the file is not there, or not for readers; ${ELSEWHERE}`
      : 'is not whole JSON: upload it again';
    throw new CatalogError('catalog/unreadable', `${address} ${what}.`, { cause });
  }
}

/** The address of a file in a compiled folder. */
export const addressInFolder = (folder: string, name: string): string => `${folder}${name}.json`;

/** A file and the name that it was asked for by in the end. */
export interface Found {
  readonly name: string;
  readonly value: unknown;
}

/** A file of a folder, once for a page. @returns `undefined` when there is no such file */
export function readInFolder(folder: string, name: string, signal: AbortSignal): Promise<unknown> {
  const address = addressInFolder(folder, name);
  return sharedTask(address, signal, inner => fetchJson(address, inner));
}
