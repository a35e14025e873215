import { expect } from '@open-wc/testing';
import type { Offer, Program } from '../../src/domain/types.ts';
import { httpsAddress } from '../../src/links/address.ts';
import { countryCode, countryOfLanguages } from '../../src/links/country.ts';
import { chooseCountry, defaultCountry } from '../../src/links/default-country.ts';
import { fill, shopLinks } from '../../src/links/link.ts';
import { aProduct, aUse } from '../support/builders.ts';

const PROGRAMS: Readonly<Record<string, Program>> = {
  amazon: { tags: { US: 'ada-20', GB: 'ada-21' } },
  awin: { template: 'https://awin.example/go?ued={url}&awinaffid={tag}', tags: { GB: '12345' } },
};

const linksOf = (offers: readonly Offer[], country: string, programs = PROGRAMS) =>
  shopLinks(aProduct('gel', [aUse('cold-gel')], { title: 'A gel', offers }), programs, country);

describe('shop links', () => {
  const rows: readonly [string, Offer, string, string, boolean][] = [
    [
      'an Amazon search without country → the reader’s store, with that store’s tag',
      { program: 'amazon', search: 'calf gel' },
      'GB',
      'https://www.amazon.co.uk/s?k=calf+gel&tag=ada-21',
      true,
    ],
    [
      'an Amazon search in a country without a tag → a plain link',
      { program: 'amazon', search: 'calf gel' },
      'DE',
      'https://www.amazon.de/s?k=calf+gel',
      false,
    ],
    [
      'an Amazon search in a country without a store → the store of the United States',
      { program: 'amazon', search: 'gel' },
      'CH',
      'https://www.amazon.com/s?k=gel&tag=ada-20',
      true,
    ],
    [
      'an ASIN of the reader’s country → the product’s page',
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      'US',
      'https://www.amazon.com/dp/B000000000?tag=ada-20',
      true,
    ],
    [
      'an ASIN of another country → a search for the title in the reader’s store',
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      'GB',
      'https://www.amazon.co.uk/s?k=A+gel&tag=ada-21',
      true,
    ],
    [
      'a direct address → itself, and not paid',
      { program: 'direct', seller: 'Shop', url: 'https://shop.example/gel?a=b' },
      'US',
      'https://shop.example/gel?a=b',
      false,
    ],
    [
      'a template with a tag → filled, percent-encoded, and paid',
      { program: 'awin', country: 'GB', url: 'https://shop.example/gel?a=b&c' },
      'GB',
      'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2Fgel%3Fa%3Db%26c&awinaffid=12345',
      true,
    ],
    [
      'a template without a tag for the country → the plain address',
      { program: 'awin', url: 'https://shop.example/gel' },
      'US',
      'https://shop.example/gel',
      false,
    ],
  ];
  for (const [title, offer, country, href, paid] of rows) {
    it(title, () => {
      const [link] = linksOf([offer], country);
      expect(link?.href).to.equal(href);
      expect(link?.paid).to.equal(paid);
    });
  }

  it('an empty tag → pays nobody', () => {
    const [link] = linksOf([{ program: 'amazon', search: 'gel' }], 'US', {
      amazon: { tags: { US: '' } },
    });
    expect(link).to.include({ href: 'https://www.amazon.com/s?k=gel', paid: false });
  });

  it('an offer of the reader’s country and one of another → only the former', () => {
    const links = linksOf(
      [
        { program: 'direct', country: 'DE', seller: 'Laden', url: 'https://laden.example/' },
        { program: 'direct', country: 'GB', seller: 'Shop', url: 'https://shop.example/' },
      ],
      'GB',
    );
    expect(links.map(link => link.shop)).to.deep.equal(['Shop']);
  });

  it('no offer of the reader’s country → the others, with their country named', () => {
    const [link] = linksOf(
      [{ program: 'direct', country: 'DE', seller: 'Laden', url: 'https://laden.example/' }],
      'GB',
    );
    expect(link).to.include({ shop: 'Laden', abroad: 'DE' });
  });

  it('a page and a search at the same shop → the page', () => {
    const links = linksOf(
      [
        { program: 'amazon', country: 'US', asin: 'B000000000' },
        { program: 'amazon', search: 'gel' },
      ],
      'US',
    );
    expect(links.map(link => link.href)).to.deep.equal([
      'https://www.amazon.com/dp/B000000000?tag=ada-20',
    ]);
  });

  const whole: readonly [string, Offer, string, object][] = [
    [
      'Amazon, in the reader’s own store → called Amazon, whatever an author calls it',
      { program: 'amazon', search: 'gel', seller: 'My shop' },
      'GB',
      {
        href: 'https://www.amazon.co.uk/s?k=gel&tag=ada-21',
        shop: 'Amazon',
        paid: true,
        program: 'amazon',
      },
    ],
    [
      'Amazon, for a reader without a store → the store’s country is named',
      { program: 'amazon', search: 'gel' },
      'CH',
      {
        href: 'https://www.amazon.com/s?k=gel&tag=ada-20',
        shop: 'Amazon',
        abroad: 'US',
        paid: true,
        program: 'amazon',
      },
    ],
    [
      'another shop without a name → its host, without www',
      { program: 'direct', url: 'https://www.shop.example/gel' },
      'GB',
      {
        href: 'https://www.shop.example/gel',
        shop: 'shop.example',
        paid: false,
        program: 'direct',
      },
    ],
    [
      'a host that has www inside → as it is',
      { program: 'direct', url: 'https://my.www.example/gel' },
      'GB',
      {
        href: 'https://my.www.example/gel',
        shop: 'my.www.example',
        paid: false,
        program: 'direct',
      },
    ],
    [
      'another shop of the reader’s country → no country named',
      { program: 'awin', country: 'GB', seller: 'Shop', url: 'https://shop.example/' },
      'GB',
      {
        href: 'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2F&awinaffid=12345',
        shop: 'Shop',
        paid: true,
        program: 'awin',
      },
    ],
    [
      'another shop of another country → its country, and the tag for that',
      { program: 'awin', country: 'GB', seller: 'Shop', url: 'https://shop.example/' },
      'US',
      {
        href: 'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2F&awinaffid=12345',
        shop: 'Shop',
        abroad: 'GB',
        paid: true,
        program: 'awin',
      },
    ],
    [
      'another shop for every country → the tag for the reader’s',
      { program: 'awin', seller: 'Shop', url: 'https://shop.example/' },
      'GB',
      {
        href: 'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2F&awinaffid=12345',
        shop: 'Shop',
        paid: true,
        program: 'awin',
      },
    ],
  ];
  for (const [title, offer, country, expected] of whole)
    it(title, () => expect(linksOf([offer], country)).to.deep.equal([expected]));

  it('an Amazon offer for a country without a store → no link', () =>
    expect(linksOf([{ program: 'amazon', country: 'CH', search: 'gel' }], 'CH')).to.deep.equal([]));

  it('two shops → both, in the author’s order', () => {
    const links = linksOf(
      [
        { program: 'direct', seller: 'One', url: 'https://one.example/' },
        { program: 'amazon', search: 'gel' },
        { program: 'direct', seller: 'One', url: 'https://one.example/other' },
      ],
      'US',
    );
    expect(links.map(({ shop, href }) => [shop, href])).to.deep.equal([
      ['One', 'https://one.example/'],
      ['Amazon', 'https://www.amazon.com/s?k=gel&tag=ada-20'],
    ]);
  });

  it('a programme called like something that every object has → no tag of its', () => {
    const [link] = linksOf([{ program: 'constructor', url: 'https://shop.example/' }], 'US');
    expect(link).to.include({ href: 'https://shop.example/', paid: false });
  });

  it('a template that fills to something unsafe → the plain address, and not paid', () => {
    const programs = { bad: { template: '{url}?{tag}', tags: { US: 'x' } } };
    const [link] = linksOf([{ program: 'bad', url: 'https://shop.example/' }], 'US', programs);
    expect(link).to.include({ href: 'https://shop.example/', paid: false });
  });

  it('a value that holds a placeholder → is not filled again', () => {
    expect(fill('https://x.example/{url}/{tag}', { url: '{tag}', tag: '$&' })).to.equal(
      'https://x.example/%7Btag%7D/%24%26',
    );
  });
});

describe('addresses', () => {
  const unsafe: readonly unknown[] = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' https://shop.example',
    'data:text/html,x',
    'http://shop.example/',
    '//shop.example/',
    '/page',
    'https://',
    'https://a b.example/',
    'https://me:pw@shop.example/',
    'https://me@shop.example/',
    'https://:pw@shop.example/',
    'https://shop.example/a b',
    'https://shop.example:99999/',
    'java\nscript:x',
    '',
    null,
    3,
    {},
    ['https://a.example'],
  ];
  for (const value of unsafe) {
    it(`${JSON.stringify(value)} → no address`, () =>
      expect(httpsAddress(value)).to.equal(undefined));
  }
  it('https → itself', () =>
    expect(httpsAddress('HTTPS://Shop.Example/A')).to.equal('https://shop.example/A'));
});

describe('countries', () => {
  it('gb, UK, de-AT, en, nonsense → GB, GB, none, none, none', () => {
    expect(['gb', 'UK', 'de-AT', 'en1', '', undefined].map(countryCode)).to.deep.equal([
      'GB',
      'GB',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('the first language with a region decides', () => {
    expect(countryOfLanguages(['de', 'de-AT', 'en-US'])).to.equal('AT');
    expect(countryOfLanguages(['zh-Hant-TW'])).to.equal('TW');
    expect(countryOfLanguages(['en'])).to.equal(undefined);
  });
  it('without a word from anyone → the first tag, the first offer, the United States', () => {
    const gb = aProduct('a', [], { offers: [{ program: 'amazon', country: 'GB', search: 'a' }] });
    expect(
      defaultCountry({ programs: { amazon: { tags: { DE: 'x-21' } } }, products: [gb] }),
    ).to.equal('DE');
    expect(defaultCountry({ programs: {}, products: [gb] })).to.equal('GB');
    expect(defaultCountry({ programs: {}, products: [] })).to.equal('US');
  });
  it('the author’s word before the reader’s languages, and these before the catalog', () => {
    const file = { programs: { amazon: { tags: { DE: 'x-21' } } }, products: [] };
    expect(chooseCountry('gb', ['fr-FR'], file)).to.equal('GB');
    expect(chooseCountry(undefined, ['fr-FR'], file)).to.equal('FR');
    expect(chooseCountry('nonsense', ['en'], file)).to.equal('DE');
  });
  it('offers for every country → name none', () => {
    const everywhere = aProduct('a', [], { offers: [{ program: 'amazon', search: 'a' }] });
    expect(defaultCountry({ programs: {}, products: [everywhere] })).to.equal('US');
  });
  it('an empty tag → is none: the next country that has one, an offer’s, the United States', () => {
    const gb = aProduct('a', [], { offers: [{ program: 'amazon', country: 'GB', search: 'a' }] });
    const amazon = { tags: { US: '', DE: 'x-21' } };
    expect(defaultCountry({ programs: { amazon }, products: [gb] })).to.equal('DE');
    const awin = { tags: { FR: '1' } };
    const empty = { tags: { US: '', CA: '' } };
    expect(defaultCountry({ programs: { amazon: empty, awin }, products: [gb] })).to.equal('FR');
    expect(defaultCountry({ programs: { amazon: empty }, products: [gb] })).to.equal('GB');
    expect(defaultCountry({ programs: { amazon: empty, direct: {} }, products: [] })).to.equal(
      'US',
    );
  });
});
