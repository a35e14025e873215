/**
 * How long each browser test file took in each engine, from the start of its page to its end, the longest
 * first: `TIMES=1 npm test`. It shows what is worth making cheaper.
 */
import { relative } from 'node:path';
import { root } from '../../../src/build/setup.mjs';

const seconds = milliseconds => (milliseconds / 1000).toFixed(1).padStart(7);
const sum = numbers => numbers.reduce((total, number) => total + number, 0);

/** A reporter for @web/test-runner. */
export function browserTimes() {
  const begun = new Map();
  /** File → engine → milliseconds. */
  const taken = new Map();
  let first = 0;
  return {
    start({ sessions }) {
      // The first pages are on their way before a reporter hears of any.
      first = performance.now();
      sessions.on('session-status-updated', ({ id, status, testFile, browser }) => {
        if (status === 'INITIALIZING') begun.set(id, performance.now());
        if (status !== 'FINISHED') return;
        const row = taken.get(testFile) ?? new Map();
        row.set(browser.name, performance.now() - (begun.get(id) ?? first));
        taken.set(testFile, row);
      });
    },
    onTestRunFinished() {
      const names = [...new Set([...taken.values()].flatMap(row => [...row.keys()]))];
      const line = (row, label) =>
        console.log(`${names.map(name => seconds(row.get(name) ?? 0)).join('')}  ${label}`);
      const rows = [...taken].sort(([, a], [, b]) => sum([...b.values()]) - sum([...a.values()]));
      console.log(`\nSeconds in ${names.join(', ')}:`);
      for (const [file, row] of rows) line(row, relative(root, file));
      const total = name => sum(rows.map(([, row]) => row.get(name) ?? 0));
      line(new Map(names.map(name => [name, total(name)])), 'all');
    },
  };
}
