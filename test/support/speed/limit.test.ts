import { expect } from '@open-wc/testing';
import { limit } from './limit.mjs';

/** Both are thirty seconds on an idle machine. */
it('a limit that a test sets in a page → grows as the one that it has from the runner', function () {
  expect(limit(30_000)).to.equal(this.timeout());
});
