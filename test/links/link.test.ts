import { expect } from '@open-wc/testing';
import type { Coupon, Offer, Program } from '../../src/domain/types.ts';
import { httpsAddress } from '../../src/links/address.ts';
import { countryCode, countryOfLanguages } from '../../src/links/country.ts';
import { chooseCountry, defaultCountry } from '../../src/links/default-country.ts';
import { type Pays, shopLinks, writeTag } from '../../src/links/link.ts';
import { aProduct, aUse } from '../support/builders.ts';

const PROGRAMS: Readonly<Record<string, Program>> = {
  amazon: { tags: { US: 'ada-20', GB: 'ada-21' } },
  awin: { tags: { GB: '12345' } },
};

/** A page of a shop, and the address that pays for it. */
const awin = (url: string): Offer => ({
  program: 'awin',
  url,
  paying: `https://awin.example/go?ued=${encodeURIComponent(url)}&awinaffid={tag}`,
});

const linksOf = (offers: readonly Offer[], country: string, programs = PROGRAMS, now?: number) =>
  shopLinks(
    aProduct('gel', [aUse('cold-gel')], { title: 'A gel', offers }),
    programs,
    country,
    now,
  );

describe('shop links', () => {
  const rows: readonly [string, Offer, string, string, Pays][] = [
    [
      'an Amazon search without country → the reader’s store, with that store’s tag',
      { program: 'amazon', search: 'calf gel' },
      'GB',
      'https://www.amazon.co.uk/s?k=calf+gel&tag=ada-21',
      'paid',
    ],
    [
      'an Amazon search in a country without a tag → a plain link',
      { program: 'amazon', search: 'calf gel' },
      'DE',
      'https://www.amazon.de/s?k=calf+gel',
      'free',
    ],
    [
      'an Amazon search in a country that no store is near → the store of the United States',
      { program: 'amazon', search: 'gel' },
      'KR',
      'https://www.amazon.com/s?k=gel&tag=ada-20',
      'paid',
    ],
    [
      'an ASIN of the reader’s country → the product’s page',
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      'US',
      'https://www.amazon.com/dp/B000000000?tag=ada-20',
      'paid',
    ],
    [
      'an ASIN of another country → a search for the title in the reader’s store',
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      'GB',
      'https://www.amazon.co.uk/s?k=A+gel&tag=ada-21',
      'paid',
    ],
    [
      'an ASIN of another country, for a reader whom no store is near → that store',
      { program: 'amazon', country: 'GB', asin: 'B000000000' },
      'KR',
      'https://www.amazon.co.uk/dp/B000000000?tag=ada-21',
      'paid',
    ],
    [
      'an ASIN without a country, in the store of the author’s first tag → the product’s page',
      { program: 'amazon', asin: 'B000000000' },
      'US',
      'https://www.amazon.com/dp/B000000000?tag=ada-20',
      'paid',
    ],
    [
      'an ASIN without a country, in another store → a search for the title',
      { program: 'amazon', asin: 'B000000000' },
      'GB',
      'https://www.amazon.co.uk/s?k=A+gel&tag=ada-21',
      'paid',
    ],
    [
      'the same with words to search for → a search for these',
      { program: 'amazon', asin: 'B000000000', search: 'calf gel' },
      'DE',
      'https://www.amazon.de/s?k=calf+gel',
      'free',
    ],
    [
      'an ASIN for each of two countries → the page in the reader’s store',
      { program: 'amazon', asins: { US: 'B000000000', DE: 'B000000001' } },
      'DE',
      'https://www.amazon.de/dp/B000000001',
      'free',
    ],
    [
      'an ASIN for another country of the same → a search in the reader’s store',
      { program: 'amazon', asins: { US: 'B000000000', DE: 'B000000001' } },
      'FR',
      'https://www.amazon.fr/s?k=A+gel',
      'free',
    ],
    [
      'an ASIN for the reader’s own store, where a neighbour has the tag → the own store',
      { program: 'amazon', asins: { IE: 'B000000002' } },
      'IE',
      'https://www.amazon.ie/dp/B000000002',
      'free',
    ],
    [
      'an ASIN for the store that serves the reader’s country → its page there',
      { program: 'amazon', asins: { DE: 'B000000001' } },
      'AT',
      'https://www.amazon.de/dp/B000000001',
      'free',
    ],
    [
      'an Amazon offer for a country without a store → the store that serves it',
      { program: 'amazon', country: 'CH', search: 'gel' },
      'CH',
      'https://www.amazon.de/s?k=gel',
      'free',
    ],
    [
      'a direct address of which nothing is known → itself, and nobody says what it pays',
      { program: 'direct', seller: 'Shop', url: 'https://shop.example/gel?a=b' },
      'US',
      'https://shop.example/gel?a=b',
      'unclear',
    ],
    [
      'one that is known to pay nothing → free',
      { program: 'direct', url: 'https://shop.example/gel', pays: false },
      'US',
      'https://shop.example/gel',
      'free',
    ],
    [
      'one that pays by itself → paid',
      { program: 'direct', url: 'https://shop.example/gel?ref=ada', pays: true },
      'US',
      'https://shop.example/gel?ref=ada',
      'paid',
    ],
    [
      'the author’s own shop → her own, whatever else is known of it',
      { program: 'direct', url: 'https://ada.example/gel', own: true, pays: false },
      'US',
      'https://ada.example/gel',
      'own',
    ],
    [
      'an Amazon link says what its tag says, and no field of the offer',
      { program: 'amazon', search: 'gel', pays: true },
      'DE',
      'https://www.amazon.de/s?k=gel',
      'free',
    ],
    [
      'a programme with a tag → the address that pays',
      { ...awin('https://shop.example/gel?a=b&c'), country: 'GB' },
      'GB',
      'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2Fgel%3Fa%3Db%26c&awinaffid=12345',
      'paid',
    ],
    [
      'a programme without a tag for the country → the plain address, of which nothing is known',
      awin('https://shop.example/gel'),
      'US',
      'https://shop.example/gel',
      'unclear',
    ],
    [
      'the same where the plain address is known to pay nothing → free',
      { ...awin('https://shop.example/gel'), pays: false },
      'US',
      'https://shop.example/gel',
      'free',
    ],
    [
      'a tag, and an address that is known to pay nothing without it → paid',
      { ...awin('https://shop.example/gel'), pays: false },
      'GB',
      'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2Fgel&awinaffid=12345',
      'paid',
    ],
    [
      'a tag and no address that would carry it → the plain address',
      { program: 'awin', url: 'https://shop.example/gel', pays: false },
      'GB',
      'https://shop.example/gel',
      'free',
    ],
  ];
  for (const [title, offer, country, href, pays] of rows) {
    it(title, () => {
      const [link] = linksOf([offer], country);
      expect([link?.href, link?.pays]).to.deep.equal([href, pays]);
    });
  }

  const EVERYWHERE = { awin: { tags: { '*': 'all', GB: 'uk', FR: ' ' } } };
  for (const [country, tag] of [
    ['GB', 'uk'],
    ['IE', 'all'],
    ['FR', 'all'],
  ] as const)
    it(`a tag for every country, in ${country} → ${tag}`, () => {
      const [link] = linksOf([awin('https://shop.example/')], country, EVERYWHERE);
      expect(link?.href).to.match(new RegExp(`awinaffid=${tag}$`));
    });

  it('Amazon’s tags are for one store each: one for every country is none', () => {
    const [link] = linksOf([{ program: 'amazon', search: 'gel' }], 'US', {
      amazon: { tags: { '*': 'ada-20' } },
    });
    expect(link).to.include({ href: 'https://www.amazon.com/s?k=gel', pays: 'free' });
  });

  for (const tag of ['', '  '])
    it(`an empty tag, ${JSON.stringify(tag)} → pays nobody, and is nobody’s home`, () => {
      const programs = { amazon: { tags: { GB: tag, US: '' } } };
      const [link] = linksOf([{ program: 'amazon', asin: 'B000000000' }], 'GB', programs);
      expect(link).to.include({ href: 'https://www.amazon.co.uk/s?k=A+gel', pays: 'free' });
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

  it('offers of the reader’s country before those for every country, each in the author’s order', () => {
    const offer = (seller: string, country?: string): Offer => ({
      program: 'direct',
      seller,
      url: 'https://shop.example/',
      ...(country ? { country } : {}),
    });
    const offers = [offer('A'), offer('B', 'GB'), offer('C'), offer('D', 'DE'), offer('E', 'GB')];
    expect(linksOf(offers, 'GB').map(({ shop }) => shop)).to.deep.equal(['B', 'E', 'A', 'C']);
  });

  it('no offer of the reader’s country → the others, with their country named', () => {
    const [link] = linksOf(
      [{ program: 'direct', country: 'DE', seller: 'Laden', url: 'https://laden.example/' }],
      'GB',
    );
    expect(link).to.include({ shop: 'Laden', abroad: 'DE' });
  });

  it('two ASINs of other countries, one of them in the store that serves the reader’s → that page', () => {
    const offers: readonly Offer[] = [
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      { program: 'amazon', country: 'DE', asin: 'B000000001' },
      { program: 'amazon', country: 'DE', asin: 'B000000002' },
    ];
    expect(linksOf(offers, 'AT').map(({ href }) => href)).to.deep.equal([
      'https://www.amazon.de/dp/B000000001',
    ]);
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
        program: 'amazon',
        pays: 'paid',
      },
    ],
    [
      'Amazon, for a reader without a store → the store’s country is named',
      { program: 'amazon', search: 'gel' },
      'CH',
      {
        href: 'https://www.amazon.de/s?k=gel',
        shop: 'Amazon',
        abroad: 'DE',
        program: 'amazon',
        pays: 'free',
      },
    ],
    [
      'another shop without a name → its host, without www',
      { program: 'direct', url: 'https://www.shop.example/gel' },
      'GB',
      {
        href: 'https://www.shop.example/gel',
        shop: 'shop.example',
        program: 'direct',
        pays: 'unclear',
      },
    ],
    [
      'a host that has www inside → as it is',
      { program: 'direct', url: 'https://my.www.example/gel' },
      'GB',
      {
        href: 'https://my.www.example/gel',
        shop: 'my.www.example',
        program: 'direct',
        pays: 'unclear',
      },
    ],
    [
      'another shop of the reader’s country → no country named',
      { ...awin('https://shop.example/'), country: 'GB', seller: 'Shop' },
      'GB',
      {
        href: 'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2F&awinaffid=12345',
        shop: 'Shop',
        program: 'awin',
        pays: 'paid',
      },
    ],
    [
      'another shop of another country → its country, and the tag for that',
      { ...awin('https://shop.example/'), country: 'GB', seller: 'Shop' },
      'US',
      {
        href: 'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2F&awinaffid=12345',
        shop: 'Shop',
        abroad: 'GB',
        program: 'awin',
        pays: 'paid',
      },
    ],
    [
      'another shop for every country → the tag for the reader’s',
      { ...awin('https://shop.example/'), seller: 'Shop' },
      'GB',
      {
        href: 'https://awin.example/go?ued=https%3A%2F%2Fshop.example%2F&awinaffid=12345',
        shop: 'Shop',
        program: 'awin',
        pays: 'paid',
      },
    ],
  ];
  for (const [title, offer, country, expected] of whole)
    it(title, () => expect(linksOf([offer], country)).to.deep.equal([expected]));

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
    const [link] = linksOf([{ ...awin('https://shop.example/'), program: 'constructor' }], 'US');
    expect(link).to.include({ href: 'https://shop.example/', pays: 'unclear' });
  });

  it('a tag that makes an address unsafe → the plain address, and not paid', () => {
    const programs = { bad: { tags: { US: ':x@' } } };
    const offer = {
      program: 'bad',
      url: 'https://shop.example/',
      paying: 'https://me{tag}shop.example/',
    };
    const [link] = linksOf([offer], 'US', programs);
    expect(link).to.include({ href: 'https://shop.example/', pays: 'unclear' });
  });

  describe('what has to be said of a link', () => {
    const programs = {
      amazon: { tags: { US: 'ada-20' }, disclosure: 'Amazon’s words.' },
      awin: { tags: { US: '1' }, disclosure: 'Awin’s words.' },
    };
    const said: readonly [string, Offer, string, string | undefined][] = [
      ['a paid link → the programme’s words', awin('https://a.example/'), 'US', 'Awin’s words.'],
      ['the same without a tag → nothing', awin('https://a.example/'), 'DE', undefined],
      ['Amazon, paid → its words', { program: 'amazon', search: 'gel' }, 'US', 'Amazon’s words.'],
      ['Amazon without a tag → nothing', { program: 'amazon', search: 'gel' }, 'DE', undefined],
      [
        'a direct address that pays → the offer’s words',
        { program: 'direct', url: 'https://a.example/', pays: true, disclosure: 'Mine.' },
        'US',
        'Mine.',
      ],
    ];
    for (const [title, offer, country, words] of said)
      it(title, () => expect(linksOf([offer], country, programs)[0]?.disclosure).to.equal(words));
  });

  describe('a coupon', () => {
    const withCoupon = (until?: string): Offer => ({
      program: 'direct',
      url: 'https://shop.example/',
      coupon: { code: 'ADA10', ...(until ? { until } : {}) },
    });
    const couponAt = (until: string | undefined, now?: number): Coupon | undefined =>
      linksOf([withCoupon(until)], 'US', PROGRAMS, now)[0]?.coupon;
    // A day ends where the reader is.
    const lastMoment = new Date(2026, 11, 31, 23, 59, 59).getTime();

    it('of Amazon’s, without a tag → nobody knows whether it pays, until its day is over', () => {
      const coupon = { code: 'ADA10', until: '2026-12-31' };
      const offer: Offer = { program: 'amazon', search: 'gel', coupon };
      const pays = (now: number) => linksOf([offer], 'US', {}, now).map(link => link.pays);
      expect(pays(lastMoment)).to.deep.equal(['unclear']);
      expect(pays(lastMoment + 1000)).to.deep.equal(['free']);
    });
    it('on its last day → there', () =>
      expect(couponAt('2026-12-31', lastMoment)).to.deep.equal({
        code: 'ADA10',
        until: '2026-12-31',
      }));
    it('a moment later → gone', () =>
      expect(couponAt('2026-12-31', lastMoment + 1000)).to.equal(undefined));
    it('without a last day → there', () =>
      expect(couponAt(undefined, lastMoment + 1e12)).to.deep.equal({ code: 'ADA10' }));
    it('where nobody says what day it is → there', () =>
      expect(couponAt('2000-01-01')).to.deep.equal({ code: 'ADA10', until: '2000-01-01' }));
  });
});

describe('a tag, as it stands in an address', () => {
  const rows: readonly [string, string][] = [
    ['A*B12CDef3G', 'A*B12CDef3G'],
    ['3ABC+DEF+1', '3ABC+DEF+1'],
    ["a!b$c'd(e)f,g;h:i@j=k/l", "a!b$c'd(e)f,g;h:i@j=k/l"],
    ['a-b_c.d~e', 'a-b_c.d~e'],
    ['A%2AB', 'A%2AB'],
    ['100%', '100%25'],
    ['a&b?c#d', 'a%26b%3Fc%23d'],
    ['a b"<>', 'a%20b%22%3C%3E'],
    ['ü', '%C3%BC'],
    ['{tag}', '%7Btag%7D'],
    ['$&', '$%26'],
  ];
  for (const [tag, written] of rows)
    it(`${tag} → ${written}`, () =>
      expect(writeTag('https://x.example/?a={tag}&b={tag}', tag)).to.equal(
        `https://x.example/?a=${written}&b=${written}`,
      ));
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
  it('a tag for every country → says of none that it is the author’s', () => {
    const amazon = { tags: { '*': 'x', DE: 'y' } };
    expect(defaultCountry({ programs: { amazon }, products: [] })).to.equal('DE');
    expect(defaultCountry({ programs: { awin: { tags: { '*': 'x' } } }, products: [] })).to.equal(
      'US',
    );
  });
  it('ASINs by country → the first of them, as of an offer’s country', () => {
    const offers = [{ program: 'amazon', asins: { FR: 'B000000000', DE: 'B000000001' } }];
    expect(defaultCountry({ programs: {}, products: [aProduct('a', [], { offers })] })).to.equal(
      'FR',
    );
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
