/** The hash of each script that a page may load, in the form of an `integrity` attribute. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @param dist the built folder */
export function hashes(dist: string): string {
  const names = [
    'analytics.js',
    'care-picks.js',
    'embed.js',
    ...readdirSync(join(dist, 'chunks'))
      .sort()
      .map(name => `chunks/${name}`),
  ];
  const rows = names.map(name => [name, integrityOf(readFileSync(join(dist, name)))]);
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}
