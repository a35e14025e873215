/** Any link that an author pastes, read back into what a catalog says for it. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeTag } from '../../../src/links/link.ts';
import { linkTemplate } from '../../../src/links/networks/link-template.ts';
import { READY_NETWORKS } from '../../../src/links/networks/networks.ts';
import { type LinkRead, readLink } from '../../../src/links/networks/read-link.ts';
import { atLeast } from '../../support/lists/at-least.ts';

/** What was read, with the network by its name alone. */
const brief = (read: LinkRead | undefined) =>
  read && { ...read, ...(read.network ? { network: read.network.id } : {}) };

describe('a link that is pasted', () => {
  const rows: readonly [string, string, object | undefined][] = [
    ['no address', 'maya', undefined],
    ['an unsafe address', 'javascript:alert(1)', undefined],
    [
      'a shop’s plain address',
      ' https://shop.example/p ',
      { url: 'https://shop.example/p', values: {}, asks: [] },
    ],
    [
      'a product at Amazon with a tag',
      'https://www.amazon.de/Gel/dp/B0ABCDEFGH/ref=sr_1_1?tag=maya-21&linkCode=ll1',
      {
        network: 'amazon',
        country: 'DE',
        asin: 'B0ABCDEFGH',
        tag: 'maya-21',
        values: {},
        asks: [],
      },
    ],
    [
      'a search at Amazon without one',
      'https://www.amazon.co.uk/s?k=calf+gel&ref=nb_sb_noss',
      { network: 'amazon', country: 'GB', search: 'calf gel', values: {}, asks: [] },
    ],
    [
      'a short address of Amazon’s',
      'https://amzn.to/3abcdef',
      { network: 'amazon', url: 'https://amzn.to/3abcdef', values: {}, asks: ['url'] },
    ],
    [
      'one that anybody may share',
      'https://amzn.eu/d/abc',
      { network: 'amazon', url: 'https://amzn.eu/d/abc', values: {}, asks: ['url', 'pays'] },
    ],
    [
      'Awin over http, in another order, with more in it',
      'http://www.awin1.com/cread.php?awinaffid=9&clickref=blog&awinmid=7&platform=dl&ued=https%3A%2F%2Fshop.example%2Fp%3Fa%3D1',
      {
        network: 'awin',
        tag: '9',
        url: 'https://shop.example/p?a=1',
        values: { merchant: '7', sub: 'blog' },
        asks: ['countries'],
      },
    ],
    [
      'Awin with an empty reference',
      'https://www.awin1.com/cread.php?awinmid=7&awinaffid=9&clickref=&p=https%3A%2F%2Fshop.example%2Fp',
      {
        network: 'awin',
        tag: '9',
        url: 'https://shop.example/p',
        values: { merchant: '7' },
        asks: ['countries'],
      },
    ],
    [
      'Awin to a shop’s front page',
      'https://www.awin1.com/awclick.php?mid=1234&id=9999',
      { network: 'awin', tag: '9999', values: { merchant: '1234' }, asks: ['countries', 'url'] },
    ],
    [
      'CJ with the address in its query',
      'https://www.jdoqocy.com/click-7051195-10722217?url=http%3A%2F%2Fshop.example%2Fp&sid=2',
      {
        network: 'cj',
        tag: '7051195',
        url: 'https://shop.example/p',
        values: { sub: '2' },
        asks: ['countries'],
      },
    ],
    [
      'CJ with the address in its path, encoded',
      'https://www.kqzyfj.com/links/1/type/dlg/https%3A%2F%2Fshop.example%2Fp%3Fa%3D1',
      {
        network: 'cj',
        tag: '1',
        url: 'https://shop.example/p?a=1',
        values: {},
        asks: ['countries'],
      },
    ],
    [
      'Rakuten, whose ids hold a star',
      'https://click.linksynergy.com/deeplink?id=A*B12CDef3G&mid=1&murl=https%253A%252F%252Fshop.example%252Fp',
      {
        network: 'rakuten',
        tag: 'A*B12CDef3G',
        url: 'https://shop.example/p',
        values: { merchant: '1' },
        asks: ['countries'],
      },
    ],
    [
      'ShareASale in large letters, with the address cut short',
      'http://www.shareasale.com/r.cfm?B=02&U=123&M=01&urllink=www.shareasale.com/a-helptopic.cfm%3FID%3D6',
      {
        network: 'shareasale',
        tag: '123',
        url: 'https://www.shareasale.com/a-helptopic.cfm?ID=6',
        values: { link: '02', merchant: '01' },
        asks: ['countries'],
      },
    ],
    [
      'Impact on a brand’s own host',
      'https://go.brand.example/c/1/2/3?u=https%3A%2F%2Fbrand.example%2Fp',
      {
        network: 'impact',
        tag: '1',
        url: 'https://brand.example/p',
        values: { domain: 'go.brand.example', asset: '2', campaign: '3' },
        asks: ['countries'],
      },
    ],
    [
      'Tradedoubler with brackets',
      'https://clk.tradedoubler.com/click?p(263037)a(2913754)g(22696148)url(https://shop.example/p)',
      {
        network: 'tradedoubler',
        tag: '2913754',
        url: 'https://shop.example/p',
        values: { program: '263037' },
        asks: ['countries'],
      },
    ],
    [
      'eBay, without anything of the programme',
      'https://www.ebay.com/itm/1?var=5&mkcid=1&mkrid=711-53200-19255-0&siteid=0&campid=5338123456&customid=&toolid=10001&mkevt=1',
      {
        network: 'ebay',
        tag: '5338123456',
        url: 'https://www.ebay.com/itm/1?var=5&siteid=0',
        values: {},
        asks: ['countries'],
      },
    ],
    [
      'a programme of the shop’s own',
      'https://shop.example/p?variant=1&aff=maya#c',
      {
        network: 'own-programme',
        template: '{url}?aff={tag}',
        tag: 'maya',
        url: 'https://shop.example/p?variant=1#c',
        values: {},
        asks: ['countries'],
      },
    ],
    [
      'a network that is known and not ready: the link as it is',
      'https://ad.admitad.com/g/03mwou5x7x21d78ab6e7cf8e2e3afe/?ulp=https%3A%2F%2Fshop.example',
      {
        network: 'admitad',
        url: 'https://ad.admitad.com/g/03mwou5x7x21d78ab6e7cf8e2e3afe/?ulp=https%3A%2F%2Fshop.example',
        values: {},
        asks: [],
      },
    ],
    [
      'a programme after the #',
      'https://shop.example/p?variant=1#a_aid=maya',
      {
        network: 'post-affiliate-pro',
        template: '{url}#a_aid={tag}',
        tag: 'maya',
        url: 'https://shop.example/p?variant=1',
        values: {},
        asks: ['countries'],
      },
    ],
    [
      'a programme in a step of the path: the link as it is',
      'https://shop.example/p/ref=maya',
      { network: 'own-programme', url: 'https://shop.example/p/ref=maya', values: {}, asks: [] },
    ],
    [
      'a cloaked link',
      'https://blog.example/go/gel',
      { url: 'https://blog.example/go/gel', values: {}, asks: ['pays'] },
    ],
  ];
  for (const [title, address, expected] of rows)
    it(title, () => expect(brief(readLink(address))).to.deep.equal(expected));
});

describe('what is written is read back', () => {
  const page = fc
    .tuple(
      fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
      fc.constantFrom('', '?a=1&b=%26', '?q=a+b', '?url=x', '?variant=2'),
    )
    .map(([url, query]) => new URL(url.replace(/\?.*$/s, '') + query).href);
  const written = READY_NETWORKS.filter(({ ready }) => ready.template);
  for (const { id, ready } of atLeast(15, written))
    it(`by ${id}`, () => {
      const form = (pattern: RegExp) => fc.stringMatching(pattern).filter(text => text.length < 60);
      const values = fc.record(
        Object.fromEntries(
          Object.entries(ready.values ?? {}).map(([key, value]) => [
            key,
            key === 'domain' ? fc.domain() : form(value.form),
          ]),
        ),
      );
      fc.assert(
        fc.property(form(ready.tag.form), values, page, (tag, given, shop) => {
          // eBay’s parameters mean something in its own shops alone.
          const url =
            id === 'ebay' ? shop.replace(/^https:\/\/[^/]+/, 'https://www.ebay.at') : shop;
          const link = linkTemplate({ values: given }, id, { url });
          if (!('address' in link)) throw new Error(`lacking ${link.lacking}`);
          const read = readLink(writeTag(link.address, tag));
          expect(read?.tag).to.equal(tag);
          expect(read?.url).to.equal(url);
          for (const [key, value] of Object.entries(given))
            expect(read?.values[key], key).to.equal(value);
        }),
        { numRuns: 50 },
      );
    });
});
