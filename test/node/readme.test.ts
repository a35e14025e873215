import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readmeText, withTables } from '../../src/build/readme.ts';

it('the README’s tables are up to date (npm run readme)', () => {
  assert.equal(readmeText(), withTables(readmeText()));
});
