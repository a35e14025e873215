/** Calls the plugin’s PHP without a WordPress: the functions of a test, with the answers that it expects of the site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { php } from '../../support/engines/php.mjs';

const CALL = fileURLToPath(new URL('php/call.php', import.meta.url));

/** What the plugin asks WordPress. */
export interface Site {
  /** Where `care-picks/` lies. */
  readonly uploads: string;
  readonly feed?: boolean;
  readonly capabilities?: readonly string[];
  /** Where the plugin’s own scripts lie; ends in `/`. Absent: beside its sources, where there are none. */
  readonly plugin?: string;
  /** What it makes up as the name of a new folder. */
  readonly id?: string;
}

export type Call = readonly [name: string, ...given: unknown[]];

/** Bytes as an argument. */
export const bytes = (content: Uint8Array) => ({ base64: Buffer.from(content).toString('base64') });

/** What each call gave back; one of WordPress’s errors comes as `{ error }`. */
export function callPlugin(site: Site, calls: readonly Call[]): readonly unknown[] {
  const { stdout, stderr } = spawnSync(php() ?? '', ['-d', 'display_errors=stderr', CALL], {
    input: JSON.stringify({ site, calls }),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  // What a function prints, a script element for one, stands before the answer.
  const answer = stdout.slice(stdout.lastIndexOf('{"answers":'));
  assert.ok(answer.startsWith('{"answers":'), stderr || stdout);
  return JSON.parse(answer).answers;
}
