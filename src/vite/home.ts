/**
 * Where the folder lies, as an expression for a script of the site. It takes the place of `CARE_PICKS_HOME`
 * (package/define.ts) late: any plugin may set the base, and one that is relative means the script that it is in.
 */
import { posix } from 'node:path';
import type { Settings } from './options.ts';

/** @param script where it lies in the build; in development no base is relative */
export function homeFrom(base: string, { folder, home }: Settings, script = ''): string {
  if (home !== undefined) return JSON.stringify(home);
  if (/^[^.]/.test(base)) return JSON.stringify(`${base}${folder}/`);
  const way = `${posix.relative(posix.dirname(script), folder)}/`;
  return `new URL(${JSON.stringify(way)}, import.meta.url).href`;
}

/** @returns nothing where the code does not ask */
export function withHome(code: string, home: string): { code: string; map: null } | undefined {
  const told = code.replaceAll(/\bCARE_PICKS_HOME\b/g, () => home);
  return told === code ? undefined : { code: told, map: null };
}
