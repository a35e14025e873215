/** The package as npm packs it, and as a site has it after an install: without anything of this clone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Manifest {
  readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
export const manifest = (): Manifest =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly tarball: string;
}

function must(command: string, args: readonly string[], cwd = root): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), 'care-picks-packed-'));
after(() => rmSync(folder, { recursive: true }));

let packed: Packed | undefined;
/** Packed once for all tests of a file, from what is built. */
export function pack(): Packed {
  if (packed) return packed;
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ size, files, filename }] = JSON.parse(must('npm', args));
  packed = { size, files, tarball: join(folder, filename) };
  return packed;
}

/** @returns a site's folder that has the package and its dependencies in `node_modules` */
export function site(name: string): string {
  const at = join(folder, name);
  const own = join(at, 'node_modules', 'care-picks');
  mkdirSync(own, { recursive: true });
  must('tar', ['-xzf', pack().tarball, '--strip-components=1', '-C', own]);
  const { dependencies, peerDependencies } = manifest();
  for (const each of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = join(at, 'node_modules', each);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', each), link);
  }
  return at;
}

/** Runs a module's text as a site's script. */
export const runs = (at: string, text: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', text], {
    cwd: at,
    encoding: 'utf8',
  });
