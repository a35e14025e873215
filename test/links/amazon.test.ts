import { expect } from '@open-wc/testing';
import {
  amazonAddress,
  asinOf,
  hasStore,
  servedCountries,
  storesFor,
} from '../../src/links/amazon.ts';
import { atLeast } from '../support/lists/at-least.ts';

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
    ['over http', 'http://www.amazon.com/dp/B0ABCDEFGH', 'B0ABCDEFGH'],
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

describe('Amazon’s stores', () => {
  const STORES =
    'AE ae, AU com.au, BE com.be, BR com.br, CA ca, DE de, EG eg, ES es, FR fr, GB co.uk, IE ie, IN in, IT it, ' +
    'JP co.jp, MX com.mx, NL nl, PL pl, SA sa, SE se, SG sg, TR com.tr, US com, ZA co.za';
  for (const [country, host] of STORES.split(', ').map(line => line.split(' '))) {
    it(`${country} → amazon.${host}`, () => {
      expect(hasStore(country)).to.equal(true);
      expect(amazonAddress(country ?? '', { asin: 'B000000000' })).to.equal(
        `https://www.amazon.${host}/dp/B000000000`,
      );
    });
  }

  const none: readonly (string | undefined)[] = ['CH', '', undefined, 'constructor', 'us'];
  for (const country of none)
    it(`${country ?? 'no country'} → no store of its own`, () =>
      expect(hasStore(country)).to.equal(false));

  it('neither product nor words → a search for nothing', () =>
    expect(amazonAddress('US', {})).to.equal('https://www.amazon.com/s?k='));

  const served: readonly [string, string][] = [
    ['AT', 'DE'],
    ['CH', 'DE'],
    ['LI', 'DE'],
    ['LU', 'DE FR'],
    ['IE', 'IE GB'],
    ['BE', 'BE FR NL DE'],
    ['NZ', 'AU'],
    ['DE', 'DE'],
    ['US', 'US'],
    ['KR', ''],
    ['constructor', ''],
  ];
  for (const [country, stores] of served)
    it(`${country} → served by ${stores || 'none'}`, () =>
      expect(storesFor(country).join(' ')).to.equal(stores));

  it('every country that is served → by stores that there are, each once', () => {
    for (const country of atLeast(50, servedCountries())) {
      const stores = storesFor(country);
      expect(stores.length, country).to.be.above(0);
      expect([...new Set(stores)].filter(hasStore), country).to.deep.equal(stores);
    }
  });
});
