/**
 * `npm test`: every check there is but for the long suites, from a fresh clone on; `npm run test:long`: those.
 * A step that fails does not keep the next one from running. The last line is `N passed, N failed`, and
 * `, N skipped` when anything was; lint, types and the build count as one check each, and a run that tested
 * nothing has failed.
 *
 *     npm test -- --only lint|node|browser       only that part
 *     npm test -- --files test/safety/*.test.ts  only these files, long ones too
 *     npm test -- --all --minutes 25             the long suites after it, as far as so many minutes allow
 *     BROWSERS=chromium npm test                 only these engines
 *     TIMES=1 npm test                           says how long each file took in each engine
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../src/build/build.mjs';
import { ensureInstalled, finish, run, SetupError, say } from '../../src/build/setup.mjs';
import { enginesAtOnce } from './engines/at-once.mjs';
import { ensureBrowsers } from './engines/browsers.mjs';
import { ensurePhp, isInPhp } from './engines/php.mjs';
import { ensurePackages } from './runner/packages.mjs';
import { patience, runSuite, tool } from './runner/runners.mjs';
import {
  choose,
  inTurn,
  isLong,
  long,
  named,
  placesOf,
  short,
  testFiles,
} from './runner/suites.mjs';
import { ensureSlowness } from './speed/slowness.mjs';

const PARTS = ['lint', 'node', 'browser'];
const HOUR = 60 * 60_000;

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

async function mustEndWell(name, path, ...args) {
  const code = await run(process.execPath, [tool(path), ...args], {
    output: 1,
    timeout: patience(),
  });
  if (code !== 0) throw new SetupError(`${name} ended with code ${code}.`);
}

function parse() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        files: { type: 'string', multiple: true, default: [] },
        long: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        minutes: { type: 'string' },
      },
      // A shell has made several files of one pattern: the first is the option's, the rest come here.
      allowPositionals: true,
    });
  } catch (error) {
    throw new SetupError(error.message, { cause: error });
  }
}

/** @returns what is wanted: which files, whether they were named, and the parts of a run */
function readArguments() {
  const { values, positionals } = parse();
  const unknown = values.only.find(part => !PARTS.includes(part));
  if (unknown) throw new SetupError(`--only knows ${PARTS.join(', ')}, not "${unknown}".`);
  const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes);
  if (!(minutes > 0)) throw new SetupError(`--minutes takes a number, not "${values.minutes}".`);
  const patterns = [...values.files, ...positionals];
  const wants = part => values.only.length === 0 || values.only.includes(part);
  const all = testFiles().filter(file => placesOf(file).some(wants));
  const files = patterns.length === 0 ? all : choose(all, patterns);
  if (patterns.length > 0 && files.length === 0)
    throw new SetupError(`No test file is called ${patterns.join(' ')}.`);
  const areNamed = patterns.length > 0;
  const isLongRun = (values.long || values.all) && !areNamed;
  return {
    files,
    areNamed,
    short: !values.long || areNamed,
    long: isLongRun,
    areLong: files.some(isLong) && (isLongRun || areNamed),
    lint: wants('lint') && !areNamed && !values.long,
    node: wants('node'),
    browser: wants('browser'),
    // The start of this process, so that what it installs counts too.
    end: performance.timeOrigin + minutes * 60_000,
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

/** @returns the files without those that need a PHP which is not here; it is named, and counted */
function withoutMissingPhp(files) {
  const remedy = files.some(isInPhp) ? ensurePhp() : undefined;
  if (remedy === undefined) return files;
  const outcome = process.env.CI ? 'failed' : 'skipped';
  total[outcome] += 1;
  say(`The tests of the WordPress plugin ${outcome}: PHP is not here. To run them, ${remedy}.`);
  return files.filter(file => !isInPhp(file));
}

/** Says what all limits of this run are made of. */
async function measure(engines) {
  const cores = availableParallelism();
  const slowness = await ensureSlowness();
  const together = engines > 0 ? `, engines at once: ${enginesAtOnce(cores, engines)}` : '';
  console.log(`\n— cores: ${cores}${together}, limits × ${slowness}`);
}

/** What was asked for of a suite: what runs in Node, in browsers, or both. */
const onlyIn = (wanted, suite) => ({
  ...suite,
  ...(wanted.node ? {} : { node: [], pure: [] }),
  ...(wanted.browser ? {} : { browser: [] }),
});

/** Runs the long suites until the time is over, and says which it did not suffice for. */
async function testLong(suites, end) {
  const notRun = [];
  for (const suite of inTurn(suites, Math.floor(Date.now() / HOUR))) {
    const time = end - Date.now();
    const counts = await runSuite(suite, time);
    counts.filter(Boolean).forEach(add);
    if (counts.includes(undefined)) notRun.push(suite.name);
  }
  if (notRun.length > 0) say(`The time did not suffice for: ${notRun.join(', ')}.`);
}

async function testAll() {
  await ensureInstalled();
  const asked = readArguments();
  const wanted = { ...asked, files: withoutMissingPhp(asked.files) };
  const inBrowsers = wanted.files.some(file => placesOf(file).includes('browser'));
  const engines = wanted.browser && inBrowsers ? prepareEngines() : [];
  await measure(engines.length);
  if (wanted.lint) {
    // Left to itself it colours what nobody but a log will read.
    const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
    await check('lint and format', () =>
      mustEndWell('biome', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', colors),
    );
    await check('types', () => mustEndWell('tsc', 'typescript/bin/tsc'));
  }
  if (wanted.files.length > 0) await check('build', ensureBuilt);
  if (wanted.areLong)
    await check('packages of the long suites', async () => {
      for (const folder of ['long', 'hostile']) await ensurePackages(folder);
    });
  if (wanted.short) {
    const suite = (wanted.areNamed ? named : short)(wanted.files, engines);
    for (const counts of await runSuite(onlyIn(wanted, suite))) add(counts);
  }
  if (wanted.long)
    await testLong(
      long(wanted.files, engines).map(suite => onlyIn(wanted, suite)),
      wanted.end,
    );
}

if (!(await finish(testAll))) total.failed += 1;
if (total.passed + total.failed === 0) {
  total.failed += 1;
  say('Nothing was tested.');
}
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
