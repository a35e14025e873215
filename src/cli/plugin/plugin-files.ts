/**
 * What the WordPress plugin consists of: its PHP and the block as they are written, the page under Tools as it was built,
 * and in `care/` the scripts that every folder has, with the worker of the editor beside them.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFile } from '../../domain/output-file.ts';
import { STYLES, stylesText } from '../../folder/styles.ts';

/** The name of the plugin’s folder on a site. */
const ROOT = 'care-picks/';

/** The built command is in a folder beside that of the scripts. */
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Whether the editor is here that the plugin holds. The package from npm leaves it out: it is more than all the rest. */
export const isEditorHere = (): boolean => existsSync(at('../plugin/'));

/** Every file in a folder and below, by its name in the archive. */
async function filesIn(folder: string, as: string): Promise<readonly OutputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const below = relative(folder, path).replaceAll(sep, '/');
      return { name: `${ROOT}${as}${below}`, text: await readFile(path, 'utf8') };
    }),
  );
}

const scriptFiles = (names: readonly string[]): Promise<readonly OutputFile[]> =>
  Promise.all(
    names.map(async name => ({
      name: `${ROOT}care/${name}`,
      text: await readFile(at(`../../dist/${name}`), 'utf8'),
    })),
  );

/**
 * @param scripts names of the built scripts of a folder
 * @returns the files in the order of their names
 */
export async function pluginFiles(scripts: readonly string[]): Promise<readonly OutputFile[]> {
  const all = await Promise.all([
    filesIn(at('../../src/wordpress/plugin/'), ''),
    filesIn(at('../plugin/'), ''),
    filesIn(at('../../dist/demo-worker/'), 'care/demo-worker/'),
    scriptFiles(scripts),
    [
      { name: `${ROOT}care/${STYLES}`, text: stylesText() },
      { name: `${ROOT}license.txt`, text: await readFile(at('../../LICENSE'), 'utf8') },
    ],
  ]);
  return all.flat().sort((one, other) => (one.name < other.name ? -1 : 1));
}
