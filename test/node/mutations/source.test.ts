import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SEED } from '../../support/mutations/seed.ts';
import { trySource } from './try-source.ts';

describe('catalogs that were damaged', () => {
  it('300 damaged catalogs → refused with a code, or shown with every caution that they hold', () => {
    const { refused, shown } = trySource(300, SEED);
    assert.ok(refused > 60 && shown > 60, `${refused} ${shown}`);
  });
});
