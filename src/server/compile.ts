/** The folder that an author uploads, file by file: scripts, data, pages, and what hosts read. */

import { todayHere } from '../catalog/check/check-days.ts';
import { onDay } from '../catalog/compile/on-day.ts';
import type { FileProblem } from '../catalog/format/problems.ts';
import { type Folder, type FolderOptions, folder } from '../folder/folder.ts';
import type { CatalogSource } from './catalog-source.ts';
import { CHECK_OPTIONS, type CheckOptions } from './check.ts';
import { listScripts, readScript } from './scripts.ts';
import { soundCatalog } from './sound-catalog.ts';
import { checkOptions, FLAG, type Table } from './takes.ts';

export type CompileOptions = CheckOptions & FolderOptions;

const COMPILE_OPTIONS: Table<CompileOptions> = { ...CHECK_OPTIONS, everyName: FLAG, isQuick: FLAG };

/** `files` is made as it is read, once; `count` says how many there will be. */
export interface Compiled extends Folder {
  /** Warnings. */
  readonly problems: readonly FileProblem[];
}

/**
 * @throws CatalogProblems where the catalog has an error
 * @throws WrongCall for options that it does not take
 */
export async function compile(
  source: CatalogSource,
  options: CompileOptions = {},
): Promise<Compiled> {
  checkOptions('compile', options, COMPILE_OPTIONS);
  const { catalog, problems } = soundCatalog(source, options);
  const { today = todayHere(), everyName, isQuick } = options;
  const made = await folder(onDay(catalog, today), await listScripts(), readScript, {
    everyName,
    isQuick,
  });
  return { ...made, problems };
}
