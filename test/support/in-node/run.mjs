/**
 * Runs in Node the test files whose subjects know no page, which run in the engines too: with the same Mocha and the same
 * chai, in as many processes as there are cores. `node --import tsx --import …/in-node/site.mjs …/in-node/run.mjs <files>`
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { root } from '../../../src/build/setup.mjs';
import { limit } from '../speed/limit.mjs';
import { nodeReporter } from './reporter.mjs';

const files = process.argv.slice(2).map(file => resolve(root, file));
const mocha = new Mocha({
  parallel: true,
  jobs: availableParallelism(),
  timeout: limit(30_000),
  // One that is left out by a forgotten `only` would be missed by nobody.
  forbidOnly: true,
  reporter: nodeReporter(files),
  require: [fileURLToPath(new URL('hooks.mjs', import.meta.url))],
});
// The rules take longest and come last by name: what is short fills the processes up at the end.
for (const file of files.toReversed()) mocha.addFile(file);
mocha.run(failures => {
  process.exitCode = failures > 0 ? 1 : 0;
});
