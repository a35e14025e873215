/** Starts the runners of tests, and takes from each how many passed, failed and were skipped. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, say } from '../../../src/build/setup.mjs';
import { limit } from '../speed/limit.mjs';
import { partsAgain, withSecond } from './again.mjs';

/** A runner that hangs is ended, and counts as one that died. */
export const patience = () => limit(20 * 60_000);

export const tool = path => join(root, 'node_modules', ...path.split('/'));

const failed = (name, reason) => {
  say(`${name}: ${reason}`);
  return { passed: 0, failed: 1, skipped: 0 };
};

/** @returns what it counted: no number, or none of a test, is a failure. Nothing, if the time was over before. */
async function count(name, args, env, time) {
  if (time <= 0) return undefined;
  console.log(`\n— ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-counts-'));
  const file = join(folder, 'counts.json');
  const timeout = Math.ceil(Math.min(time, patience()));
  const end = performance.now() + time;
  try {
    const code = await run(process.execPath, args, {
      env: { ...env, COUNTS_FILE: file },
      output: 1,
      timeout,
    });
    if (!existsSync(file)) {
      if (performance.now() >= end) return undefined;
      return failed(name, `the runner ended with code ${code} and without a count.`);
    }
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    const reason =
      counts.passed + counts.failed === 0
        ? 'no test ran.'
        : code !== 0 && counts.failed === 0 && `the runner ended with code ${code}.`;
    if (reason) counts.failed += failed(name, reason).failed;
    return counts;
  } catch (error) {
    return failed(name, error.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nodeTests(files, time) {
  const reporters = [
    ['spec', 'stdout'],
    ['./test/support/runner/node-reporter.mjs', 'stderr'],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  // Left to itself it leaves a core free, which is half of two.
  const options = [`--test-concurrency=${availableParallelism()}`, ...reporters];
  return count('node tests', ['--import', 'tsx', '--test', ...options, ...files], {}, time);
}

/** What knows no page: see in-node/run.mjs. */
function pureTests(files, time) {
  const folder = './test/support/in-node';
  const imports = ['tsx', `${folder}/site.mjs`].flatMap(name => ['--import', name]);
  return count(
    'rules, catalogs and lists in node',
    [...imports, `${folder}/run.mjs`, ...files],
    {},
    time,
  );
}

function oneBrowserRun(parts, inTurn, time) {
  const engines = [...new Set(parts.flatMap(part => part.engines))];
  const config = ['--config', 'test/support/web-test-runner.config.mjs'];
  return count(
    `browser tests in ${engines.join(', ')}`,
    [tool('@web/test-runner/dist/bin.js'), ...config],
    {
      BROWSERS: engines.join(','),
      SUITES: JSON.stringify(parts),
      TURNS: inTurn && !process.env.RECORD ? '1' : '',
    },
    time,
  );
}

async function browserTests(parts, inTurn, time) {
  const end = performance.now() + time;
  const first = await oneBrowserRun(parts, inTurn, time);
  const { fell = [] } = first ?? {};
  const again = partsAgain(fell);
  if (again.length === 0) return first;
  const second = await oneBrowserRun(again, inTurn, end - performance.now());
  if (!second) return first;
  for (const { file, engine } of fell) {
    const isSame = each => each.file === file && each.engine === engine;
    const hasFailed = second.fell?.some(isSame) ?? true;
    say(
      `${file} failed in ${engine}, and ${hasFailed ? 'failed again' : 'passed the second time'}.`,
    );
  }
  return withSecond(first, fell, second);
}

/**
 * @param suite its files by runner, and whether the engines share rows
 * @param time the milliseconds that it may take; without, as long as it takes
 * @returns the counts of what ran; nothing stands for a runner that the time did not suffice for
 */
export async function runSuite(
  { node = [], pure = [], browser = [], inTurn = false },
  time = Number.POSITIVE_INFINITY,
) {
  const end = performance.now() + time;
  const left = () => end - performance.now();
  const counts = [];
  if (node.length > 0) counts.push(await nodeTests(node, left()));
  if (pure.length > 0) counts.push(await pureTests(pure, left()));
  if (browser.length > 0) counts.push(await browserTests(browser, inTurn, left()));
  return counts;
}
