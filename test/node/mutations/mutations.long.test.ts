/** The same as in the short suites, many times more often. `SEED=…` takes another path than the last run. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SEED } from '../../support/mutations/seed.ts';
import { tryCompiled, tryRenamed } from './try-compiled.ts';
import { tryFirst } from './try-first.ts';
import { trySource } from './try-source.ts';

describe('files that were damaged, far more often', () => {
  it(`70,000 damaged compiled files, seed ${SEED} → refused, or shown with every caution and every loss said`, () => {
    const { refused, partly, unharmed } = tryCompiled(70_000, SEED);
    assert.ok(refused > 10_000 && partly > 10_000 && unharmed > 100);
  });

  it(`5,000 files without digests, with one property by another name, seed ${SEED} → refused, or left out and said`, () => {
    const { refused, partly } = tryRenamed(5_000, SEED);
    assert.ok(refused > 100 && partly > 2_000);
  });

  it(`5,000 damaged catalogs, seed ${SEED} → refused with a code, or shown with every caution that they hold`, () => {
    const { refused, shown } = trySource(5_000, SEED);
    assert.ok(refused > 1_000 && shown > 1_000);
  });

  it(`20,000 damaged finished trees, seed ${SEED} → not painted, or as they were written`, async () => {
    const { refused, unharmed } = await tryFirst(20_000, SEED);
    assert.ok(refused > 10_000 && unharmed > 100);
  });
});
