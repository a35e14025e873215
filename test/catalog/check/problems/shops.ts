/** Mistakes of what pays: networks, their values, tags, and what an offer says of itself. */
import { amazon, direct, type Row } from './row.ts';

const SHOP = 'https://shop.example/gel';
const AWIN = { tags: { '*': '12345' } };

/** An offer of one's own programme, and how that is written. */
const sold = (program: object, offer: object = {}) => ({
  '$.programs.mine': program,
  offers: [{ program: 'mine', url: SHOP, ...offer }],
});
const REF = '{url}?ref={tag}';
const saidOf = (more: object, url = SHOP) => ({ offers: [{ program: 'direct', url, ...more }] });
const note = (sub: string) =>
  sold({ template: `${REF}&sub={sub}`, tags: { '*': 'ada' } }, { values: { sub } });

/** Codes that only these catalogs have. */
export const SHOPS = {
  'no-value': [
    [
      'a ready-made programme without the shop’s own id',
      'products[0].offers[0]',
      sold({ network: 'awin', ...AWIN }),
      sold({ network: 'awin', ...AWIN }, { values: { merchant: '1234' } }),
    ],
    [
      'the value of another shop',
      'products[0].offers[0]',
      sold({ network: 'awin', ...AWIN, shops: { 'other.example': { merchant: '1234' } } }),
      sold({ network: 'awin', ...AWIN, shops: { 'shop.example': { merchant: '1234' } } }),
    ],
    [
      'a placeholder of one’s own template',
      'products[0].offers[0]',
      sold({ template: `${REF}&c={campaign}`, tags: { '*': 'ada' } }),
      sold({
        template: `${REF}&c={campaign}`,
        tags: { '*': 'ada' },
        values: { campaign: 'blog' },
      }),
    ],
  ],
  'health-data': [
    [
      'a note in the path of a network’s link that names a region',
      'products[0].offers[0].url',
      saidOf({ pays: true }, 'https://prf.hn/click/camref:1l3/pubref:calf-pain/'),
      saidOf({ pays: true }, 'https://prf.hn/click/camref:1l3/pubref:post-1/'),
    ],
    [
      'a template with such a note in its path',
      'programs.mine.template',
      sold({
        template: 'https://www.anrdoezrs.net/links/{tag}/type/dlg/sid/calf/{url}',
        tags: { '*': '1' },
      }),
      sold({
        template: 'https://www.anrdoezrs.net/links/{tag}/type/dlg/sid/post/{url}',
        tags: { '*': '1' },
      }),
    ],
    [
      'a note that names a muscle',
      'products[0].offers[0].values.sub',
      note('soleus-post'),
      note('post-1'),
    ],
    [
      'a note that names a muscle in one word with others',
      'products[0].offers[0].values.sub',
      note('mysoleuspost'),
      note('mysolepost'),
    ],
    ['a note that names a phase', 'products[0].offers[0].values.sub', note('acute'), note('a')],
    [
      'a note that names a region in its code',
      'products[0].offers[0].values.sub',
      note('lowerLeg%5F2'),
      note('lower%5F2'),
    ],
    [
      'a note that names a condition',
      'products[0].offers[0].values.sub',
      note('blood_clot'),
      note('cloth'),
    ],
    [
      'a value for all of a shop that names a muscle',
      'programs.mine.shops["shop.example"].sub',
      sold({
        template: `${REF}&sub={sub}`,
        tags: { '*': 'ada' },
        shops: { 'shop.example': { sub: 'calf' } },
      }),
      sold({
        template: `${REF}&sub={sub}`,
        tags: { '*': 'ada' },
        shops: { 'shop.example': { sub: 'half' } },
      }),
    ],
    [
      'a placeholder for the muscle',
      'programs.mine.template',
      sold({ template: `${REF}&sub={muscle}`, tags: { '*': 'ada' } }),
      sold({ template: `${REF}&sub={sub}`, tags: { '*': 'ada' } }),
    ],
    [
      'a template with a phase in its note',
      'programs.mine.template',
      sold({ template: `${REF}&subid=chronic`, tags: { '*': 'ada' } }),
      sold({ template: `${REF}&subid=chrome`, tags: { '*': 'ada' } }),
    ],
    [
      'an address that pays, with a muscle in its note',
      'products[0].offers[0].url',
      saidOf(
        { pays: true },
        'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&clickref=soleus',
      ),
      saidOf(
        { pays: true },
        'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&clickref=post-1',
      ),
    ],
  ],
  unclear: [
    [
      'the author’s own site, said to pay nothing',
      'products[0].offers[0].pays',
      {
        '$.author': { name: 'Maya Brandt' },
        offers: [{ program: 'direct', url: 'https://mayabrandt.example/gel', pays: false }],
      },
      {
        '$.author': { name: 'Maya Brandt' },
        offers: [{ program: 'direct', url: 'https://mayabrandt.example/gel', own: true }],
      },
    ],
    [
      'a path as site owners use it for paid links',
      'products[0].offers[0].url',
      direct('https://blog.example/go/gel'),
      direct('https://blog.example/gel'),
    ],
    [
      'the same, of which the author says that it does not pay',
      'products[0].offers[0].url',
      saidOf({}, 'https://blog.example/recommends/gel'),
      saidOf({ pays: false }, 'https://blog.example/recommends/gel'),
    ],
    [
      'the author’s own host',
      'products[0].offers[0].url',
      { ...direct('https://me.example/gel'), '$.author.image_link': 'https://me.example/ada.jpg' },
      { ...direct('https://us.example/gel'), '$.author.image_link': 'https://me.example/ada.jpg' },
    ],
    [
      'a host that is called as the author is',
      'products[0].offers[0].url',
      { ...direct('https://maya-brandt.example/gel'), '$.author.name': 'Maya Brandt' },
      {
        ...saidOf({ own: true }, 'https://maya-brandt.example/gel'),
        '$.author.name': 'Maya Brandt',
      },
    ],
    [
      'a code that may pay whoever gives it out',
      'products[0].offers[0].coupon',
      saidOf({ coupon: { code: 'MAYA10' } }, 'https://shop.example/gel'),
      saidOf({ coupon: { code: 'MAYA10' }, pays: false }, 'https://shop.example/gel'),
    ],
  ],
  'odd-tag': [
    [
      'a word where a network has numbers',
      'programs.awin.tags.GB',
      { '$.programs.awin': { tags: { GB: 'ada-20' } } },
      { '$.programs.awin': { tags: { GB: '012345' } } },
    ],
    [
      'a word where a network has the number of a shop',
      'products[0].offers[0].values.merchant',
      sold({ network: 'awin', ...AWIN }, { values: { merchant: 'my shop' } }),
      sold({ network: 'awin', ...AWIN }, { values: { merchant: '1234' } }),
    ],
  ],
  'no-country': [
    [
      'an ASIN of no store',
      'products[0].offers[0].asin',
      amazon({ asin: 'B000000000' }),
      amazon({ asin: 'B000000000', country: 'US' }),
    ],
    [
      'an ASIN of no store beside those of others',
      'products[0].offers[0].asin',
      amazon({ asin: 'B000000000', asins: { GB: 'B000000001' } }),
      amazon({ asins: { US: 'B000000000', GB: 'B000000001' } }),
    ],
  ],
  expired: [
    [
      'a coupon whose last day is over',
      'products[0].offers[0].coupon.until',
      saidOf({ pays: false, coupon: { code: 'ADA10', until: '2026-11-22' } }),
      saidOf({ pays: false, coupon: { code: 'ADA10', until: '2026-11-23' } }),
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

/** More rows of codes that other catalogs have too. */
export const MORE = {
  'unknown-value': [
    [
      'a ready-made programme that there is not',
      'programs.mine.network',
      sold({ network: 'awinn', tags: { '*': '1' } }),
      sold({ network: 'awin', ...AWIN, values: { merchant: '1' } }),
    ],
    [
      'a way to encode that there is not',
      'programs.mine.encode',
      sold({ template: REF, encode: 'thrice', tags: { '*': 'ada' } }),
      sold({ template: REF, encode: 'once', tags: { '*': 'ada' } }),
    ],
  ],
  'wrong-form': [
    [
      'a tag for all of Amazon’s stores',
      'programs.amazon.tags["*"]',
      { '$.programs.amazon': { tags: { '*': 'ada-20' } } },
      { '$.programs.amazon': { tags: { US: 'ada-20' } } },
    ],
    ...([' ', '&', '#', '?', '<', '{', '%'] as const).map(
      character =>
        [
          `a tag with “${character}”`,
          'programs.mine.tags["*"]',
          sold({ template: REF, tags: { '*': `a${character}b` } }),
          sold({ template: REF, tags: { '*': 'a*b+c%2Fd:e' } }),
        ] as const,
    ),
    [
      'a last day that no calendar has',
      'products[0].offers[0].coupon.until',
      saidOf({ pays: false, coupon: { code: 'ADA10', until: '2027-02-29' } }),
      saidOf({ pays: false, coupon: { code: 'ADA10', until: '2028-02-29' } }),
    ],
    [
      'the address of a shop in place of its host',
      'programs.mine.shops["https://shop.example"]',
      sold(
        { network: 'awin', ...AWIN, shops: { 'https://shop.example': { merchant: '1' } } },
        {
          values: { merchant: '1' },
        },
      ),
      sold({ network: 'awin', ...AWIN, shops: { 'shop.example': { merchant: '1' } } }),
    ],
    [
      'a placeholder in capitals among the values',
      'products[0].offers[0].values.Sub',
      sold({ template: `${REF}&s={sub}`, tags: { '*': 'ada' } }, { values: { Sub: '1' } }),
      sold({ template: `${REF}&s={sub}`, tags: { '*': 'ada' } }, { values: { sub: '1' } }),
    ],
    [
      'an ASIN by country of another form',
      'products[0].offers[0].asins.US',
      amazon({ asins: { US: 'b1' } }),
      amazon({ asins: { US: 'B000000001' } }),
    ],
  ],
  'wrong-type': [
    [
      'a text that says whether it pays',
      'products[0].offers[0].pays',
      saidOf({ pays: 'yes' }),
      saidOf({ pays: true }),
    ],
    [
      'a value that is a number',
      'products[0].offers[0].values.sub',
      sold({ template: `${REF}&s={sub}`, tags: { '*': 'ada' } }, { values: { sub: 1 } }),
      sold({ template: `${REF}&s={sub}`, tags: { '*': 'ada' } }, { values: { sub: '1' } }),
    ],
  ],
  missing: [
    [
      'a coupon without its code',
      'products[0].offers[0].coupon.code',
      saidOf({ pays: false, coupon: { until: '2026-12-31' } }),
      saidOf({ pays: false, coupon: { code: 'ADA10' } }),
    ],
  ],
  'unknown-property': [
    [
      'a value on an offer without a programme',
      'products[0].offers[0].values.sub',
      saidOf({ values: { sub: 'blog' } }),
      saidOf({}),
    ],
    [
      'a value for no placeholder',
      'products[0].offers[0].values.campaign',
      sold({ template: REF, tags: { '*': 'ada' } }, { values: { campaign: 'blog' } }),
      sold(
        { template: `${REF}&c={campaign}`, tags: { '*': 'ada' } },
        { values: { campaign: 'blog' } },
      ),
    ],
  ],
  'unknown-country': [
    [
      'an ASIN of a country that is none',
      'products[0].offers[0].asins.QQ',
      amazon({ asins: { QQ: 'B000000000' } }),
      amazon({ asins: { SE: 'B000000000' } }),
    ],
  ],
  'unsafe-address': [
    [
      'a template whose host is no host',
      'programs.mine.template',
      sold({ template: 'https://awin/?u={url}&t={tag}', tags: { '*': 'ada' } }),
      sold({ template: 'https://awin.example/?u={url}&t={tag}', tags: { '*': 'ada' } }),
    ],
  ],
  template: [
    [
      'a placeholder in capitals',
      'programs.mine.template',
      sold({ template: `${REF}&c={Campaign}`, tags: { '*': 'ada' } }),
      sold({ template: `${REF}&c=Campaign`, tags: { '*': 'ada' } }),
    ],
    [
      'an address as it is, with more behind it',
      'programs.mine.template',
      sold({ template: 'https://a.example/{url}?t={tag}', encode: 'none', tags: { '*': '1' } }),
      sold({ template: 'https://a.example/{tag}/{url}', encode: 'none', tags: { '*': '1' } }),
    ],
    [
      'a tag among the values',
      'programs.mine.values.tag',
      sold({ template: REF, tags: { '*': 'ada' }, values: { tag: 'ada' } }),
      sold({ template: REF, tags: { '*': 'ada' } }),
    ],
  ],
  offer: [
    [
      'words of disclosure that deny it',
      'programs.mine.disclosure',
      sold({ template: REF, tags: { '*': 'ada' }, disclosure: 'I earn nothing from these links.' }),
      sold({ template: REF, tags: { '*': 'ada' }, disclosure: 'It costs you nothing.' }),
    ],
    [
      'the same beside a direct offer',
      'products[0].offers[0].disclosure',
      saidOf({ pays: true, disclosure: 'I am not paid for this.' }),
      saidOf({ pays: true, disclosure: 'I am paid for this.' }),
    ],
    [
      'an address with an author’s id',
      'products[0].offers[0].url',
      direct('https://shop.example/products/ball?ref=maya'),
      direct('https://shop.example/products/ball?variant=1234'),
    ],
    [
      'a link of a network that says nothing of its payment',
      'products[0].offers[0].url',
      direct('https://prf.hn/click/camref:1100lAbCd'),
      saidOf(
        { pays: true, disclosure: 'The shop pays me.' },
        'https://prf.hn/click/camref:1100lAbCd',
      ),
    ],
    [
      'a link of a network that is said not to pay',
      'products[0].offers[0].url',
      saidOf({ pays: false }, 'https://prf.hn/click/camref:1100lAbCd'),
      saidOf({ pays: false }, SHOP),
    ],
    [
      'a shop of one’s own with somebody’s id',
      'products[0].offers[0].url',
      saidOf({ own: true }, 'https://prf.hn/click/camref:1100lAbCd'),
      saidOf({ own: true }, SHOP),
    ],
    [
      'a link of a network under one’s own programme',
      'products[0].offers[0].url',
      sold({ template: REF, tags: { '*': 'ada' } }, { url: 'https://prf.hn/click/camref:1100lAb' }),
      sold({ template: REF, tags: { '*': 'ada' } }),
    ],
    [
      'a word of its payment on an offer of Amazon’s',
      'products[0].offers[0].pays',
      amazon({ search: 'a', pays: true }),
      amazon({ search: 'a' }),
    ],
    [
      'one’s own shop that pays a commission',
      'products[0].offers[0].own',
      saidOf({ own: true, pays: true }, 'https://ada.example/gel'),
      saidOf({ own: true }, 'https://ada.example/gel'),
    ],
    [
      'words of disclosure that nobody would see',
      'products[0].offers[0].disclosure',
      saidOf({ disclosure: 'The shop pays me.' }),
      saidOf({ disclosure: 'The shop pays me.', pays: true }),
    ],
    [
      'an ASIN on an offer that is not Amazon’s',
      'products[0].offers[0].asin',
      saidOf({ asin: 'B000000000' }),
      saidOf({}),
    ],
    [
      'an ASIN in a country without a store of Amazon’s',
      'products[0].offers[0].asins.NZ',
      amazon({ asins: { NZ: 'B000000000' } }),
      amazon({ asins: { AU: 'B000000000' } }),
    ],
    [
      'one country, and ASINs for several',
      'products[0].offers[0].country',
      amazon({ country: 'US', asins: { US: 'B000000000' } }),
      amazon({ country: 'US', asin: 'B000000000' }),
    ],
  ],
  'no-tag': [
    [
      'a tag for one country, and offers for all',
      'programs.mine.tags',
      sold({ template: REF, tags: { GB: 'ada' } }),
      sold({ template: REF, tags: { '*': 'ada' } }),
    ],
    [
      'the same, for offers of that country alone',
      'programs.mine.tags',
      sold({ template: REF, tags: { GB: 'ada' } }),
      sold({ template: REF, tags: { GB: 'ada' } }, { country: 'GB' }),
    ],
    [
      'a tag for a country without a store of Amazon’s',
      'programs.amazon.tags.AT',
      { '$.programs.amazon': { tags: { AT: 'ada-21' } } },
      { '$.programs.amazon': { tags: { DE: 'ada-21' } } },
    ],
  ],
  'too-long': [
    [
      'words of disclosure in several lines',
      'programs.mine.disclosure',
      sold({ template: REF, tags: { '*': 'ada' }, disclosure: 'The shop pays me. '.repeat(6) }),
      sold({ template: REF, tags: { '*': 'ada' }, disclosure: 'The shop pays me.' }),
    ],
  ],
  appeal: [
    [
      'words of disclosure that ask for support',
      'programs.mine.disclosure',
      sold({ template: REF, tags: { '*': 'ada' }, disclosure: 'This supports my blog.' }),
      sold({ template: REF, tags: { '*': 'ada' }, disclosure: 'The shop pays me.' }),
    ],
  ],
  'unsafe-text': [
    [
      'a coupon that tells readers to press where nobody may',
      'products[0].offers[0].coupon.about',
      saidOf({ pays: false, coupon: { code: 'ADA10', about: 'Press hard behind the knee' } }),
      saidOf({ pays: false, coupon: { code: 'ADA10', about: '10 % off' } }),
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
