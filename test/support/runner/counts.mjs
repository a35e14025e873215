/**
 * How many tests passed, failed and were skipped, told by the runners themselves: each has a reporter
 * (this one, and node-reporter.mjs) that writes the numbers where `COUNTS_FILE` says, and run.mjs reads
 * them. A runner that dies writes none, and that is how it is noticed.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../../../src/build/setup.mjs';
import { engineOf } from '../engines/engine-commands.mjs';
import { record } from '../tried/tried.mjs';

export const tell = counts => {
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
};

function* testsIn({ tests = [], suites = [] } = {}) {
  yield* tests;
  for (const suite of suites) yield* testsIn(suite);
}

const outcomeOf = ({ skipped, passed }) => (skipped ? 'skipped' : passed ? 'held' : 'fell');

/** The outcomes of a file's tests, by the suite that is around all others. */
const outcomes = ({ suites = [] } = {}) =>
  Object.fromEntries(suites.map(suite => [suite.name, [...testsIn(suite)].map(outcomeOf)]));

const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * For @web/test-runner, which takes a file without a test for a file without a failure. Here a file that
 * did not load, threw outside of its tests, or has none, is a failure of its own.
 */
export const browserCounts = () => ({
  onTestRunFinished({ sessions }) {
    const total = none();
    const browsers = new Map();
    const fell = [];
    for (const session of sessions) {
      const { testFile, browser, testResults, errors } = session;
      const counts = none();
      const tests = [...testsIn(testResults)];
      for (const { skipped, passed } of tests)
        counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
      if (tests.length === 0) console.error(`${browser.name}: no test in ${testFile} ran.`);
      if (tests.length === 0 || errors.length > 0) counts.failed += 1;
      if (counts.failed > 0)
        fell.push({ file: relative(root, testFile), engine: engineOf(session), counts });
      const ofBrowser = browsers.get(browser.name) ?? none();
      browsers.set(browser.name, ofBrowser);
      for (const key of Object.keys(counts)) {
        ofBrowser[key] += counts[key];
        total[key] += counts[key];
      }
    }
    for (const [name, { passed, failed, skipped }] of browsers) {
      console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    }
    record(
      sessions.map(session => ({
        file: session.testFile,
        engine: engineOf(session),
        suites: outcomes(session.testResults),
      })),
    );
    tell({ ...total, fell });
  },
});
