import { expect } from '@open-wc/testing';
import { idOf } from '../../../src/catalog/format/id-of.ts';

describe('a title as an ID', () => {
  const rows: readonly [string, string][] = [
    ['Biofreeze Gel, 4 oz', 'biofreeze-gel-4-oz'],
    ['  Überwärme – Öl ', 'uberwarme-ol'],
    ['№ 1!', '1'],
    ['热敷', ''],
  ];
  for (const [title, id] of rows)
    it(`${title} → ${id || 'none'}`, () => expect(idOf(title)).to.equal(id));
});
