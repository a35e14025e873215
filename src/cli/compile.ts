/**
 * `care-picks compile <catalog.json> --out <dir>`: the whole folder that an author uploads. If the catalog has an
 * error, nothing is written.
 */
import { resolve } from 'node:path';
import { todayHere } from '../catalog/check/check-days.ts';
import { onDay } from '../catalog/compile/on-day.ts';
import type { FileProblem } from '../catalog/format/problems.ts';
import { hasErrors, problemsText } from '../catalog/format/problems-text.ts';
import { folder } from '../folder/folder.ts';
import { listScripts, readScript } from '../server/scripts.ts';
import { type Published, publish, unwritable } from './publish.ts';
import { readAndCheck } from './read.ts';
import type { Output } from './terminal/output.ts';
import { endProgress, progress } from './terminal/progress.ts';

export interface CompileOptions {
  readonly out: string;
  readonly json: boolean;
  readonly everyName: boolean;
}

/** @returns 0 when the folder is complete, 1 when the catalog has an error or the folder could not be written */
export async function compileCommand(
  file: string,
  { out, json, everyName }: CompileOptions,
  { print, printError }: Output,
): Promise<number> {
  progress(`Checking ${file} …`);
  const { catalog, problems } = await readAndCheck(file);
  const fail = (all: readonly FileProblem[]): number => {
    endProgress();
    print(json ? JSON.stringify({ problems: all, files: [] }, null, 2) : problemsText(file, all));
    return 1;
  };
  if (!catalog || hasErrors(problems)) return fail(problems);
  const scripts = await listScripts();
  const { count, files: source } = await folder(onDay(catalog, todayHere()), scripts, readScript, {
    everyName,
  });
  let published: Published;
  try {
    published = await publish(resolve(out), source, done =>
      progress(`Compiling: ${done} of ${count} files`),
    );
  } catch (error) {
    return fail([...problems, unwritable(out, error)]);
  }
  endProgress();
  const { files, written, kept } = published;
  if (json) print(JSON.stringify({ problems, files }, null, 2));
  else {
    if (problems.length > 0) printError(problemsText(file, problems));
    print(`${out}: ${files.length} files, ${written} of them written.`);
    for (const name of kept) print(`${name} there is your own, and stays as it is.`);
  }
  return 0;
}
