import { expect } from '@open-wc/testing';
import { split, valueIn } from '../../src/editor/document/doc.ts';
import { OpenCatalog } from '../../src/editor/session/open-catalog.ts';
import { writeField } from '../../src/editor/session/write-field.ts';
import { answerless as pipeline } from './support/answerless.ts';

const OFFER = ['products', 0, 'offers', 0];

/** What an offer is after something was written into one of its fields. */
function written(offer: object, name: readonly string[], value: unknown): unknown {
  const text = JSON.stringify({ version: 1, products: [{ offers: [offer] }] });
  const parts = { pipeline, changed: () => {}, edited: () => {}, checked: () => {} };
  const openCatalog = new OpenCatalog(
    { name: 'mine.json', doc: split(text), isSaved: true },
    parts,
  );
  writeField(openCatalog, [...OFFER, ...name], value, 'a field');
  const after = valueIn(openCatalog.doc, OFFER);
  openCatalog.close();
  return after;
}

describe('a field of a shop that is written', () => {
  const direct = { program: 'direct' };
  const rows: readonly [string, object, readonly string[], unknown, object][] = [
    [
      'the first of a coupon → the coupon',
      direct,
      ['coupon', 'code'],
      'MAYA10',
      { program: 'direct', coupon: { code: 'MAYA10' } },
    ],
    [
      'the last of a coupon, emptied → no coupon',
      { program: 'direct', coupon: { code: 'M' } },
      ['coupon', 'code'],
      '',
      direct,
    ],
    [
      'one of two, emptied → the coupon stays',
      { program: 'direct', coupon: { code: 'M', about: '10 % off' } },
      ['coupon', 'code'],
      '',
      { program: 'direct', coupon: { code: '', about: '10 % off' } },
    ],
    [
      'an address of Amazon’s as ASIN → its store, too',
      { program: 'amazon', search: '' },
      ['asin'],
      'www.amazon.co.uk/dp/B0ABCDEFGH',
      { program: 'amazon', asin: 'B0ABCDEFGH', country: 'GB' },
    ],
    [
      'the same in an offer that has a country → keeps that',
      { program: 'amazon', country: 'IE' },
      ['asin'],
      'https://www.amazon.co.uk/dp/B0ABCDEFGH',
      { program: 'amazon', country: 'IE', asin: 'B0ABCDEFGH' },
    ],
    [
      'an ASIN alone → no store',
      { program: 'amazon' },
      ['asin'],
      'B0ABCDEFGH',
      { program: 'amazon', asin: 'B0ABCDEFGH' },
    ],
  ];
  for (const [title, offer, name, value, after] of rows)
    it(title, () => expect(written(offer, name, value)).to.deep.equal(after));
});
