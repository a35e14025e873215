import { expect } from '@open-wc/testing';
import type { Catalog } from '../../src/catalog/format/schema.ts';
import { addressesIn } from '../../src/link-check/addresses.ts';
import { aCatalog, aSourceProduct } from '../support/builders.ts';

const withOffers = (...offers: readonly Record<string, unknown>[]) =>
  ({
    ...aCatalog(),
    programs: {
      amazon: { tags: { GB: 'ada-21' } },
      awin: { template: 'https://awin.example/?u={url}&a={tag}', tags: { GB: '123' } },
    },
    products: [{ ...aSourceProduct('gel'), offers }],
  }) as unknown as Catalog;

describe('the addresses of a catalog', () => {
  const rows: readonly [string, readonly Record<string, unknown>[], readonly string[], number][] = [
    ['an Amazon search → not checked', [{ program: 'amazon', search: 'gel' }], [], 1],
    [
      'an Amazon product → in the store of its country, without the tag',
      [{ program: 'amazon', country: 'GB', asin: 'B000000000' }],
      ['https://www.amazon.co.uk/dp/B000000000'],
      0,
    ],
    [
      'an Amazon product for every country → in the author’s own store',
      [{ program: 'amazon', asin: 'B000000000' }],
      ['https://www.amazon.co.uk/dp/B000000000'],
      0,
    ],
    [
      'a shop → its page',
      [{ program: 'direct', url: 'https://shop.example/gel' }],
      ['https://shop.example/gel'],
      0,
    ],
    [
      'a shop of a network → its page, and not through the network',
      [{ program: 'awin', country: 'GB', url: 'https://shop.example/gel' }],
      ['https://shop.example/gel'],
      0,
    ],
    [
      'the same shop twice → both pages',
      [
        { program: 'direct', seller: 'Shop', url: 'https://shop.example/a' },
        { program: 'direct', seller: 'Shop', url: 'https://shop.example/b' },
      ],
      ['https://shop.example/a', 'https://shop.example/b'],
      0,
    ],
    [
      'the same page in two places → once',
      [
        { program: 'direct', url: 'https://shop.example/a#size' },
        { program: 'direct', url: 'https://shop.example/a' },
      ],
      ['https://shop.example/a'],
      0,
    ],
  ];
  for (const [sentence, offers, hrefs, searches] of rows)
    it(sentence, () => {
      const found = addressesIn(withOffers(...offers));
      expect(found.addresses.map(({ href }) => href)).to.deep.equal(hrefs);
      expect(found.searches).to.equal(searches);
    });

  it('photos and sources too, each with its place', () => {
    const product = aSourceProduct('gel');
    const catalog = {
      ...aCatalog(),
      products: [
        {
          ...product,
          image_link: 'https://me.example/gel.jpg',
          care: {
            ...product.care,
            claims: [{ text: 'x', source: { label: 'y', url: 'https://study.example/1' } }],
          },
        },
      ],
    } as unknown as Catalog;
    expect(addressesIn(catalog).addresses).to.deep.equal([
      { href: 'https://me.example/gel.jpg', places: ['products[0].image_link'] },
      { href: 'https://study.example/1', places: ['products[0].care.claims[0].source.url'] },
    ]);
  });
});
