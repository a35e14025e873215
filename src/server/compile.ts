/** The folder that an author uploads, file by file: scripts, data, pages, and what hosts read. */

import { todayHere } from '../catalog/check/check-days.ts';
import { onDay } from '../catalog/compile/on-day.ts';
import type { FileProblem } from '../catalog/format/problems.ts';
import { type Folder, type FolderOptions, folder } from '../folder/folder.ts';
import type { CatalogSource } from './catalog-source.ts';
import type { CheckOptions } from './check.ts';
import { listScripts, readScript } from './scripts.ts';
import { soundCatalog } from './sound-catalog.ts';

export type CompileOptions = CheckOptions & FolderOptions;

/** `files` is made as it is read, once; `count` says how many there will be. */
export interface Compiled extends Folder {
  /** Warnings. */
  readonly problems: readonly FileProblem[];
}

/** @throws CatalogProblems where the catalog has an error */
export async function compile(
  source: CatalogSource,
  { everyName, ...options }: CompileOptions = {},
): Promise<Compiled> {
  const { catalog, problems } = soundCatalog(source, options);
  const today = options.today ?? todayHere();
  const made = await folder(onDay(catalog, today), await listScripts(), readScript, { everyName });
  return { ...made, problems };
}
