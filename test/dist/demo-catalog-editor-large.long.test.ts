/** More products than an author has. */
import { expectHundredOf } from '../support/editor-of-many.ts';
import { limit } from '../support/speed/limit.mjs';

describe('the editor, with a very large catalog', () => {
  it('of 5,000 products draws a hundred, and finds any', () => expectHundredOf(5000, 4321)).timeout(
    limit(60_000),
  );
});
