/** Every file of the site with the hash of what is in it: what an attack must not have changed. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { place } from './place.ts';

export type Files = ReadonlyMap<string, string>;

function told(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `→ ${readlinkSync(path)}`;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** @param folder the whole site by default, and what lies beside it */
export function filesOf(folder: string = dirname(place.site)): Files {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter(entry => !entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name))
      // The database writes whenever somebody signs in, and each server into its own log.
      .filter(path => !/\/database(?:\.|\/)|\/(?:web-server|notices)[^/]*$/.test(path))
      .map(path => [relative(folder, path), told(path)]),
  );
}

/** What is new, gone or changed, by name. */
export const changed = (before: Files, after: Files): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    name => before.get(name) !== after.get(name),
  );
