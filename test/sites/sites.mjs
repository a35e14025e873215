/**
 * `npm run check:sites`: the plugin on a real WordPress, used as people would use it: an administrator, an author, readers,
 * and somebody who means harm. It needs Debian, and Chromium.
 *
 *     npm run check:sites                        everything
 *     npm run check:sites -- --plugin some.zip   with this plugin, and not with the one of these sources
 *     npm run check:sites -- --only newest       on one WordPress: stable, newest
 *     npm run check:sites -- --stay              an empty site, for a look: it stays until it is interrupted
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/build/build.mjs';
import { ensureInstalled, finish, root, SetupError } from '../../src/build/setup.mjs';
import { runSuite } from '../support/runner/runners.mjs';
import { ensureSlowness } from '../support/speed/slowness.mjs';
import { ensureDebian, stableWordPress } from './debian/installed.mjs';
import { newestWordPress } from './debian/newest.mjs';
import { startSite } from './server/start-site.mjs';
import { versionOf } from './server/wordpress.mjs';

const HOUR = 3_600_000;
const STANDARD = { node: ['test/sites/standard/coding-standard.ts'], browser: [] };
const SUITE = { node: ['test/sites/wordpress/wordpress.ts'], browser: [] };

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

async function check({ plugin, only, stay: stays }) {
  if (only !== undefined && !Object.hasOwn(SOURCES, only))
    throw new SetupError(`--only knows ${Object.keys(SOURCES).join(', ')}, not "${only}".`);
  await ensureInstalled();
  await ensureBuilt();
  ensureDebian();
  await ensureSlowness();
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-plugin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const zip = plugin ? resolve(plugin) : pluginIn(folder);
  if (stays) await onSite(SOURCES[only ?? 'stable'](), zip, stay(zip));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = counts => {
    for (const key of Object.keys(total)) total[key] += counts[key];
  };
  const [standard] = await runSuite(STANDARD);
  add(standard);
  for (const name of only === undefined ? Object.keys(SOURCES) : [only]) {
    const source = SOURCES[name]();
    console.log(`\n— WordPress ${versionOf(source)}`);
    const [counts] = await onSite(source, zip, () => runSuite(SUITE));
    add(counts);
  }
  const { passed, failed, skipped } = total;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
}

const { values } = parseArgs({
  options: {
    plugin: { type: 'string' },
    only: { type: 'string' },
    stay: { type: 'boolean', default: false },
  },
});
await finish(() => check(values));
