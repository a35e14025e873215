/**
 * `npm run sabotage`: plants faults, one at a time, and asks whether a test notices. It is no part of `npm test`: it takes
 * a quarter of an hour. It ends with 1 when a fault lives that `explained.mjs` does not know, or when more than one in
 * twenty does.
 *
 *     npm run sabotage                        the rules and what is made of them, in Node
 *     npm run sabotage -- --only region-cautions.ts  only those that have that in their key
 *     npm run sabotage -- --page              faults in what is drawn, in Chromium (page-faults/)
 *     npm run sabotage -- --page --only clot  the faults that have that in their file or name
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/build/build.mjs';
import { ensureInstalled, finish, root, run, SetupError, say } from '../../src/build/setup.mjs';

const folder = join(root, 'test/sabotage');

/** What plants the faults has packages of its own. */
async function ensureTools() {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isThere = name => existsSync(join(folder, 'node_modules', name, 'package.json'));
  if (Object.keys(dependencies).every(isThere)) return;
  say('Installing what plants the faults …');
  const code = await run('npm', [
    'ci',
    ...['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
  ]);
  if (code !== 0) throw new SetupError(`npm ci in ${folder} ended with code ${code}.`);
}

/** Now and then a line, so that nobody takes it for hanging. */
let told = 0;
function progress(tried, all) {
  if (Date.now() - told < 20_000) return;
  told = Date.now();
  say(`${tried} of ${all} tried`);
}

await finish(async () => {
  const { values } = parseArgs({
    options: { page: { type: 'boolean' }, only: { type: 'string', default: '' } },
  });
  await ensureInstalled();
  const wants = text => text.includes(values.only);
  let isKept;
  if (values.page) {
    await ensureBuilt();
    const { tryPage } = await import('./page.mjs');
    isKept = await tryPage(wants);
  } else {
    await ensureTools();
    const { tryRules } = await import('./rules.mjs');
    const { report } = await import('./report.mjs');
    isKept = report(await tryRules(wants, progress), values.only === '');
  }
  if (!isKept) throw new SetupError('A fault lives that no test notices.');
});
