/**
 * Counts for run.mjs what `node --test` ran. Node reports a file that has no test as a test that passed,
 * under the name of the file; here that is a failure.
 */
import { resolve } from 'node:path';
import { tell } from './counts.mjs';

/** The default export is what `--test-reporter` asks for. */
export default async function* nodeCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const empty = type === 'test:pass' && resolve(data.name) === data.file;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts[type === 'test:fail' || empty ? 'failed' : 'passed'] += 1;
    if (empty) yield `No test in ${data.name} ran.\n`;
  }
  tell(counts);
}
