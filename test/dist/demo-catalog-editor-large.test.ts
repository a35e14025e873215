/** As many products as few authors have; ten times as many: demo-catalog-editor-large.long.test.ts. */
import { expectHundredOf } from '../support/editor-of-many.ts';
import { limit } from '../support/speed/limit.mjs';

describe('the editor, with a large catalog', () => {
  it('of 500 products draws a hundred, and finds any', () => expectHundredOf(500, 432)).timeout(
    limit(60_000),
  );
});
