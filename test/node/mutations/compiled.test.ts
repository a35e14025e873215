import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SEED } from '../../support/mutations/seed.ts';
import { tryCompiled, tryRenamed } from './try-compiled.ts';

describe('compiled files that were damaged', () => {
  it('2,000 damaged compiled files → refused, or shown with every caution and every loss said', () => {
    const { refused, partly, unharmed } = tryCompiled(2_000, SEED);
    assert.ok(refused > 500 && partly > 200 && unharmed > 20, `${refused} ${partly} ${unharmed}`);
  });

  it('500 files without digests, with one property by another name → refused, or left out and said', () => {
    const { refused, partly } = tryRenamed(500, SEED);
    assert.ok(refused > 5 && partly > 200, `${refused} ${partly}`);
  });
});
