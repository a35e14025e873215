import { expect } from '@open-wc/testing';
import { asinOf } from '../../src/links/amazon.ts';

describe('the ASIN in an address', () => {
  const rows: readonly [string, string, string | undefined][] = [
    ['a product’s page', 'https://www.amazon.com/dp/B0ABCDEFGH', 'B0ABCDEFGH'],
    [
      'with the product’s name before it, and what was searched for after it',
      'https://www.amazon.com/Some-Gel/dp/B0ABCDEFGH/ref=sr_1_1?th=1#reviews',
      'B0ABCDEFGH',
    ],
    ['in small letters', 'https://www.amazon.com/dp/b0abcdefgh', 'B0ABCDEFGH'],
    ['without https', 'amazon.co.uk/dp/B0ABCDEFGH', 'B0ABCDEFGH'],
    ['of the mobile page', 'https://m.amazon.de/gp/aw/d/B0ABCDEFGH?x', 'B0ABCDEFGH'],
    ['of the older form', 'https://www.amazon.co.jp/gp/product/B0ABCDEFGH', 'B0ABCDEFGH'],
    ['of a book, which is a number', 'https://www.amazon.com/dp/1626254249/', '1626254249'],
    ['too short', 'https://www.amazon.com/dp/B0ABCDEFG', undefined],
    ['too long', 'https://www.amazon.com/dp/B0ABCDEFGHI', undefined],
    ['a search', 'https://www.amazon.com/s?k=calf+gel', undefined],
    ['a short link, which does not say it', 'https://amzn.to/3abcdef', undefined],
    ['another shop with such a path', 'https://shop.example/dp/B0ABCDEFGH', undefined],
    [
      'another shop that names Amazon in its path',
      'https://shop.example/amazon.com/dp/B0ABCDEFGH',
      undefined,
    ],
    ['the ASIN alone, which is no address', 'B0ABCDEFGH', undefined],
    ['nothing', '', undefined],
  ];
  for (const [title, address, asin] of rows)
    it(`${title} → ${asin ?? 'none'}`, () => expect(asinOf(address)).to.equal(asin));
});
