/** The built scripts. The built command is in a folder beside theirs. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptNames } from '../folder/scripts.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** Their names, each after those that it loads. */
export const listScripts = async (): Promise<readonly string[]> =>
  scriptNames(await readdir(join(DIST, 'chunks')));

export const readScript = (name: string): Promise<string> => readFile(join(DIST, name), 'utf8');
