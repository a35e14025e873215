/** The files of the site: what an attack must not have touched, and what Undo has to bring back. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { place } from './place.ts';

/** Each file by its name, with what tells it from another. */
export type Files = ReadonlyMap<string, string>;

function filesIn(folder: string, told: (path: string) => string): Files {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    // The database writes whenever somebody signs in, and each server into its own log.
    .filter(path => !/\/database(?:\.|\/)|\/(?:web-server|notices)[^/]*$/.test(path));
  return new Map(paths.map(path => [relative(folder, path), told(path)]));
}

/** What is in the files of a folder. */
export const contents = (folder: string): Files =>
  filesIn(folder, path => createHash('sha256').update(readFileSync(path)).digest('hex'));

/** When each file of the site, and of what lies beside it, was changed or moved: nobody can set that back. */
export const traces = (): Files =>
  filesIn(dirname(place.site), path => {
    const { size, ctimeNs } = lstatSync(path, { bigint: true });
    return `${size} ${ctimeNs}`;
  });

/** What is new, gone or changed, by name. */
export const changed = (before: Files, after: Files): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    name => before.get(name) !== after.get(name),
  );
