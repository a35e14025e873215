/**
 * Catalogs that use none of the newer fields lead to the same addresses. What is different is said in the last
 * two: Amazon's nearest store, and an ASIN that names no country.
 */
import { expect } from '@open-wc/testing';
import { checkForPage } from '../../../src/catalog/check/check.ts';
import { offersIn, paidPrograms } from '../../../src/catalog/compile/offers.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import { shopLinks } from '../../../src/links/link.ts';
import { aCatalog } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const hrefsIn = (catalog: Catalog, country: string): readonly string[] => {
  const offersOf = offersIn(catalog);
  return catalog.products.flatMap(product => {
    const sold = { id: product.id, title: product.title, uses: [], offers: offersOf(product) };
    return shopLinks(sold, paidPrograms(catalog), country).map(({ href }) => href);
  });
};

/** By file and country, the addresses to which its offers lead, in order. */
const recorded: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = await (
  await fetch('/test/catalog/compile/old-links.json')
).json();

const PROGRAMS = {
  amazon: { tags: { US: 'ada-20', GB: 'ada-21' } },
  awin: {
    template: 'https://www.awin1.com/cread.php?awinaffid={tag}&ued={url}',
    tags: { GB: '12345' },
  },
};
const P = 'https://shop.example/p?sku=1';
const AWIN =
  'https://www.awin1.com/cread.php?awinaffid=12345&ued=https%3A%2F%2Fshop.example%2Fp%3Fsku%3D1';

/** What is offered, and by the reader's country where it leads. */
const ROWS: readonly (readonly [string, readonly object[], Readonly<Record<string, string>>])[] = [
  [
    'a search at Amazon’s',
    [{ program: 'amazon', search: 'a gel' }],
    {
      US: 'https://www.amazon.com/s?k=a+gel&tag=ada-20',
      GB: 'https://www.amazon.co.uk/s?k=a+gel&tag=ada-21',
      JP: 'https://www.amazon.co.jp/s?k=a+gel',
      KE: 'https://www.amazon.com/s?k=a+gel&tag=ada-20',
    },
  ],
  [
    'an ASIN of one country',
    [{ program: 'amazon', country: 'US', asin: 'B000000000' }],
    {
      US: 'https://www.amazon.com/dp/B000000000?tag=ada-20',
      GB: 'https://www.amazon.co.uk/s?k=A+gel&tag=ada-21',
      KE: 'https://www.amazon.com/dp/B000000000?tag=ada-20',
    },
  ],
  [
    'a shop’s own page',
    [{ program: 'direct', seller: 'The shop', url: P }],
    { US: P, GB: P, KE: P },
  ],
  ['a programme with a tag for one country', [{ program: 'awin', url: P }], { GB: AWIN, US: P }],
  [
    'the same, for that country alone',
    [{ program: 'awin', country: 'GB', url: P }],
    { GB: AWIN, US: AWIN },
  ],
];

describe('catalogs as they always were', () => {
  const whole = aCatalog();
  for (const [title, offers, links] of ROWS)
    for (const [country, href] of Object.entries(links))
      it(`${title}, in ${country} → ${href}`, () => {
        const products = [{ ...whole.products[0], offers }];
        const text = JSON.stringify({ ...whole, programs: PROGRAMS, products });
        const { catalog } = checkForPage(text, 'catalog.json');
        expect(catalog && hrefsIn(catalog, country)).to.deep.equal([href]);
      });

  for (const [file, byCountry] of atLeast(2, Object.entries(recorded)))
    for (const [country, hrefs] of atLeast(5, Object.entries(byCountry)))
      it(`${file}, in ${country} → the addresses that were recorded`, async () => {
        const { catalog } = checkForPage(await (await fetch(`/${file}`)).text(), file);
        expect(atLeast(9, catalog ? hrefsIn(catalog, country) : [])).to.deep.equal(hrefs);
      });

  it('a reader without a store of their own → the nearest with a tag', () => {
    const products = [{ ...whole.products[0], offers: [{ program: 'amazon', search: 'a gel' }] }];
    const catalog = {
      ...whole,
      programs: { amazon: { tags: { DE: 'ada-21' } } },
      products,
    } as unknown as Catalog;
    for (const country of ['AT', 'CH', 'LI', 'LU'])
      expect(hrefsIn(catalog, country)).to.deep.equal([
        'https://www.amazon.de/s?k=a+gel&tag=ada-21',
      ]);
  });

  it('an ASIN that names no country → the product in the author’s own store, a search in others', () => {
    const products = [
      { ...whole.products[0], offers: [{ program: 'amazon', asin: 'B000000000' }] },
    ];
    const catalog = { ...whole, programs: PROGRAMS, products } as unknown as Catalog;
    expect(hrefsIn(catalog, 'US')).to.deep.equal([
      'https://www.amazon.com/dp/B000000000?tag=ada-20',
    ]);
    expect(hrefsIn(catalog, 'GB')).to.deep.equal(['https://www.amazon.co.uk/s?k=A+gel&tag=ada-21']);
  });
});
