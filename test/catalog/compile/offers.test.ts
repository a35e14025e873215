/** From an author's offers to the links that readers get, and what each of them is known to pay. */
import { expect } from '@open-wc/testing';
import { checkForPage } from '../../../src/catalog/check/check.ts';
import { offersIn, paidPrograms } from '../../../src/catalog/compile/offers.ts';
import { onDay } from '../../../src/catalog/compile/on-day.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import type { Offer, Product } from '../../../src/domain/types.ts';
import { type ShopLink, shopLinks } from '../../../src/links/link.ts';
import { READY_NETWORKS } from '../../../src/links/networks/networks.ts';
import { aCatalog } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const PAGE = 'https://shop.example/p';

/** A catalog of one product, as far as its form is checked. */
function catalogOf(programs: object, ...offers: readonly object[]): Catalog {
  const whole = aCatalog();
  const [product] = whole.products;
  const { catalog, problems } = checkForPage(
    JSON.stringify({ ...whole, programs, products: [{ ...product, offers }] }),
    'catalog.json',
  );
  if (!catalog) throw new Error(JSON.stringify(problems));
  return catalog;
}

const compiled = (catalog: Catalog): readonly Offer[] =>
  catalog.products.flatMap(offersIn(catalog));

function linksIn(catalog: Catalog, country: string): readonly ShopLink[] {
  const [product] = catalog.products;
  const sold: Product = { id: 'a', title: 'A', uses: [], offers: compiled(catalog) };
  return product ? shopLinks(sold, paidPrograms(catalog), country) : [];
}
const hrefIn = (catalog: Catalog, country: string) =>
  linksIn(catalog, country).map(({ href, pays }) => `${pays} ${href}`);

describe('a programme as it is', () => {
  const awin = 'https://www.awin1.com/cread.php?awinmid=1&awinaffid={tag}&ued={url}';
  const rows: readonly (readonly [string, object, object, string, string])[] = [
    [
      'a parameter that is added',
      { template: '{url}?ref={tag}', tags: { US: 'maya' } },
      { url: PAGE },
      'US',
      'paid https://shop.example/p?ref=maya',
    ],
    [
      '… to an address that has one already, before what follows #',
      { template: '{url}?ref={tag}', tags: { '*': 'maya' } },
      { url: `${PAGE}?sku=2#size` },
      'DE',
      'paid https://shop.example/p?sku=2&ref=maya#size',
    ],
    [
      'an id with a star',
      {
        template: 'https://click.linksynergy.com/deeplink?id={tag}&mid=1&murl={url}',
        tags: { US: 'A*B12CDef3G' },
      },
      { url: PAGE },
      'US',
      'paid https://click.linksynergy.com/deeplink?id=A*B12CDef3G&mid=1&murl=https%3A%2F%2Fshop.example%2Fp',
    ],
    [
      'an id with a plus',
      {
        template: 'https://px.a8.net/svt/ejp?a8mat={tag}&a8ejpredirect={url}',
        tags: { JP: '3ABC+DEF' },
      },
      { url: PAGE },
      'JP',
      'paid https://px.a8.net/svt/ejp?a8mat=3ABC+DEF&a8ejpredirect=https%3A%2F%2Fshop.example%2Fp',
    ],
    [
      'an id that counts in every country',
      { template: awin, tags: { '*': '12345' } },
      { url: PAGE },
      'IE',
      'paid https://www.awin1.com/cread.php?awinmid=1&awinaffid=12345&ued=https%3A%2F%2Fshop.example%2Fp',
    ],
    [
      '… but for a country that has its own',
      { template: awin, tags: { '*': '12345', GB: '999' } },
      { url: PAGE },
      'GB',
      'paid https://www.awin1.com/cread.php?awinmid=1&awinaffid=999&ued=https%3A%2F%2Fshop.example%2Fp',
    ],
    [
      'an id of one country, for a reader elsewhere',
      { template: awin, tags: { GB: '12345' } },
      { url: PAGE },
      'IE',
      `free ${PAGE}`,
    ],
    [
      'a ready-made one, with the shop’s own id by its host',
      { network: 'awin', tags: { '*': '12345' }, shops: { 'shop.example': { merchant: '77' } } },
      { url: PAGE },
      'GB',
      'paid https://www.awin1.com/cread.php?awinmid=77&awinaffid=12345&ued=https%3A%2F%2Fshop.example%2Fp',
    ],
    [
      '… and that of the offer before it',
      { network: 'awin', tags: { '*': '12345' }, shops: { 'shop.example': { merchant: '77' } } },
      { url: PAGE, values: { merchant: '78', sub: 'post-1' } },
      'GB',
      'paid https://www.awin1.com/cread.php?awinmid=78&awinaffid=12345&clickref=post-1&ued=https%3A%2F%2Fshop.example%2Fp',
    ],
    [
      'an address that is encoded twice',
      { template: 'https://n.example/?to={url}&t={tag}', encode: 'twice', tags: { '*': '1' } },
      { url: PAGE },
      'GB',
      'paid https://n.example/?to=https%253A%252F%252Fshop.example%252Fp&t=1',
    ],
    [
      'an address as it is',
      { template: 'https://n.example/{tag}/{url}', encode: 'none', tags: { '*': '1' } },
      { url: PAGE },
      'GB',
      'paid https://n.example/1/https://shop.example/p',
    ],
  ];
  for (const [title, program, offer, country, link] of rows)
    it(`${title} → ${link}`, () => {
      const catalog = catalogOf({ mine: program }, { program: 'mine', ...offer });
      expect(hrefIn(catalog, country)).to.deep.equal([link]);
    });

  for (const { id, ready } of atLeast(14, READY_NETWORKS))
    for (const [at, { tag, values = {}, url, href }] of ready.examples.entries())
      it(`${id} · example ${at + 1} of its documentation → byte for byte`, () => {
        if (id === 'amazon') return; // Its links are built in; test/links/amazon.test.ts has them.
        const catalog = catalogOf({ [id]: { tags: { '*': tag } } }, { program: id, url, values });
        expect(hrefIn(catalog, 'US')).to.deep.equal([`paid ${href}`]);
      });
});

describe('what an offer is known to pay', () => {
  it('a link of a network, said not to pay, as a draft may have it → nobody knows', () => {
    const url = 'https://prf.hn/click/camref:1l3';
    const catalog = catalogOf({}, { program: 'direct', url, pays: true });
    const products = catalog.products.map(product => ({
      ...product,
      offers: product.offers.map(offer => ({ ...offer, pays: false })),
    }));
    expect(hrefIn({ ...catalog, products }, 'US')).to.deep.equal([`unclear ${url}`]);
  });

  it('the author’s own shop, where “direct” has a tag → her own, without the tag', () => {
    const direct = { template: '{url}?ref={tag}', tags: { '*': 'ada' } };
    const catalog = catalogOf({ direct }, { program: 'direct', url: PAGE, own: true });
    expect(hrefIn(catalog, 'US')).to.deep.equal([`own ${PAGE}`]);
  });

  const rows: readonly (readonly [string, object, string])[] = [
    ['a shop’s plain address', { url: PAGE }, 'free'],
    ['one with a variant', { url: `${PAGE}?variant=12` }, 'free'],
    ['one of which nobody can tell', { url: 'https://blog.example/go/gel' }, 'unclear'],
    ['the same, said to pay', { url: 'https://blog.example/go/gel', pays: true }, 'paid'],
    ['the same, said not to pay', { url: 'https://blog.example/go/gel', pays: false }, 'free'],
    [
      'a link of a network, said to pay',
      { url: 'https://prf.hn/click/camref:1l3', pays: true },
      'paid',
    ],
    ['a plain address, said to pay', { url: PAGE, pays: true }, 'paid'],
    ['the author’s own shop', { url: PAGE, own: true }, 'own'],
  ];
  for (const [title, offer, pays] of rows)
    it(`${title} → ${pays}`, () => {
      const catalog = catalogOf({}, { program: 'direct', ...offer });
      expect(linksIn(catalog, 'US').map(link => link.pays)).to.deep.equal([pays]);
    });

  it('the words that a programme asks for → go with its offers, and with no others', () => {
    const said = { disclosure: 'The shop pays me.' };
    const catalog = catalogOf(
      { mine: { template: '{url}?ref={tag}', tags: { GB: 'a' }, ...said } },
      { program: 'mine', country: 'GB', url: PAGE },
      { program: 'direct', pays: true, url: 'https://two.example/p', ...said },
      { program: 'direct', url: 'https://three.example/p', ...said },
    );
    expect(compiled(catalog).map(({ disclosure }) => disclosure)).to.deep.equal([
      undefined,
      said.disclosure,
      undefined,
    ]);
    expect(paidPrograms(catalog)).to.deep.equal({ mine: { tags: { GB: 'a' }, ...said } });
  });
});

describe('coupons', () => {
  const coupon = { code: 'ADA10', until: '2026-12-31', about: '10 % off' };
  const catalog = catalogOf({}, { program: 'direct', url: PAGE, coupon });
  const couponOn = (today: string) => compiled(onDay(catalog, today))[0]?.coupon;

  it('on the last day → still there', () => expect(couponOn('2026-12-31')).to.deep.equal(coupon));
  it('on the day after → gone, and the offer stays', () => {
    expect(couponOn('2027-01-01')).to.equal(undefined);
    expect(linksIn(onDay(catalog, '2027-01-01'), 'US')).to.have.length(1);
  });
  it('without a last day → there', () => {
    const lasting = catalogOf({}, { program: 'direct', url: PAGE, coupon: { code: 'ADA' } });
    expect(compiled(onDay(lasting, '2099-01-01'))[0]?.coupon).to.deep.equal({ code: 'ADA' });
  });
  it('of a shop that says nothing else → nobody knows whether it pays', () => {
    const free = catalogOf({}, { program: 'direct', url: PAGE });
    expect(compiled(free)[0]?.pays).to.equal(false);
    expect(compiled(catalog)[0]?.pays).to.equal(undefined);
  });
});
