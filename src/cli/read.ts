/** Reads and checks the catalog that a command was given. */
import { readFile } from 'node:fs/promises';
import {
  type AuthorCheckOptions,
  type CheckedForAuthor,
  checkForAuthor,
} from '../catalog/check-for-author.ts';
import type { Problem } from '../catalog/problems.ts';

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const why =
    code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
  return {
    file,
    path: '',
    code: 'unreadable-file',
    severity: 'error',
    message: `${file} ${why}.`,
    remedy: 'Give the path of a catalog file, such as catalog/catalog.json.',
  };
}

/** Everything that is wrong with the file, and the catalog when nothing is. */
export async function readCatalog(
  file: string,
  options: AuthorCheckOptions = {},
): Promise<CheckedForAuthor> {
  try {
    return checkForAuthor(await readFile(file, 'utf8'), file, options);
  } catch (error) {
    return { problems: [unreadable(file, error)], silenced: [] };
  }
}
