/**
 * `npm run check:sites`: the plugin on a real WordPress, used as people would use it: an administrator, an author, readers,
 * and somebody who means harm. It needs Debian, and Chromium.
 *
 *     npm run check:sites                        everything
 *     npm run check:sites -- --plugin some.zip   with this plugin, and not with the one of these sources
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
import { ensureDebian } from './debian.mjs';
import { startSite } from './server/start-site.mjs';

const HOUR = 3_600_000;

function pluginIn(folder) {
  const file = join(folder, 'care-picks-wordpress.zip');
  const words = [join(root, 'src/cli/care-picks.mjs'), 'plugin', '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new SetupError(`${stderr}${stdout}The plugin cannot be made.`);
  return file;
}

async function check({ plugin, stay }) {
  await ensureInstalled();
  await ensureBuilt();
  ensureDebian();
  await ensureSlowness();
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-plugin-'));
  const zip = plugin ? resolve(plugin) : pluginIn(folder);
  const { end, ...site } = await startSite();
  try {
    process.env.SITE = JSON.stringify({ ...site, zip });
    if (stay) {
      console.log(`${site.origin} is an empty WordPress in ${site.site}; the plugin: ${zip}`);
      // A signal ends it, and with it all that was started.
      await new Promise(() => setInterval(() => {}, HOUR));
    }
    const [counts] = await runSuite({ node: ['test/sites/wordpress/wordpress.ts'], browser: [] });
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
    if (counts.failed > 0) process.exitCode = 1;
  } finally {
    await end();
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: { plugin: { type: 'string' }, stay: { type: 'boolean', default: false } },
});
await finish(() => check(values));
