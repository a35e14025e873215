/** What the documentation says was tried is what there is: each suite, and no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readTried } from '../../src/docs/tried-table.ts';
import { ROOT } from '../support/documents.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { filesIn } from '../support/lists/files-in.ts';
import { countsOf, isTried } from '../support/tried/tried.mjs';

const TRIED = readTried();
const FILES = atLeast(7, filesIn('test').filter(isTried));
const again = 'RECORD=1 npm run test:long, RECORD=1 npm test, npm run docs';

/** The suites of a file that stand around all others and have a name of their own. */
const suitesIn = (file: string): readonly string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^describe\((['"])(.*?)\1/gm)].map(
    ([, , name]) => name ?? '',
  );

describe('the table of what was tried', () => {
  it('no file is in it that is not there', () =>
    assert.deepEqual(
      Object.keys(TRIED).filter(file => !FILES.includes(file)),
      [],
    ));

  for (const file of FILES)
    it(`${file} → every suite is in it (${again})`, () => {
      const recorded = TRIED[file] ?? {};
      const missing = suitesIn(file).filter(suite => !Object.hasOwn(recorded, suite));
      assert.deepEqual(missing, []);
      assert.ok(Object.keys(recorded).length > 0);
    });

  for (const [file, suites] of Object.entries(TRIED))
    it(`${file} → something was tried, and nothing fell`, () => {
      for (const [suite, engines] of Object.entries(suites))
        for (const [engine, { held = 0, fell = 0 }] of Object.entries(engines)) {
          assert.ok(held > 0, `${suite} in ${engine}`);
          assert.equal(fell, 0, `${suite} in ${engine}`);
        }
    });

  it('outcomes are counted by what they are', () =>
    assert.deepEqual(countsOf(['held', 'skipped', 'held']), { held: 2, skipped: 1 }));
});
