/**
 * `npm test`: every check there is, from a fresh clone on. A step that fails does not keep the next one
 * from running. The last line is `N passed, N failed`, and `, N skipped` when anything was; lint, types
 * and the build count as one check each, and a run that tested nothing has failed.
 *
 *     npm test -- --only lint|node|browser      only that part
 *     npm test -- --files test/safety/*.test.ts  only these files
 *     BROWSERS=chromium npm test                 only these engines
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/build/build.mjs';
import { ensureInstalled, finish, root, run, SetupError, say } from '../../src/build/setup.mjs';
import { enginesAtOnce } from './engines/at-once.mjs';
import { ensureBrowsers } from './engines/browsers.mjs';
import { limit } from './speed/limit.mjs';
import { ensureSlowness } from './speed/slowness.mjs';

const PARTS = ['lint', 'node', 'browser'];
/** A runner that hangs is ended, and counts as one that died. */
const patience = () => limit(20 * 60_000);

const total = { passed: 0, failed: 0, skipped: 0 };
const add = counts => {
  for (const key of Object.keys(total)) total[key] += counts[key];
};

/** Something that either holds or does not. */
async function check(name, work) {
  console.log(`\n— ${name}`);
  const held = await finish(work);
  total[held ? 'passed' : 'failed'] += 1;
}

const tool = path => join(root, 'node_modules', ...path.split('/'));

async function mustEndWell(name, path, ...args) {
  const code = await run(process.execPath, [tool(path), ...args], {
    output: 1,
    timeout: patience(),
  });
  if (code !== 0) throw new SetupError(`${name} ended with code ${code}.`);
}

/** Runs a test runner and takes the numbers from it: no number, or none of a test, is a failure. */
async function runTests(name, args, env = {}) {
  console.log(`\n— ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-counts-'));
  const file = join(folder, 'counts.json');
  const failBecause = reason => {
    total.failed += 1;
    say(`${name}: ${reason}`);
  };
  try {
    const code = await run(process.execPath, args, {
      env: { ...env, COUNTS_FILE: file },
      output: 1,
      timeout: patience(),
    });
    if (!existsSync(file)) {
      failBecause(`the runner ended with code ${code} and without a count.`);
      return;
    }
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    add(counts);
    if (counts.passed + counts.failed === 0) failBecause('no test ran.');
    else if (code !== 0 && counts.failed === 0) failBecause(`the runner ended with code ${code}.`);
  } catch (error) {
    failBecause(error.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const testFiles = readdirSync(join(root, 'test'), { recursive: true })
  .filter(path => path.endsWith('.test.ts') && !path.includes('node_modules'))
  .map(path => `test/${path.replaceAll(sep, '/')}`)
  .sort();

/** Files as a shell names them. A pattern in quotes comes here unexpanded. */
function choose(patterns) {
  if (patterns.length === 0) return testFiles;
  const expressions = patterns.map(pattern => {
    const path = relative(root, resolve(pattern)).replaceAll(sep, '/');
    const source = path
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*/g, star => (star === '*' ? '[^/]*' : '(?:.*/)?'));
    return new RegExp(`^${source}$`);
  });
  return testFiles.filter(file => expressions.some(expression => expression.test(file)));
}

function parse() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        files: { type: 'string', multiple: true, default: [] },
      },
      // A shell has made several files of one pattern: the first is the option's, the rest come here.
      allowPositionals: true,
    });
  } catch (error) {
    throw new SetupError(error.message, { cause: error });
  }
}

/** @returns which of the parts are wanted, and the files of each */
function readArguments() {
  const { values, positionals } = parse();
  const unknown = values.only.find(part => !PARTS.includes(part));
  if (unknown) throw new SetupError(`--only knows ${PARTS.join(', ')}, not "${unknown}".`);
  const patterns = [...values.files, ...positionals];
  const files = choose(patterns);
  if (files.length === 0) throw new SetupError(`No test file is called ${patterns.join(' ')}.`);
  const isNode = file => file.startsWith('test/node/');
  const wants = part => values.only.length === 0 || values.only.includes(part);
  return {
    lint: wants('lint') && patterns.length === 0,
    node: wants('node') ? files.filter(isNode) : [],
    browser: wants('browser') ? files.filter(file => !isNode(file)) : [],
  };
}

/** @returns the engines to test in; what cannot be found is named, and counted */
function prepareEngines() {
  const { ready, missing } = ensureBrowsers();
  const outcome = process.env.CI ? 'failed' : 'skipped';
  for (const { name, remedy } of missing) {
    total[outcome] += 1;
    say(`${name} ${outcome}: it is not here. To test in it, ${remedy}.`);
  }
  return ready;
}

/** Says what all limits of this run are made of. */
async function measure(engines) {
  const cores = availableParallelism();
  const slowness = await ensureSlowness();
  const together = engines > 0 ? `, engines at once: ${enginesAtOnce(cores, engines)}` : '';
  console.log(`\n— cores: ${cores}${together}, limits × ${slowness}`);
}

async function testAll() {
  await ensureInstalled();
  const wanted = readArguments();
  const engines = wanted.browser.length > 0 ? prepareEngines() : [];
  await measure(engines.length);
  if (wanted.lint) {
    // Left to itself it colours what nobody but a log will read.
    const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
    await check('lint and format', () =>
      mustEndWell('biome', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', colors),
    );
    await check('types', () => mustEndWell('tsc', 'typescript/bin/tsc'));
  }
  if (wanted.node.length + engines.length > 0) await check('build', ensureBuilt);
  if (wanted.node.length > 0) {
    const reporters = [
      ['spec', 'stdout'],
      ['./test/support/node-reporter.mjs', 'stderr'],
    ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
    // Left to itself it leaves a core free, which is half of two.
    const files = [`--test-concurrency=${availableParallelism()}`, ...reporters, ...wanted.node];
    await runTests('node tests', ['--import', 'tsx', '--test', ...files]);
  }
  if (engines.length > 0) {
    const config = ['--config', 'test/support/web-test-runner.config.mjs'];
    const args = [tool('@web/test-runner/dist/bin.js'), ...config, '--files', ...wanted.browser];
    await runTests(`browser tests in ${engines.join(', ')}`, args, { BROWSERS: engines.join(',') });
  }
}

if (!(await finish(testAll))) total.failed += 1;
if (total.passed + total.failed === 0) {
  total.failed += 1;
  say('Nothing was tested.');
}
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
