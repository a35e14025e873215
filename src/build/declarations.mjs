/**
 * The types of the package, from its sources: `tsc` writes a declaration for every file that an entry needs, and those that
 * the entries' own declarations lead to are what goes into the package.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root, run, SetupError } from './setup.mjs';

const ALL = join(root, 'build', 'declarations');
const TYPES = join(root, 'build', 'package', 'types');

const IMPORT = /((?:\bfrom|\bimport)\s*\(?\s*["'])(\.[^"']+)\.ts(?=["'])/g;

/** What package.json exports with types: names of files in src/package/. */
const entries = Object.values(
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports,
).flatMap(({ types }) => /\/package\/types\/package\/(.+)\.d\.ts$/.exec(types ?? '')?.[1] ?? []);

export async function declarations() {
  rmSync(ALL, { recursive: true, force: true });
  mkdirSync(ALL, { recursive: true });
  const config = join(ALL, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../../tsconfig.json',
      include: [],
      files: entries.map(name => `../../src/package/${name}.ts`),
      compilerOptions: {
        declaration: true,
        emitDeclarationOnly: true,
        noEmit: false,
        rootDir: '../../src',
        outDir: '.',
      },
    }),
  );
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if ((await run(process.execPath, [tsc, '-p', config])) !== 0)
    throw new SetupError('The types of the package could not be made.');
  const seen = new Set();
  const take = file => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(ALL, file), 'utf8');
    const out = join(TYPES, file);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text.replace(IMPORT, '$1$2.js'));
    for (const [, , path] of text.matchAll(IMPORT))
      take(posix.join(posix.dirname(file), `${path}.d.ts`));
  };
  for (const name of entries) take(`package/${name}.d.ts`);
  rmSync(ALL, { recursive: true });
}
