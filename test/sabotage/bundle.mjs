/** All suites and all that they import as one script, with the faults in it. */
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { root } from '../../src/build/setup.mjs';

/** What holds no fault is loaded once and handed to every suite. */
const SHARED = ['@open-wc/testing', 'fast-check', 'zod', 'zod/mini', 'zod/locales'];

const planted = code => ({
  name: 'planted',
  setup: build =>
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const contents = code.get(relative(root, path).split(sep).join('/'));
      return contents === undefined ? undefined : { contents, loader: 'js' };
    }),
});

/** @returns a script whose `suites` has for each suite a function that evaluates it, with what it imports */
export async function bundle(suites, code) {
  const { build } = createRequire(import.meta.url)('esbuild');
  const loaders = suites.map(suite => `${JSON.stringify(suite)}: () => require('./${suite}')`);
  const { outputFiles } = await build({
    stdin: { contents: `exports.suites = {${loaders.join(',\n')}};`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    external: SHARED,
    plugins: [planted(code)],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  return { suites, script: outputFiles[0].text };
}

/** The same without what counts, which takes half of the time. */
export const withoutCounting = ({ suites, script }) => ({
  suites,
  script: script.replace(/stryCov_9fa48\([^)]*\)/g, '0'),
});
