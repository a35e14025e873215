import { expect } from '@open-wc/testing';
import { isLargeShop, neutral } from '../../src/analytics/neutral.ts';
import { amazonAddress, servedCountries } from '../../src/links/amazon.ts';
import { atLeast } from '../support/lists/at-least.ts';

const INSTEAD = 'instead';

describe('what an author calls a product or a programme', () => {
  for (const text of [
    ...[
      'calfsleeve',
      'Wáde-Sóleus',
      'shins-2',
      'plantarfasciitis-gel',
      'warm-kneewarmer',
      'armable',
    ],
    // Not known to be ordinary: joined words, other alphabets.
    ...['warmgel', 'колено', 'the gel'],
  ])
    it(`${text} → not told`, () => expect(neutral(text, INSTEAD)).to.equal(INSTEAD));

  // Ids of products that say what they are, and programmes.
  for (const text of [
    ...['biofreeze-gel', 'corpak-hot-cold-pack', 'tiger-tail-roller', 'trigger-point-workbook'],
    ...[
      'foam-roller',
      'handheld-massager',
      'cloth-wrap',
      'compression-socks',
      'compression-sleeves',
    ],
    ...['heating-pad', 'tens-2', 'sombra-warm-gel', 'stretching-strap', 'washable-pad'],
    ...['vibration-plate', 'muscle-stimulator', 'amazon', 'direct', 'awin', 'ebay'],
  ])
    it(`${text} → told as it is`, () => expect(neutral(text, INSTEAD)).to.equal(text));
});

describe('the host of a shop', () => {
  it('every store of Amazon’s → told', () => {
    for (const country of atLeast(20, servedCountries()))
      expect(isLargeShop(new URL(amazonAddress(country, {})).host), country).to.equal(true);
  });

  for (const host of ['amazon.de', 'www.walmart.com', 'www.bookshop.org', 'www.ebay.com.au'])
    it(`${host} → told`, () => expect(isLargeShop(host)).to.equal(true));
});
