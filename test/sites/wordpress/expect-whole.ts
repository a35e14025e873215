/** What a reader has to find in a post about the soleus, a muscle of the leg. */
import assert from 'node:assert/strict';
import type { Reading } from '../people/reading.ts';

/** How many cards the sample has for it. */
export const PRODUCTS = 9;

/** @param rendered what the command line draws of the same catalog */
export function expectWhole({ seen, cautions, problems }: Reading, rendered: Reading): void {
  assert.equal(seen.products, PRODUCTS);
  assert.equal(seen.clotWarnings, 1, 'the clot warning above the list');
  assert.deepEqual(seen.faults, []);
  assert.deepEqual(cautions, rendered.cautions);
  assert.deepEqual(problems, []);
}
