/** The errors that a type checker finds in files beside the generated types. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surfaceFiles } from '../../../../src/surface/files.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface FoundError {
  readonly file: string;
  readonly line: number;
  readonly code: number;
}

/** A type checker, and how it says where an error is. */
export interface Checker {
  /** Its path from the project’s root. */
  readonly path: string;
  readonly options: readonly string[];
  /** @returns nothing where a line of its output tells of no error @throws where it cannot be read */
  readonly read: (line: string) => FoundError | undefined;
}

export const tsc = (path: string): Checker => ({
  path,
  options: ['--project', '.', '--pretty', 'false'],
  read: line => {
    // What follows an error explains it.
    if (/^ |^$/.test(line)) return undefined;
    const [, file, at, code] = /^([\w.]+)\((\d+),\d+\): error TS(\d+): /.exec(line) ?? [];
    if (!file) throw new Error(line);
    return { file, line: Number(at), code: Number(code) };
  },
});

export const svelteCheck = (path: string): Checker => ({
  path,
  options: ['--workspace', '.', '--tsconfig', 'tsconfig.json', '--output', 'machine-verbose'],
  read: line => {
    if (/^$|^\d+ (?:START|COMPLETED) /.test(line)) return undefined;
    const { filename, start, code } = JSON.parse(line.replace(/^\d+ /, ''));
    return { file: filename, line: start.line + 1, code };
  },
});

const OURS = tsc('node_modules/typescript/bin/tsc');

export interface Project {
  /** The files by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the packages are found that the files name, from the project’s root. */
  readonly packages: Readonly<Record<string, string>>;
  /** Which of the generated types they are to have. */
  readonly types: string;
  readonly compilerOptions?: object;
  readonly checker?: Checker;
}

export function typeErrors(project: Project): readonly FoundError[] {
  const { files, packages, types, compilerOptions = {} } = project;
  const { checker = OURS } = project;
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-types-'));
  try {
    for (const [name, text] of [...surfaceFiles(), ...Object.entries(files)])
      writeFileSync(join(folder, name), text);
    const paths = Object.fromEntries(
      Object.entries(packages).map(([name, path]) => [name, [join(root, path)]]),
    );
    const config = {
      compilerOptions: {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        allowImportingTsExtensions: true,
        resolveJsonModule: true,
        paths: { 'care-picks': [join(root, 'src/package/index.ts')], ...paths },
        ...compilerOptions,
      },
      files: [types, ...Object.keys(files)],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const call = [join(root, checker.path), ...checker.options];
    const { stdout, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8' });
    if (stderr) throw new Error(stderr);
    return stdout.split('\n').flatMap(line => checker.read(line) ?? []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
