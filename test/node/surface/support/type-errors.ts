/** The errors that a type checker finds in files beside the generated types. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surfaceFiles } from '../../../../src/surface/files.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Project {
  /** The files by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the packages are found that the files name, from the project’s root. */
  readonly packages: Readonly<Record<string, string>>;
  /** Which of the generated types they are to have. */
  readonly types: string;
  readonly compilerOptions?: object;
  /** The type checker, from the project’s root. */
  readonly checker?: string;
}

export interface FoundError {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** @throws where the checker said something else than where an error is */
export function typeErrors(project: Project): readonly FoundError[] {
  const { files, packages, types, compilerOptions = {} } = project;
  const { checker = 'node_modules/typescript/bin/tsc' } = project;
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
    const call = [join(root, checker), '--project', folder, '--pretty', 'false'];
    const { stdout, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8' });
    if (stderr) throw new Error(stderr);
    const lines = stdout.split('\n').filter(line => line !== '' && !line.startsWith(' '));
    return lines.map(line => {
      const [, file, at, code] = /^([\w.]+)\((\d+),\d+\): error (TS\d+): /.exec(line) ?? [];
      if (!file || !code) throw new Error(stdout);
      return { file, line: Number(at), code };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
