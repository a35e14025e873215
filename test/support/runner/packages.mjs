/** What the bench and the long suites work with has packages of its own, beside them: installed by the first run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetupError, say } from '../../../src/build/setup.mjs';

/** @param name of a folder below test/ with a package.json of its own */
export async function ensurePackages(name) {
  const folder = join(root, 'test', name);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isThere = ([dependency, version]) => {
    const path = join(folder, 'node_modules', dependency, 'package.json');
    return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
  };
  if (Object.entries(dependencies).every(isThere)) return;
  say(`Installing the packages of test/${name} …`);
  // Nothing of theirs is run to install them: what they would build or fetch is not needed.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run('npm', ['ci', '--prefix', folder, ...options]);
  if (code !== 0) throw new SetupError(`npm ci in ${folder} ended with code ${code}.`);
}
