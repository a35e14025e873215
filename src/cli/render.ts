/**
 * `care-picks render <catalog.json>`: the finished widget as HTML, for pages that are built ahead. One muscle on
 * standard output, or a file for each in a folder.
 */

import { resolve } from 'node:path';
import { type Anatomy, MUSCLE_NAMES, MUSCLES } from '../catalog/anatomy/muscles.ts';
import { todayHere } from '../catalog/check/check-days.ts';
import { compiler } from '../catalog/compile/compile.ts';
import { onDay } from '../catalog/compile/on-day.ts';
import type { FileProblem } from '../catalog/format/problems.ts';
import { hasErrors, problemsText } from '../catalog/format/problems-text.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import { normalizeName } from '../domain/name.ts';
import type { OutputFile } from '../domain/output-file.ts';
import type { FirstOptions } from '../folder/first.ts';
import { prerendered, type Surroundings } from '../folder/prerendered.ts';
import { WrongCall } from './call.ts';
import { publish, unwritable } from './publish.ts';
import { readAndCheck } from './read.ts';
import { firstOptions, surroundings, type Typed } from './render-options.ts';
import type { Output } from './terminal/output.ts';
import { endProgress, progress } from './terminal/progress.ts';

export interface RenderOptions {
  readonly json: boolean;
  /** As they were typed. */
  readonly options: Typed;
}

/** The muscle of that name; without a name all of them, if there is a folder to write them to. */
function musclesOf({ muscle: name, out }: Typed): readonly Anatomy[] {
  if (name === undefined) {
    if (out === undefined)
      throw new WrongCall('render needs --muscle <name>, or --out <dir> for every muscle.');
    return MUSCLES;
  }
  const muscle = MUSCLE_NAMES.get(normalizeName(name));
  if (!muscle) throw new WrongCall(`no muscle is called "${name}".`);
  return [muscle];
}

/** A file for each muscle for which the catalog has something. */
async function* filesOf(
  catalog: Catalog,
  muscles: readonly Anatomy[],
  options: FirstOptions,
  around: Surroundings,
): AsyncGenerator<OutputFile> {
  const compile = compiler(catalog);
  for (const muscle of muscles) {
    const file = compile(muscle);
    if (muscles.length > 1 && file.products.length === 0) continue;
    yield { name: `${muscle.id}.html`, text: await prerendered(file, options, around) };
  }
}

/**
 * @returns 0 when it is rendered, 1 when the catalog has an error or the files could not be written
 * @throws WrongCall
 */
export async function renderCommand(
  file: string,
  { json, options }: RenderOptions,
  { print, printError }: Output,
): Promise<number> {
  const muscles = musclesOf(options);
  const first = firstOptions(options);
  const around = surroundings(options);
  const { catalog, problems } = await readAndCheck(file);
  const fail = (all: readonly FileProblem[]): number => {
    const text = json ? JSON.stringify({ problems: all }, null, 2) : problemsText(file, all);
    (json ? print : printError)(text);
    return 1;
  };
  if (!catalog || hasErrors(problems)) return fail(problems);
  const source = filesOf(onDay(catalog, todayHere()), muscles, first, around);
  if (options.out === undefined) {
    for await (const { name, text } of source) {
      const muscle = name.replace(/\.html$/, '');
      print(json ? JSON.stringify({ problems, muscle, html: text }, null, 2) : text.trimEnd());
    }
    return 0;
  }
  try {
    const { files, written } = await publish(resolve(options.out), source, done =>
      progress(`Rendering: ${done}`),
    );
    endProgress();
    const summary = `${options.out}: ${files.length} files, ${written} of them written.`;
    print(json ? JSON.stringify({ problems, files }, null, 2) : summary);
    return 0;
  } catch (error) {
    endProgress();
    return fail([...problems, unwritable(options.out, error)]);
  }
}
