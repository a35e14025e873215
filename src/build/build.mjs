/**
 * `npm run build`: sources and catalog to dist/, and the CLI to build/. The other commands call `ensureBuilt()` or
 * `ensureCliBuilt()`, which do nothing if there is a build of exactly these inputs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { declarations } from './declarations.mjs';
import { ensureInstalled, finish, isCommand, root, run, SetupError, withLock } from './setup.mjs';

/** Everything that a build depends on; the lock file stands for the packages. */
const INPUTS = [
  'src',
  'catalog',
  'demo',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

/** What the CLI needs: `compile` copies the scripts out of dist/. */
const CLI = {
  environments: 'widget,embed,quick,package',
  files: ['dist/care-picks.js', 'dist/embed.js', 'dist/quick.js', 'build/package/cli.js'],
};
const EVERYTHING = {
  environments: '',
  files: [
    ...CLI.files,
    'build/package/types/package/index.d.ts',
    'dist/index.html',
    'dist/docs/index.html',
    'dist/catalog/index.json',
    'dist/care-picks-wordpress.zip',
  ],
};

/** Says from which inputs the files were made; a build removes it before it writes. */
const STAMP = join(root, 'build', '.stamp');

/** Every file below a folder, in an order that does not depend on the machine. */
const filesBelow = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    // What `care-picks links` leaves beside the sample is part of no build.
    .filter(entry => entry.isFile() && !entry.name.endsWith('.links.json'))
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

function hashOfInputs() {
  const hash = createHash('sha256');
  const paths = INPUTS.map(input => join(root, input)).filter(existsSync);
  for (const file of paths.flatMap(path =>
    /\.\w+$|LICENSE$/.test(path) ? [path] : filesBelow(path),
  )) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    // There is none, or it is incomplete: then nothing is known about the files.
    return {};
  }
}

function isBuilt(wanted) {
  const { hash, environments } = readStamp();
  if (environments !== wanted.environments && environments !== EVERYTHING.environments)
    return false;
  return wanted.files.every(file => existsSync(join(root, file))) && hash === hashOfInputs();
}

/** Runs our own command as an author would; its output shows if that fails. */
function callCli(...words) {
  const call =
    'process.exitCode = await (await import(process.argv[1])).main(process.argv.slice(2));';
  const cli = pathToFileURL(join(root, 'build', 'package', 'cli.js')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', call, cli, ...words],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new SetupError(`${stderr}${stdout}care-picks ${words[0]} failed in the build.`);
}

async function build(wanted) {
  const hash = hashOfInputs();
  rmSync(STAMP, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    // Otherwise a development setting in somebody's shell would end up in the reader's script.
    env: { BUILD_ONLY: wanted.environments, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new SetupError('The build failed.');
  if (wanted === EVERYTHING) {
    await declarations();
    callCli('compile', 'catalog/catalog.json', '--out', 'dist');
    callCli('plugin', '--out', 'dist/care-picks-wordpress.zip');
  }
  writeFileSync(STAMP, JSON.stringify({ hash, environments: wanted.environments }));
}

async function ensure(wanted) {
  if (isBuilt(wanted)) return;
  await withLock('build', async () => {
    if (!isBuilt(wanted)) await build(wanted);
  });
}

/** dist/ and the CLI, of the sources as they are now. */
export const ensureBuilt = () => ensure(EVERYTHING);

/** The CLI and the scripts that it copies. It never calls the CLI. */
export const ensureCliBuilt = () => ensure(CLI);

/** Prints one line for each file, and one for each folder that has a file for each muscle or page. */
function report() {
  const rows = new Map();
  for (const file of [
    ...filesBelow(join(root, 'dist')),
    join(root, 'build', 'package', 'cli.js'),
  ]) {
    const name = relative(root, file).replaceAll(sep, '/');
    const label = name.replace(/^(dist\/(?:catalog|docs|first|picks)\/).*/, '$1*');
    const row = rows.get(label) ?? { files: 0, bytes: 0, gzipped: 0 };
    const content = readFileSync(file);
    row.files += 1;
    row.bytes += content.length;
    row.gzipped += gzipSync(content, { level: 9 }).length;
    rows.set(label, row);
  }
  const width = Math.max(...[...rows.keys()].map(label => label.length));
  for (const [label, { files, bytes, gzipped }] of rows) {
    const count = files > 1 ? `  ${files} files` : '';
    const sizes = [bytes, gzipped].map(size => size.toLocaleString('en').padStart(10));
    console.log(`${label.padEnd(width)} ${sizes[0]} bytes ${sizes[1]} gzipped${count}`);
  }
}

if (isCommand(import.meta.url)) {
  await finish(async () => {
    await ensureInstalled();
    await withLock('build', () => build(EVERYTHING));
    report();
  });
}
