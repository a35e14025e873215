/** The built scripts of a folder. They lie beside what this is built into: `dist/` beside `build/`, in the package too. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptNames } from '../folder/scripts.ts';

/** In two steps: a bundler takes an address that is written in one for a file to bundle. */
const here = import.meta.url;
const DIST = fileURLToPath(new URL('../../dist/', here));

/** Their names, each after those that it loads. */
export const listScripts = async (): Promise<readonly string[]> =>
  scriptNames(await readdir(join(DIST, 'chunks')));

export const readScript = (name: string): Promise<string> => readFile(join(DIST, name), 'utf8');
