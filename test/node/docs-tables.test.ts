/** The documentation’s tables say what the code says, each in one place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageFiles, readPage } from '../../src/docs/pages.ts';
import { hasTable, TABLE_NAMES, withTables } from '../../src/docs/tables.ts';

describe('the tables of the documentation', () => {
  for (const name of TABLE_NAMES)
    it(`${name} → on one page`, () =>
      assert.equal(pageFiles().filter(file => hasTable(readPage(file), name)).length, 1));

  for (const file of pageFiles())
    it(`${file} → up to date (npm run docs)`, () => {
      const text = readPage(file);
      assert.equal(text, withTables(text));
    });
});
