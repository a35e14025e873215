import assert from 'node:assert/strict';
import { it } from 'node:test';
import { check } from '../../src/catalog/check/check.ts';
import { readmeText, withTables } from '../../src/docs/tables.ts';

it('the README’s tables are up to date (npm run readme)', () => {
  assert.equal(readmeText(), withTables(readmeText()));
});

it('the catalog that the README builds step by step has nothing wrong', () => {
  const [empty = '', product = ''] = [...readmeText().matchAll(/```json\n(\{.*?)```/gs)].map(
    ([, json]) => json,
  );
  const whole = { ...JSON.parse(empty), products: [JSON.parse(product)] };
  for (const catalog of [JSON.parse(empty), whole])
    assert.deepEqual(check(JSON.stringify(catalog), 'my-catalog.json').problems, []);
});
