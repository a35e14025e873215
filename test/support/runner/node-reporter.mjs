/**
 * Counts for run.mjs what `node --test` ran. Node reports a file that has no test as a test that passed,
 * under the name of the file; here that is a failure.
 */
import { resolve } from 'node:path';
import { record } from '../tried/tried.mjs';
import { tell } from './counts.mjs';

/** The default export is what `--test-reporter` asks for. */
export default async function* nodeCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** By file: the outcomes by suite, and those whose suite has yet to be told. */
  const files = new Map();
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { suites, open } = files.get(data.file) ?? { suites: {}, open: [] };
    if (data.details?.type === 'suite') {
      if (data.nesting > 0) continue;
      // A suite is told after all that is in it.
      files.set(data.file, { suites: { ...suites, [data.name]: open }, open: [] });
      continue;
    }
    const empty = type === 'test:pass' && resolve(data.name) === data.file;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    const hasFailed = type === 'test:fail' || empty;
    counts[isSkipped ? 'skipped' : hasFailed ? 'failed' : 'passed'] += 1;
    open.push(isSkipped ? 'skipped' : hasFailed ? 'fell' : 'held');
    files.set(data.file, { suites, open });
    if (empty) yield `No test in ${data.name} ran.\n`;
  }
  record([...files].map(([file, { suites }]) => ({ file, engine: 'node', suites })));
  tell(counts);
}
