/** `care-picks plugin --out <file.zip>`: the WordPress plugin, as one archive to upload. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FileProblem } from '../catalog/format/problems.ts';
import { problemsText } from '../catalog/format/problems-text.ts';
import { listScripts } from '../server/scripts.ts';
import { archive } from './plugin/archive.ts';
import { isEditorHere, pluginFiles } from './plugin/plugin-files.ts';
import { unwritable } from './publish.ts';
import type { Output } from './terminal/output.ts';

export interface PluginOptions {
  readonly out: string;
  readonly json: boolean;
}

const notHere = (file: string): FileProblem => ({
  file,
  path: '',
  code: 'unwritable',
  severity: 'error',
  message: 'The package from npm leaves out the catalog editor, which the plugin holds.',
  remedy:
    'On the demo page choose “Get the WordPress plugin”, or run this command in a clone of the repository.',
});

/** @returns 0 when the archive is there, 1 when it could not be written */
export async function pluginCommand(
  { out, json }: PluginOptions,
  { print }: Output,
): Promise<number> {
  const fail = (problems: readonly FileProblem[]): number => {
    print(json ? JSON.stringify({ problems, files: [] }, null, 2) : problemsText(out, problems));
    return 1;
  };
  if (!isEditorHere()) return fail([notHere(out)]);
  const files = await pluginFiles(await listScripts());
  const bytes = archive(files);
  const path = resolve(out);
  try {
    await mkdir(dirname(path), { recursive: true });
    // Whole or not at all: a browser may be fetching it.
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
  } catch (error) {
    return fail([unwritable(out, error)]);
  }
  const names = files.map(({ name }) => name);
  if (json) print(JSON.stringify({ problems: [], files: names, bytes: bytes.length }, null, 2));
  else print(`${out}: ${names.length} files, ${bytes.length.toLocaleString('en')} bytes.`);
  return 0;
}
