/**
 * The browser tests, in three engines: every `*.test.ts` below test/ that is not in test/node/.
 * `npm test` starts it and says in `SUITES` which files run in which engines; alone:
 * `npx wtr --config test/support/web-test-runner.config.mjs`.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { root } from '../../src/build/setup.mjs';
import { frameworks } from '../hostile/frameworks.mjs';
import { distHost, KEEP_ALIVE } from './dist-host.mjs';
import { enginesAtOnce } from './engines/at-once.mjs';
import { wantedEngines } from './engines/browsers.mjs';
import { engineCommands } from './engines/engine-commands.mjs';
import { launchers } from './engines/launchers.mjs';
import { faults } from './faults.mjs';
import { browserCounts } from './runner/counts.mjs';
import { browserTimes } from './runner/times.mjs';
import { limit } from './speed/limit.mjs';
import { ensureSlowness } from './speed/slowness.mjs';

const engines = wantedEngines();
const concurrentBrowsers = enginesAtOnce(availableParallelism(), engines.length);
const slowness = await ensureSlowness();
const launched = Object.fromEntries(engines.map(name => [name, launchers[name]()]));
/** Each part shares the browsers with the others, so that an engine goes on with the next at once. */
const parts = process.env.SUITES
  ? JSON.parse(process.env.SUITES).map(({ files, engines }, at) => ({
      name: `part ${at + 1}`,
      files: files.map(file => `${root}${file}`),
      browsers: engines.map(name => launched[name]),
    }))
  : undefined;
const { plugin: faultsPlugin, middleware: faultsMiddleware } = faults();

/** With `TURNS` in the environment the engines share the rows of long tables (engines/turns.ts). An unhandled rejection would only be logged: thrown again, it fails the test that is running. */
const testPage = testFramework => `<!doctype html>
<html lang="en" data-slowness="${slowness}"${process.env.TURNS ? ' data-turns' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script>
      addEventListener('unhandledrejection', event => {
        setTimeout(() => { throw event.reason ?? new Error('unhandled rejection'); });
      });
    </script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/** Each file ends with a short wait, so that an error that comes after its last test has one to fail. */
const afterthought = () => ({
  name: 'afterthought',
  transform: ({ path, body }) =>
    path.endsWith('.test.ts')
      ? `${body}\nafter(() => new Promise(resolve => setTimeout(resolve, ${limit(50)})));`
      : undefined,
});

const patience = () => ({
  name: 'patience',
  serverStart({ server }) {
    server.keepAliveTimeout = KEEP_ALIVE;
  },
});

export default {
  rootDir: root,
  ...(parts
    ? { groups: parts }
    : {
        files: ['test/**/*.test.ts', '!test/{node,bench,long}/**', '!test/**/node_modules/**'].map(
          pattern => pattern.replace('test/', `${root}test/`),
        ),
      }),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  middleware: [faultsMiddleware],
  plugins: [
    faultsPlugin,
    patience(),
    distHost(join(root, 'dist')),
    engineCommands(),
    frameworks(),
    // An older target would take `with { type: 'json' }` off the imports, and the browsers want it.
    esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.json'), target: 'esnext' }),
    afterthought(),
  ],
  browsers: Object.values(launched),
  concurrentBrowsers,
  // With one at a time, WebKit shows each test file as a page; with more it would put them into frames.
  concurrency: 1,
  browserStartTimeout: limit(60_000),
  testsStartTimeout: limit(60_000),
  testsFinishTimeout: limit(300_000),
  testFramework: { config: { timeout: limit(30_000), forbidOnly: Boolean(process.env.CI) } },
  testRunnerHtml: testPage,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    browserCounts(),
    ...(process.env.TIMES ? [browserTimes()] : []),
  ],
};
