/**
 * Every file of the folder that an author uploads, one at a time: code, data, pages. The command line writes it to a
 * disk and the editor into an archive, so it knows neither.
 *
 * There are files for those muscles alone for which the catalog has something. What looks alike on several lies there
 * once, and the name of none but an id has a file.
 */

import { MUSCLES } from '../catalog/anatomy/muscles.ts';
import { catalogFiles, compiledMuscles } from '../catalog/compile/compile.ts';
import { catalogJsonSchema } from '../catalog/format/json-schema.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import { SCHEMA_NAME } from '../catalog/format/schema-address.ts';
import type { OutputFile } from '../domain/output-file.ts';
import { type FolderMuscle, folderMuscles, hasFirst } from './compiled.ts';
import { firstFile } from './first.ts';
import { HEADERS, htaccess, redirects } from './hosts.ts';
import { indexPage, missingPage } from './list-page.ts';
import { moved } from './moved.ts';
import { otherNames } from './names.ts';
import { page } from './page.ts';
import { hasQuick, QUICK, quickScript } from './quick.ts';
import { scriptsFor } from './scripts.ts';
import { STYLES, stylesText } from './styles.ts';

export interface FolderOptions {
  /** Whether there is a page by every other name too, for a host that leads no address to another. */
  readonly everyName?: boolean | undefined;
  /** Whether there are scripts of the quick form. Default: yes. */
  readonly isQuick?: boolean | undefined;
}

export interface Folder {
  /** How many files there will be, for a progress line. */
  readonly count: number;
  /** A generator, so that few of them are in memory at a time. */
  readonly files: AsyncGenerator<OutputFile, void>;
}

/** The files beside scripts and muscles. */
function* around(compiled: readonly FolderMuscle[], schema: object): Generator<OutputFile, void> {
  yield { name: STYLES, text: stylesText() };
  yield { name: SCHEMA_NAME, text: `${JSON.stringify(schema, null, 2)}\n` };
  yield { name: '_headers', text: HEADERS };
  yield { name: '_redirects', text: redirects(compiled), isShared: true };
  yield { name: '.htaccess', text: htaccess(compiled), isShared: true };
  yield { name: 'index.html', text: indexPage(compiled), isShared: true };
  yield { name: '404.html', text: missingPage(compiled), isShared: true };
}

const titleOf = (name: string): string => `Care picks for the ${name}`;

/** What is painted first for a muscle, and its page; or where both are. */
async function* muscleFiles(each: FolderMuscle): AsyncGenerator<OutputFile, void> {
  const { muscle, file, shownAs } = each;
  if (hasFirst(each))
    yield { name: `first/${muscle.id}.json`, text: `${JSON.stringify(await firstFile(file))}\n` };
  const isOwn = shownAs === muscle.id;
  const text = isOwn ? await page(file) : moved(`${shownAs}.html`, titleOf(muscle.name));
  yield { name: `picks/${muscle.id}.html`, text };
}

/** A page by each name under which there is none yet. */
function* everyNameOf(compiled: readonly FolderMuscle[]): Generator<OutputFile, void> {
  const byId = new Map(compiled.map(each => [each.muscle.id, each]));
  for (const muscle of MUSCLES) {
    const each = byId.get(muscle.id);
    const to = each ? `${each.shownAs}.html` : '../index.html';
    for (const name of [...(each ? [] : [muscle.id]), ...otherNames(muscle)])
      yield { name: `picks/${name}.html`, text: moved(to, titleOf(muscle.name)) };
  }
}

/**
 * @param scripts names of the built scripts, as `scriptNames` gives them
 * @param readScript gives the text of one
 */
export async function folder(
  catalog: Catalog,
  scripts: readonly string[],
  readScript: (name: string) => Promise<string>,
  { everyName = false, isQuick = true }: FolderOptions = {},
): Promise<Folder> {
  const compiled = (await folderMuscles(compiledMuscles(catalog))).map(each =>
    isQuick && hasQuick(each) ? { ...each, quick: true as const } : each,
  );
  const data = [...catalogFiles(compiled)].map(file => ({ ...file, name: `catalog/${file.name}` }));
  const schema = catalogJsonSchema(catalog.$schema);
  const others = [...around(compiled, schema), ...(everyName ? everyNameOf(compiled) : [])];
  const firsts = compiled.filter(hasFirst);
  const quicks = compiled.filter(({ quick }) => quick);
  async function* quickScripts(): AsyncGenerator<OutputFile, void> {
    const script = quicks.length > 0 ? await readScript(QUICK) : '';
    for (const { muscle, file } of quicks)
      yield { name: `picks/${muscle.id}.js`, text: await quickScript(script, file) };
  }
  async function* files(): AsyncGenerator<OutputFile, void> {
    yield* scriptsFor(compiled, scripts, readScript);
    yield* data;
    for (const each of compiled) yield* muscleFiles(each);
    yield* quickScripts();
    yield* others;
  }
  return {
    count: [scripts, data, compiled, firsts, quicks, others].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
    files: files(),
  };
}
