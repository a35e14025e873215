/** The browser tests with one file of the source as `page.mjs` spoils it: what is served differs, what is on the disk stays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/setup.mjs';
import config from '../support/web-test-runner.config.mjs';
import { spoiled } from './spoiled.mjs';

const fault = JSON.parse(process.env.FAULT ?? 'null');

const planted = {
  name: 'planted',
  serve: ({ path }) =>
    path === `/${fault?.file}`
      ? { body: spoiled(readFileSync(join(root, fault.file), 'utf8'), fault) }
      : undefined,
};

/** One test that fails has noticed; the others would often wait for what no longer comes. */
const testFramework = { config: { ...config.testFramework.config, bail: fault !== null } };

// biome-ignore lint/style/noDefaultExport: the runner looks for it
export default { ...config, testFramework, plugins: [planted, ...config.plugins] };
