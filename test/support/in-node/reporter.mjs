/**
 * Prints what failed, tells the counts (runner/counts.mjs), and says with `TIMES=1` how long each file took. A file that has no
 * test is a failure, as in the engines.
 */
import { relative } from 'node:path';
import Mocha from 'mocha';
import { root } from '../../../src/build/setup.mjs';
import { tell } from '../runner/counts.mjs';

const { Base } = Mocha.reporters;

/** @param files all that are to run, as absolute paths */
export const nodeReporter = files =>
  class extends Base {
    constructor(runner, options) {
      super(runner, options);
      const taken = new Map(files.map(file => [file, 0]));
      const ran = new Set();
      runner.on('test end', ({ file, duration = 0 }) => {
        ran.add(file);
        taken.set(file, taken.get(file) + duration);
      });
      runner.once('end', () => {
        const { passes, failures, pending } = this.stats;
        this.epilogue();
        const empty = files.filter(file => !ran.has(file));
        for (const file of empty) console.error(`No test in ${file} ran.`);
        if (process.env.TIMES) printTimes(taken);
        tell({ passed: passes, failed: failures + empty.length, skipped: pending });
      });
    }
  };

function printTimes(taken) {
  const rows = [...taken].sort(([, a], [, b]) => b - a);
  console.log('\nSeconds in Node:');
  for (const [file, time] of rows)
    console.log(`${(time / 1000).toFixed(1).padStart(7)}  ${relative(root, file)}`);
}
