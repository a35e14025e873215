/**
 * `npm run check:sites`: the plugin on a real WordPress, used as people would use it: an administrator, an author, readers,
 * and somebody who means harm; and small sites of eleven frameworks, built with the package. It needs Debian, and Chromium.
 *
 *     npm run check:sites                        everything
 *     npm run check:sites -- --recipes vue hugo  sites of these frameworks; without names, of each (recipes/recipes.mjs)
 *     npm run check:sites -- --recipes --package some.tgz  with this package, and not with the one of these sources
 *     npm run check:sites -- --plugin some.zip   with this plugin, and not with the one of these sources
 *     npm run check:sites -- --only newest       on one WordPress: stable, newest
 *     npm run check:sites -- --stay              an empty site, for a look: it stays until it is interrupted
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureCliBuilt } from '../../src/build/build.mjs';
import { ensureInstalled, finish, root, SetupError } from '../../src/build/setup.mjs';
import { runSuite } from '../support/runner/runners.mjs';
import { ensureSlowness } from '../support/speed/slowness.mjs';
import { ensureDebian, FOR_WORDPRESS, stableWordPress } from './debian/installed.mjs';
import { newestWordPress } from './debian/newest.mjs';
import { checkRecipes } from './recipes/recipes.mjs';
import { startSite } from './server/start-site.mjs';
import { versionOf } from './server/wordpress.mjs';

const HOUR = 3_600_000;
const STANDARD = { node: ['test/sites/standard/coding-standard.ts'], pure: [], browser: [] };
const SUITE = { node: ['test/sites/wordpress/wordpress.ts'], pure: [], browser: [] };

function pluginIn(folder) {
  const file = join(folder, 'care-picks-wordpress.zip');
  const words = [join(root, 'src/cli/care-picks.mjs'), 'plugin', '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new SetupError(`${stderr}${stdout}The plugin cannot be made.`);
  return file;
}

/** Each WordPress that it is tried on, by the word that asks for it alone. */
const SOURCES = { stable: stableWordPress, newest: newestWordPress };

async function onSite(source, zip, work) {
  const { end, ...site } = await startSite(source);
  try {
    process.env.SITE = JSON.stringify({ ...site, zip });
    return await work(site);
  } finally {
    await end();
  }
}

const stay = zip => site => {
  console.log(`${site.origin} is an empty WordPress in ${site.site}; the plugin: ${zip}`);
  // A signal ends it, and with it all that was started.
  return new Promise(() => setInterval(() => {}, HOUR));
};

/** @returns the counts of the plugin's suites */
async function checkWordPress({ plugin, only, stay: stays }) {
  ensureDebian(FOR_WORDPRESS);
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-plugin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const zip = plugin ? resolve(plugin) : pluginIn(folder);
  if (stays) await onSite(SOURCES[only ?? 'stable'](), zip, stay(zip));
  const all = await runSuite(STANDARD);
  for (const name of only === undefined ? Object.keys(SOURCES) : [only]) {
    const source = SOURCES[name]();
    console.log(`\n— WordPress ${versionOf(source)}`);
    all.push(...(await onSite(source, zip, () => runSuite(SUITE))));
  }
  return all;
}

async function check({ recipes, package: tarball, ...wordPress }, names) {
  const { only } = wordPress;
  if (only !== undefined && !Object.hasOwn(SOURCES, only))
    throw new SetupError(`--only knows ${Object.keys(SOURCES).join(', ')}, not "${only}".`);
  if (names.length > 0 && !recipes)
    throw new SetupError(`${names.join(' ')}: only --recipes takes names.`);
  await ensureInstalled();
  // The sites of a package that is there ask only the command line what it draws.
  await (recipes && tarball ? ensureCliBuilt() : ensureBuilt());
  await ensureSlowness();
  const isEverything = Object.values(wordPress).every(value => !value);
  const all = recipes ? [] : await checkWordPress(wordPress);
  if (recipes || isEverything) all.push(...(await checkRecipes(names, tarball)));
  const sum = key => all.reduce((total, counts) => total + counts[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plugin: { type: 'string' },
    only: { type: 'string' },
    stay: { type: 'boolean', default: false },
    recipes: { type: 'boolean', default: false },
    package: { type: 'string' },
  },
});
await finish(() => check(values, positionals));
