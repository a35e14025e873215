/**
 * The edition that a build is of: a hash of every source that decides what readers see and are warned of, and of the
 * version. It depends on nothing else, so that two builds of the same sources are of the same edition, on any machine.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders below src/. */
const DECIDING = ['domain', 'i18n', 'links', 'recommend', 'safety', 'view', 'folder'];

/** Enough to tell editions apart, and few bytes for a reader. */
const LENGTH = 8;

/** @param root of the repository */
export function edition(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const hash = createHash('sha256').update(version);
  for (const folder of DECIDING) {
    const names = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.ts'))
      .sort();
    for (const name of names) {
      const text = readFileSync(join(root, 'src', folder, name), 'utf8').replaceAll('\r\n', '\n');
      hash.update(`\0${folder}/${name}\0${text}`);
    }
  }
  return hash.digest('hex').slice(0, LENGTH);
}
