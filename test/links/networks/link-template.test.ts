/** From a programme and an offer to the paid address, with only the tag left open. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeTag } from '../../../src/links/link.ts';
import { withoutSub } from '../../../src/links/networks/address/template.ts';
import {
  asWritten,
  type LinkOffer,
  type LinkProgram,
  type LinkTemplate,
  linkTemplate,
} from '../../../src/links/networks/link-template.ts';

const PAGE = 'https://shop.example/p?a=1&b=2#c';

describe('the paid address of an offer', () => {
  const rows: readonly [string, LinkProgram, LinkOffer, LinkTemplate, string?][] = [
    [
      'a template with the address in its query',
      { template: 'https://go.example/?u={url}&t={tag}' },
      { url: PAGE },
      {
        address: 'https://go.example/?u=https%3A%2F%2Fshop.example%2Fp%3Fa%3D1%26b%3D2%23c&t={tag}',
      },
    ],
    [
      'encoded twice',
      { template: 'https://go.example/?u={url}&t={tag}', encode: 'twice' },
      { url: 'https://shop.example/p' },
      { address: 'https://go.example/?u=https%253A%252F%252Fshop.example%252Fp&t={tag}' },
    ],
    [
      'as it is, at the end',
      { template: 'https://go.example/{tag}/{url}', encode: 'none' },
      { url: PAGE },
      { address: `https://go.example/{tag}/${PAGE}` },
    ],
    [
      'a parameter appended to an address without any',
      { template: '{url}?ref={tag}' },
      { url: 'https://shop.example/p' },
      { address: 'https://shop.example/p?ref={tag}' },
    ],
    [
      'a parameter appended to an address that has some, before its place on the page',
      { template: '{url}?ref={tag}' },
      { url: PAGE },
      { address: 'https://shop.example/p?a=1&b=2&ref={tag}#c' },
    ],
    [
      'a parameter written with an ampersand, appended to an address without any',
      { template: '{url}&ref={tag}' },
      { url: 'https://shop.example/p' },
      { address: 'https://shop.example/p?ref={tag}' },
    ],
    [
      'a step of the path appended',
      { template: '{url}/ref/{tag}' },
      { url: 'https://shop.example/p/?a=1' },
      { address: 'https://shop.example/p/ref/{tag}?a=1' },
    ],
    [
      'a parameter after the #',
      { template: '{url}#a_aid={tag}' },
      { url: PAGE },
      { address: 'https://shop.example/p?a=1&b=2#a_aid={tag}' },
    ],
    [
      'braces in an address bring in nothing',
      { template: '{url}?ref={tag}' },
      { url: 'https://shop.example/p?x={tag}' },
      { address: 'https://shop.example/p?x=%7Btag%7D&ref={tag}' },
    ],
    [
      'braces in a value bring in nothing',
      {
        template: 'https://go.example/?m={merchant}&t={tag}&u={url}',
        values: { merchant: '{tag}' },
      },
      { url: 'https://shop.example/p' },
      { address: 'https://go.example/?m=%7Btag%7D&t={tag}&u=https%3A%2F%2Fshop.example%2Fp' },
    ],
    [
      'the offer’s value goes before the shop’s, and that before the programme’s',
      {
        template: 'https://go.example/?a={a}&b={b}&c={c}&t={tag}&u={url}',
        values: { a: 'programme', b: 'programme', c: 'programme' },
        shops: { 'shop.example': { b: 'shop', c: 'shop' } },
      },
      { url: 'https://www.shop.example/p', values: { c: 'offer' } },
      {
        address:
          'https://go.example/?a=programme&b=shop&c=offer&t={tag}&u=https%3A%2F%2Fwww.shop.example%2Fp',
      },
    ],
    [
      'the nearest host’s values',
      {
        template: 'https://go.example/?m={merchant}&t={tag}&u={url}',
        shops: { 'shop.example': { merchant: '1' }, 'www.de.shop.example': { merchant: '2' } },
      },
      { url: 'https://de.shop.example/p' },
      { address: 'https://go.example/?m=2&t={tag}&u=https%3A%2F%2Fde.shop.example%2Fp' },
    ],
    [
      'no host that only ends alike',
      {
        template: 'https://go.example/?m={merchant}&t={tag}&u={url}',
        shops: { 'shop.example': { merchant: '1' } },
      },
      { url: 'https://myshop.example/p' },
      { lacking: ['merchant'] },
    ],
    [
      'everything that lacks a value',
      { template: 'https://go.example/?m={merchant}&l={link}&t={tag}&u={url}' },
      {},
      { lacking: ['merchant', 'link', 'url'] },
    ],
    ['no address', { template: 'https://go.example/?t={tag}' }, {}, { lacking: ['url'] }],
    ['no template', {}, { url: PAGE }, { lacking: ['template'] }],
    [
      'no safe template',
      { template: 'http://go.example/?u={url}' },
      { url: PAGE },
      { lacking: ['template'] },
    ],
    [
      'a network by the programme’s name',
      { values: { merchant: '7' } },
      { url: 'https://shop.example/p' },
      {
        address:
          'https://www.awin1.com/cread.php?awinmid=7&awinaffid={tag}&ued=https%3A%2F%2Fshop.example%2Fp',
      },
      'awin',
    ],
    [
      'a network by its name, under a name of the author’s',
      { network: 'awin', values: { merchant: '7', sub: 'blog' } },
      { url: 'https://shop.example/p' },
      {
        address:
          'https://www.awin1.com/cread.php?awinmid=7&awinaffid={tag}&clickref=blog&ued=https%3A%2F%2Fshop.example%2Fp',
      },
      'mine',
    ],
    [
      'a template of the author’s goes before the network’s',
      { template: 'https://www.awin1.com/cread.php?awinmid=1&awinaffid={tag}&ued={url}' },
      { url: 'https://shop.example/p' },
      {
        address:
          'https://www.awin1.com/cread.php?awinmid=1&awinaffid={tag}&ued=https%3A%2F%2Fshop.example%2Fp',
      },
      'awin',
    ],
    [
      'a network that is known and not ready',
      {},
      { url: 'https://shop.example/p' },
      { lacking: ['template'] },
      'admitad',
    ],
    [
      'eBay in another country: with the rotation of its shop',
      {},
      { url: 'https://www.ebay.de/itm/1?var=5' },
      {
        address:
          'https://www.ebay.de/itm/1?var=5&mkevt=1&mkcid=1&mkrid=707-53477-19255-0&campid={tag}&toolid=10001',
      },
      'ebay',
    ],
    [
      'eBay where it has no programme',
      {},
      { url: 'https://www.ebay.in/itm/1' },
      { lacking: ['rotation'] },
      'ebay',
    ],
    [
      'a tracking domain with more than a host in it',
      { values: { domain: 'evil.example/x?', asset: '1', campaign: '2' } },
      { url: 'https://shop.example/p' },
      { lacking: ['domain'] },
      'impact',
    ],
    ['Amazon, whose links are built in', {}, { url: PAGE }, { lacking: ['template'] }, 'amazon'],
  ];
  for (const [title, program, offer, expected, name = 'shop'] of rows)
    it(title, () => expect(linkTemplate(program, name, offer)).to.deep.equal(expected));
});

describe('whatever an author writes into her values and addresses', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{tag}',
      '{url}',
      '{sub}',
      '../..',
      '//evil.example',
      '@evil.example',
      '%',
      '#',
      '\\',
    ),
  );
  const templates = [
    'https://go.example/{merchant}/{tag}?u={url}&s={sub}',
    'https://go.example/?m={merchant}&t={tag}&s={sub}&u={url}',
    'https://go.example/{tag}/sid/{sub}/{merchant}/{url}',
    '{url}?ref={tag}&m={merchant}&s={sub}',
    '{url}/ref/{tag}/{merchant}',
  ];
  for (const template of templates)
    it(`${template} leads to its own host, with one tag left open`, () =>
      fc.assert(
        fc.property(
          text,
          text,
          text,
          fc.constantFrom('once', 'none', 'twice'),
          (merchant, sub, rest, encode) => {
            const url = `https://shop.example/p${rest}`;
            const link = linkTemplate({ template, encode, values: { merchant, sub } }, 'shop', {
              url,
            });
            if (!('address' in link)) return;
            const own = template.startsWith('{url}') ? new URL(url).hostname : 'go.example';
            expect(new URL(writeTag(link.address, 'maya')).hostname).to.equal(own);
            expect(link.address.match(/[{}]/g)).to.deep.equal(['{', '}']);
          },
        ),
        { numRuns: 100 },
      ));
});

describe('a template without its {sub}', () => {
  const rows: readonly [string, string][] = [
    ['https://go.example/?a=1&s={sub}&u={url}', 'https://go.example/?a=1&u={url}'],
    ['https://go.example/?s={sub}&u={url}', 'https://go.example/?u={url}'],
    ['https://go.example/?u={url}&s={sub}', 'https://go.example/?u={url}'],
    ['https://go.example/?s={sub}', 'https://go.example/'],
    ['https://go.example/?s=a_{sub}_b&u={url}', 'https://go.example/?u={url}'],
    ['https://go.example/links/{tag}/sid/{sub}/{url}', 'https://go.example/links/{tag}/{url}'],
    [
      'https://go.example/camref:{tag}/pubref:{sub}/d:{url}',
      'https://go.example/camref:{tag}/d:{url}',
    ],
    ['{url}?ref={tag}&sub_id={sub}', '{url}?ref={tag}'],
    ['{url}&s={sub}&ref={tag}', '{url}&ref={tag}'],
    ['{url}#s={sub}', '{url}#s={sub}'],
    ['https://go.example/?u={url}', 'https://go.example/?u={url}'],
  ];
  for (const [template, expected] of rows)
    it(`${template} → ${expected}`, () => expect(withoutSub(template)).to.equal(expected));
});

describe('text as it stands in an address', () => {
  const rows: readonly [string, string][] = [
    ['A*B12CDef3G', 'A*B12CDef3G'],
    ['4B1DXI+4DRW36', '4B1DXI+4DRW36'],
    ["a!$'(),;:@=/b", "a!$'(),;:@=/b"],
    ['a%2Bb', 'a%2Bb'],
    ['a&b#c?d', 'a%26b%23c%3Fd'],
    ['50%', '50%25'],
    ['ä b', '%C3%A4%20b'],
    ['a\ud800b', 'ab'],
  ];
  for (const [text, expected] of rows)
    it(JSON.stringify(text), () => expect(asWritten(text)).to.equal(expected));
});
