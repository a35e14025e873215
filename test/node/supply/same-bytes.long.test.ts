/** Whoever builds these sources gets these bytes: in another folder, time zone and language, one build like the other. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../../src/build/setup.mjs';
import { atLeast } from '../../support/lists/at-least.ts';

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
const other = mkdtempSync(join(tmpdir(), 'care-picks-same-'));
after(() => rmSync(other, { recursive: true }));

const env = {
  ...process.env,
  NODE_ENV: 'production',
  BUILD_ONLY: '',
  TZ: 'Pacific/Auckland',
  LANG: 'tr_TR.UTF-8',
};
function must(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: other,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

it('built elsewhere → the same files, byte for byte', () => {
  for (const input of INPUTS) cpSync(join(root, input), join(other, input), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  must([join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn']);
  const cli = pathToFileURL(join(other, 'build/package/cli.js')).href;
  const call = `const { main } = await import(${JSON.stringify(cli)}); process.exitCode = await main(process.argv.slice(1));`;
  const tell = (...words: readonly string[]) =>
    must(['--input-type=module', '--eval', call, ...words]);
  tell('compile', 'catalog/catalog.json', '--out', 'dist');
  tell('plugin', '--out', 'dist/care-picks-wordpress.zip');

  const names = (folder: string) =>
    ['dist', 'build/package']
      .flatMap(part => readdirSync(join(folder, part), { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile() && !entry.parentPath.includes('/types'))
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
      .sort();
  const here = names(root.replace(/\/$/, ''));
  assert.deepEqual(names(other), atLeast(400, here));
  for (const name of here)
    assert.ok(readFileSync(join(root, name)).equals(readFileSync(join(other, name))), name);
});
