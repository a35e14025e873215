/**
 * The edition that a build is of: a hash of every source that decides what readers see and are warned of, and of the
 * version. It depends on nothing else, so that two builds of the same sources are of the same edition, on any machine.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where they are: in these folders below src/, and in the anatomy, which says what is a leg. */
const DECIDING = [
  'catalog/anatomy',
  'catalog/compile',
  'domain',
  'folder',
  'i18n',
  'links',
  'recommend',
  'safety',
  'view',
];
const ANATOMY = 'catalog/muscles.json';

/** Enough to tell editions apart, and few bytes for a reader. */
const LENGTH = 8;

/** @param root of the repository */
export function edition(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const read = (path: string): string =>
    readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(`${version}\0${read(ANATOMY)}`);
  for (const folder of DECIDING) {
    const names = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.ts'))
      .sort();
    for (const name of names) hash.update(`\0${folder}/${name}\0${read(`src/${folder}/${name}`)}`);
  }
  return hash.digest('hex').slice(0, LENGTH);
}
