/** An export of 100 MB passes through: what is kept of it grows with its products and not with its size. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MOST_PRODUCTS } from '../../../src/import/products/products.ts';

const MEASURE = fileURLToPath(new URL('support/measure.ts', import.meta.url));

/** @param own how many products of each post are in no other */
function measured(megabytes: number, own: number) {
  const words = ['--import', 'tsx', MEASURE, String(megabytes), String(own)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

describe('an export of 100 MB', () => {
  it('the same nine products in every post → nine products, in less than 512 MB of memory', () => {
    const { products, posts, unused, memory } = measured(100, 0);
    assert.equal(products, 9);
    assert.ok(posts > 3000);
    assert.equal(unused, 0);
    assert.ok(memory < 512e6, `${memory} bytes`);
  });

  it('other products in every post → as many as a draft can hold, in less than 512 MB, and the rest named', () => {
    const { products, unused, memory } = measured(100, 9);
    assert.equal(products, MOST_PRODUCTS);
    assert.equal(unused, 1);
    assert.ok(memory < 512e6, `${memory} bytes`);
  });
});
