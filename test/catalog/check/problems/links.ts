/** Mistakes of offers, programmes and addresses. */
import { amazon, claimFrom, direct, type Row } from './row.ts';

const awin = (program: object) => ({ '$.programs.awin': program });
const TEMPLATE = 'https://awin.example/?u={url}&t={tag}';
const SHOP = 'https://shop.example/gel';

/** An address of which nobody could tell, so that the author says it. */
const unpaid = (url: string) => ({ offers: [{ program: 'direct', url, pays: false }] });

export const LINKS = {
  'unknown-program': [
    [
      'an unknown programme',
      'products[0].offers[0].program',
      { 'offers.0.program': 'ebay' },
      { 'offers.0.program': 'amazon' },
    ],
    [
      'a programme called like an inherited property',
      'products[0].offers[0].program',
      { 'offers.0.program': 'constructor' },
      {
        ...awin({ template: TEMPLATE, tags: { '*': '1' } }),
        offers: [{ program: 'awin', url: SHOP }],
      },
    ],
  ],
  'unknown-country': [
    [
      'an offer for a country that is none',
      'products[0].offers[0].country',
      amazon({ search: 'a', country: 'QQ' }),
      amazon({ search: 'a', country: 'US' }),
    ],
    [
      'an offer for a union of countries',
      'products[0].offers[0].country',
      { offers: [{ program: 'direct', url: SHOP, country: 'EU' }] },
      { offers: [{ program: 'direct', url: SHOP, country: 'XK' }] },
    ],
    [
      'a tag of a country that is none',
      'programs.amazon.tags.ZZ',
      { '$.programs.amazon': { tags: { ZZ: 'ada-20' } } },
      { '$.programs.amazon': { tags: { ZA: 'ada-20' } } },
    ],
  ],
  'unsafe-address': [
    [
      'a javascript: address',
      'products[0].offers[0].url',
      direct('javascript:alert(1)'),
      direct(SHOP),
    ],
    [
      'a data: address',
      'products[0].offers[0].url',
      direct('data:text/html,x'),
      direct('https://shop.example/data:text'),
    ],
    [
      'an http: address',
      'products[0].offers[0].url',
      direct('http://shop.example/'),
      direct('HTTPS://shop.example/'),
    ],
    [
      'an address on a machine of the author’s',
      'products[0].offers[0].url',
      direct('https://x'),
      direct('https://x.example'),
    ],
    [
      'an http: photo',
      'products[0].image_link',
      { image_link: 'http://me.example/a.jpg', image: { alt: 'A gel', width: 1, height: 1 } },
      { image_link: 'https://me.example/a.jpg', image: { alt: 'A gel', width: 1, height: 1 } },
    ],
    ['an unsafe Merchant link', 'products[0].link', { link: 'javascript:1' }, { link: SHOP }],
    [
      'a claim with an unsafe source',
      'products[0].care.claims[0].source.url',
      claimFrom('http://x.example'),
      claimFrom('https://x.example'),
    ],
    [
      'an unsafe template',
      'programs.awin.template',
      awin({ template: 'javascript:{url}{tag}', tags: { GB: '1' } }),
      awin({ template: TEMPLATE, tags: { GB: '1' } }),
    ],
  ],
  offer: [
    [
      'an Amazon offer that leads nowhere',
      'products[0].offers[0]',
      amazon({}),
      amazon({ search: 'a' }),
    ],
    [
      'an Amazon offer with an address',
      'products[0].offers[0].url',
      amazon({ search: 'a', url: 'https://amazon.com/dp/B000000000' }),
      amazon({ asin: 'B000000000', country: 'US' }),
    ],
    [
      'an Amazon offer under another name',
      'products[0].offers[0].seller',
      amazon({ search: 'a', seller: 'My shop' }),
      { offers: [{ program: 'direct', url: SHOP, seller: 'My shop' }] },
    ],
    [
      'a country without a store of Amazon’s',
      'products[0].offers[0].country',
      amazon({ search: 'a', country: 'NZ' }),
      { offers: [{ program: 'direct', url: SHOP, country: 'NZ' }] },
    ],
    ['a direct offer without address', 'products[0].offers[0]', direct(), direct(SHOP)],
    [
      'an Amazon address as a direct offer',
      'products[0].offers[0].url',
      direct('https://www.amazon.co.uk/dp/B000000000?tag=me-21'),
      direct('https://www.amazon-guide.example/dp'),
    ],
    [
      'a short link of Amazon’s',
      'products[0].offers[0].url',
      direct('https://amzn.to/abc'),
      direct('https://amzn.to.example/abc'),
    ],
    [
      'another short link of Amazon’s',
      'products[0].offers[0].url',
      direct('https://a.co/d/abc'),
      direct('https://aa.com/d/abc'),
    ],
    [
      'a network’s link as a direct offer',
      'products[0].offers[0].url',
      direct('https://www.awin1.com/cread.php?awinaffid=1'),
      direct('https://www.awin1.example/cread.php?sku=1'),
    ],
    [
      'a link that chooses the country for a fee',
      'products[0].offers[0].url',
      direct('https://geni.us/abc'),
      direct('https://geni.us.example/abc'),
    ],
  ],
  template: [
    [
      'tags without template',
      'programs.mine',
      { '$.programs.mine': { tags: { GB: '1' } } },
      { '$.programs.mine': { template: TEMPLATE, tags: { GB: '1' } } },
    ],
    [
      'a template without {tag}',
      'programs.awin.template',
      awin({ template: 'https://awin.example/{url}', tags: { GB: '1' } }),
      awin({ template: 'https://awin.example/{tag}/{url}', tags: { GB: '1' } }),
    ],
  ],
  redirect: [
    [
      'a short link',
      'products[0].offers[0].url',
      direct('https://bit.ly/abc'),
      direct('https://bit.ly.example/abc'),
    ],
    [
      'a short link of another service',
      'products[0].offers[0].url',
      direct('https://tinyurl.com/abc'),
      direct('https://nottinyurl.com/abc'),
    ],
    [
      'a page of links',
      'products[0].offers[0].url',
      direct('https://linktr.ee/ada'),
      direct('https://tree.example/linktr.ee'),
    ],
    [
      'an address that leads on to another',
      'products[0].offers[0].url',
      direct('https://go.example/out?url=https%3A%2F%2Fshop.example%2Fgel'),
      unpaid('https://shop.example/gel?url=gel'),
    ],
    [
      'an address that leads on by its path',
      'products[0].offers[0].url',
      direct('https://go.example/out/https://shop.example/gel'),
      unpaid('https://go.example/out/shop.example/gel'),
    ],
    [
      'one that leads on without a scheme',
      'products[0].offers[0].url',
      direct('https://go.example/?to=//shop.example/'),
      unpaid('https://shop.example/?to=/gel'),
    ],
    [
      'one that leads away from the shop',
      'products[0].offers[0].url',
      direct('https://shop.example/?next=https://other.example/'),
      unpaid('https://shop.example/?next=https://www.shop.example/gel'),
    ],
    [
      'an address of one’s own programme',
      'products[0].offers[0].url',
      {
        ...awin({ template: TEMPLATE, tags: { '*': '1' } }),
        offers: [{ program: 'awin', url: 'https://ow.ly/abc' }],
      },
      {
        ...awin({ template: 'https://awin.example/?ued={url}&t={tag}', tags: { '*': '1' } }),
        offers: [{ program: 'awin', url: SHOP }],
      },
    ],
    [
      'the source of a claim',
      'products[0].care.claims[0].source.url',
      claimFrom('https://t.co/abc'),
      claimFrom('https://at.co/abc'),
    ],
  ],
  'no-tag': [
    [
      'an empty tag',
      'programs.amazon.tags.US',
      { '$.programs.amazon': { tags: { US: '' } } },
      { '$.programs.amazon': { tags: {} } },
    ],
    [
      'an Amazon offer for a country without a tag',
      'products[0].offers[0].country',
      amazon({ search: 'a', country: 'GB' }),
      { ...amazon({ search: 'a', country: 'GB' }), '$.programs.amazon': { tags: {} } },
    ],
    [
      'an offer of one’s own programme for such a country',
      'products[0].offers[0].country',
      {
        ...awin({ template: TEMPLATE, tags: { GB: '1' } }),
        offers: [{ program: 'awin', url: SHOP, country: 'IE' }],
      },
      {
        ...awin({ template: TEMPLATE, tags: { GB: '1' } }),
        offers: [{ program: 'awin', url: SHOP, country: 'GB' }],
      },
    ],
    [
      'a template without any tag',
      'programs.awin',
      awin({ template: TEMPLATE }),
      awin({ template: TEMPLATE, tags: { GB: '1' } }),
    ],
    ['a programme without anything', 'programs.awin', awin({}), { '$.programs.amazon': {} }],
  ],
  noreferrer: [
    [
      'noreferrer in a text',
      'products[0].description',
      { description: 'rel=noreferrer' },
      { description: 'rel=nofollow' },
    ],
    [
      'noreferrer in a template',
      'programs.awin.template',
      awin({ template: `${TEMPLATE}&rel=no-referrer`, tags: { GB: '1' } }),
      awin({ template: `${TEMPLATE}&rel=noopener`, tags: { GB: '1' } }),
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
