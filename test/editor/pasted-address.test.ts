import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../src/catalog/format/json-value.ts';
import { readShell, split, valueIn } from '../../src/editor/document/doc.ts';
import { setInProduct, setInShell } from '../../src/editor/document/edit.ts';
import { writeTag } from '../../src/links/link.ts';
import { linkTemplate } from '../../src/links/networks/link-template.ts';
import { READY_NETWORKS } from '../../src/links/networks/networks.ts';
import { readLink } from '../../src/links/networks/read-link.ts';
import { addressIn } from '../../src/pasted-address/address-in.ts';
import { placeAddress } from '../../src/pasted-address/place-address.ts';
import type { Placement } from '../../src/pasted-address/placement.ts';
import { atLeast } from '../support/lists/at-least.ts';

const PATH = ['products', 0, 'offers', 0];
const BLANK = { program: 'amazon', search: '' };

interface Pasted {
  readonly placement: Placement;
  readonly offer: unknown;
  readonly programs: unknown;
}

/** Pastes an address into an offer, and writes what follows. */
function paste(text: string, offer: JsonObject, programs: JsonObject): Pasted {
  const before = split(JSON.stringify({ version: 1, programs, products: [{ offers: [offer] }] }));
  const authorHosts = ['maya.example'];
  const placement = placeAddress({ text, path: PATH, offer, programs, authorHosts });
  const after = placement.writes.reduce(
    (doc, { path, value }) =>
      path[0] === 'products'
        ? setInProduct(doc, 0, path.slice(2), value)
        : setInShell(doc, path, value),
    before,
  );
  const shell = readShell(after);
  return {
    placement,
    offer: valueIn(after, PATH),
    programs: shell.isSound ? (shell.value as JsonObject).programs : undefined,
  };
}

const AWIN =
  'https://www.awin1.com/cread.php?awinmid=1234&awinaffid=9999&ued=https%3A%2F%2Fshop.example%2Fball';
const AWIN_OLD = 'https://www.awin1.com/cread.php?awinmid=1234&awinaffid={tag}&ued={url}';
const AWIN_OFFER = { program: 'awin', url: 'https://shop.example/ball' };
const SHOP = { 'shop.example': { merchant: '1234' } };

/** What is pasted, into which offer, with which programmes; then offer, programmes, what is said and what is asked. */
interface Row {
  readonly text: string;
  readonly into?: JsonObject;
  readonly with?: JsonObject;
  readonly offer: JsonObject;
  readonly programs: JsonObject;
  readonly says: RegExp;
  readonly asks?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'a product of Amazon’s → its number, the store’s country, and the tag under it': {
    text: 'https://www.amazon.de/Ein-Ball/dp/B0ABCDEFGH/ref=sr_1_3?keywords=ball&tag=maya-21&th=1',
    offer: { program: 'amazon', asin: 'B0ABCDEFGH', country: 'DE' },
    programs: { amazon: { tags: { DE: 'maya-21' } } },
    says: /Amazon’s store for Germany.*“maya-21”, for Germany/,
  },
  'the same without a tag → asks for it': {
    text: 'amazon.co.uk/dp/B0ABCDEFGH',
    offer: { program: 'amazon', asin: 'B0ABCDEFGH', country: 'GB' },
    programs: {},
    says: /the United Kingdom/,
    asks: ['programs.amazon.tags.GB'],
  },
  'the same where there is another tag → keeps it, and asks': {
    text: 'https://www.amazon.com/dp/B0ABCDEFGH?tag=theirs-20',
    with: { amazon: { tags: { US: 'maya-20' } } },
    offer: { program: 'amazon', asin: 'B0ABCDEFGH', country: 'US' },
    programs: { amazon: { tags: { US: 'maya-20' } } },
    says: /the United States/,
    asks: ['programs.amazon.tags.US'],
  },
  'a product in another country’s store → beside the first': {
    text: 'https://www.amazon.de/dp/B0ABCDEFGH?tag=maya-21',
    into: { program: 'amazon', asin: 'B0USUSUSUS', country: 'US', search: 'a ball' },
    with: { amazon: { tags: { DE: 'maya-21' } } },
    offer: {
      program: 'amazon',
      search: 'a ball',
      asins: { US: 'B0USUSUSUS', DE: 'B0ABCDEFGH' },
    },
    programs: { amazon: { tags: { DE: 'maya-21' } } },
    says: /beside the products in other countries/,
  },
  'a third one → beside both': {
    text: 'https://www.amazon.fr/dp/B0FRFRFRFR',
    into: { program: 'amazon', asins: { US: 'B0USUSUSUS', FR: 'B0ABCDEFGH' } },
    with: { amazon: { tags: { FR: 'maya-22' } } },
    offer: { program: 'amazon', asins: { US: 'B0USUSUSUS', FR: 'B0FRFRFRFR' } },
    programs: { amazon: { tags: { FR: 'maya-22' } } },
    says: /France/,
  },
  'Amazon’s short address → nothing, and the way to the long one': {
    text: 'https://amzn.to/3abcdef',
    offer: BLANK,
    programs: {},
    says: /does not say which product/,
  },
  'a link of Awin → the page, the publisher for every country, the merchant for the shop': {
    text: AWIN.replace('shop.example', 'www.shop.example'),
    offer: { program: 'awin', url: 'https://www.shop.example/ball' },
    programs: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    says: /^A link of Awin, to a page of shop\.example\. Now under “About you”: your publisher ID.*“9999”, for every country; the advertiser ID.*“1234”, for shop\.example\.$/,
    asks: ['countries', 'country'],
  },
  'the same as HTML → the same': {
    text: `<a rel="sponsored" href="${AWIN.replaceAll('&', '&amp;')}">A ball</a><img src="https://www.awin1.com/x.gif">`,
    offer: AWIN_OFFER,
    programs: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    says: /^A link of Awin/,
    asks: ['countries', 'country'],
  },
  'a second shop of the same programme → only what is new': {
    text: AWIN.replace('1234', '5678').replace('shop.example', 'other.example'),
    with: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    offer: { program: 'awin', url: 'https://other.example/ball' },
    programs: {
      awin: { tags: { '*': '9999' }, shops: { ...SHOP, 'other.example': { merchant: '5678' } } },
    },
    says: /“5678”, for other\.example/,
    asks: ['country'],
  },
  'a programme whose own template has the merchant in it → is used as it is': {
    text: AWIN,
    with: { awin: { template: AWIN_OLD, tags: { GB: '9999' } } },
    offer: AWIN_OFFER,
    programs: { awin: { template: AWIN_OLD, tags: { GB: '9999' } } },
    says: /^A link of Awin, to a page of shop\.example\.$/,
    asks: ['countries', 'country'],
  },
  'a programme whose own template has another merchant in it → a new one, that gives the same link':
    {
      text: AWIN.replace('1234', '5678'),
      with: { awin: { template: AWIN_OLD, tags: { GB: '9999' } } },
      offer: { program: 'awin-2', url: 'https://shop.example/ball' },
      programs: {
        awin: { template: AWIN_OLD, tags: { GB: '9999' } },
        'awin-2': {
          network: 'awin',
          tags: { '*': '9999' },
          shops: { 'shop.example': { merchant: '5678' } },
        },
      },
      says: /^A link of Awin/,
      asks: ['countries', 'country'],
    },
  'another link of a shop whose values are known → its own value stays with the offer': {
    text: 'https://www.shareasale.com/r.cfm?b=2&u=314743&m=41271&urllink=https%3A%2F%2Fshop.example%2Fb',
    with: {
      shareasale: {
        tags: { '*': '314743' },
        shops: { 'shop.example': { link: '1', merchant: '41271' } },
      },
    },
    offer: { program: 'shareasale', url: 'https://shop.example/b', values: { link: '2' } },
    programs: {
      shareasale: {
        tags: { '*': '314743' },
        shops: { 'shop.example': { link: '1', merchant: '41271' } },
      },
    },
    says: /^A link of ShareASale, to a page of shop\.example\.$/,
    asks: ['country'],
  },
  'a paid link that does not say where it leads → stays, pays, and the shop is asked for': {
    text: 'https://prf.hn/click/camref:1100lAbCd',
    offer: { program: 'direct', url: 'https://prf.hn/click/camref:1100lAbCd', pays: true },
    programs: {},
    says: /^A link of Partnerize, which pays\. It stays as it is\.$/,
    asks: ['seller', 'country'],
  },
  'a shop’s page with the author’s id → a programme of this shop': {
    text: 'https://www.shop.example/products/ball?ref=maya',
    offer: { program: 'shop-example', url: 'https://www.shop.example/products/ball' },
    programs: { 'shop-example': { template: '{url}?ref={tag}', tags: { '*': 'maya' } } },
    says: /the shop’s own programme, to a page of shop\.example\. Now under “About you”: your tag, “maya”, for every country/,
    asks: ['country'],
  },
  'a shop whose programme runs with known software → that, by its name': {
    text: 'https://shop.example/p?sca_ref=123.abc',
    with: { 'other-example': { network: 'uppromote', tags: { '*': '9.x' } } },
    offer: { program: 'shop-example', url: 'https://shop.example/p' },
    programs: {
      'other-example': { network: 'uppromote', tags: { '*': '9.x' } },
      'shop-example': { network: 'uppromote', tags: { '*': '123.abc' } },
    },
    says: /UpPromote/,
    asks: ['country'],
  },
  'a shop’s page with a parameter that nobody knows → asks whether it pays': {
    text: 'https://shop.example/products/ball?zq7=maya',
    offer: { program: 'direct', url: 'https://shop.example/products/ball?zq7=maya' },
    programs: {},
    says: /“zq7.* may belong to a programme/,
    asks: ['pays', 'country'],
  },
  'the same, with the programme that it is of → the page, and the programme': {
    text: 'https://shop.example/products/ball?ref=maya',
    with: { shop: { template: '{url}?ref={tag}', tags: { US: 'maya' } } },
    offer: { program: 'shop', url: 'https://shop.example/products/ball' },
    programs: { shop: { template: '{url}?ref={tag}', tags: { US: 'maya' } } },
    says: /to a page of shop\.example/,
    asks: ['countries', 'country'],
  },
  'a page on the author’s own site that leads on → asks whether it pays': {
    text: 'https://maya.example/go/ball',
    offer: { program: 'direct', url: 'https://maya.example/go/ball' },
    programs: {},
    says: /^A page of your own site, maya\.example, which may lead on to a link that pays\.$/,
    asks: ['pays', 'country'],
  },
  'a shop’s plain page → direct, and nothing but whether it is her own is asked': {
    text: 'http://shop.example/products/ball?variant=2',
    into: { program: 'direct', country: 'DE', url: 'https://old.example/?ref=1', pays: true },
    offer: {
      program: 'direct',
      country: 'DE',
      url: 'https://shop.example/products/ball?variant=2',
    },
    programs: {},
    says: /Nothing in its address pays anybody/,
    asks: ['own'],
  },
  'another page of her own shop → is her own, too': {
    text: 'https://shop.example/b',
    into: { program: 'direct', country: 'DE', url: 'https://www.shop.example/a', own: true },
    offer: { program: 'direct', country: 'DE', url: 'https://shop.example/b', own: true },
    programs: {},
    says: /shop\.example/,
    asks: ['own'],
  },
  'a plain page of a shop that a programme names → that programme': {
    text: 'https://www.shop.example/other',
    with: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    offer: { program: 'awin', url: 'https://www.shop.example/other' },
    programs: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    says: /Its links are made as awin has them/,
    asks: ['country'],
  },
  'a plain page of another shop, in an offer of a programme → what the programme needs for it': {
    text: 'https://other.example/ball',
    into: { ...AWIN_OFFER, country: 'GB', coupon: { code: 'MAYA10' } },
    with: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    offer: {
      program: 'awin',
      url: 'https://other.example/ball',
      country: 'GB',
      coupon: { code: 'MAYA10' },
    },
    programs: { awin: { tags: { '*': '9999' }, shops: SHOP } },
    says: /other\.example/,
    asks: ['programs.awin.shops.other.example.merchant'],
  },
  'a short address → nothing': {
    text: 'https://bit.ly/3abcdef',
    offer: BLANK,
    programs: {},
    says: /does not say where it leads. Open it/,
  },
  'words → nothing': { text: 'a ball', offer: BLANK, programs: {}, says: /no whole address/ },
};

describe('an address that is pasted', () => {
  for (const [title, row] of atLeast(20, Object.entries(ROWS)))
    it(title, () => {
      const { placement, offer, programs } = paste(row.text, row.into ?? BLANK, row.with ?? {});
      expect(offer).to.deep.equal(row.offer);
      expect(programs).to.deep.equal(row.programs);
      expect(placement.says.join(' ')).to.match(row.says);
      const asks = placement.asks.map(ask => {
        switch (ask.is) {
          case 'offer':
            return ask.name;
          case 'elsewhere':
            return ask.path.join('.');
          default:
            return 'countries';
        }
      });
      expect(asks).to.deep.equal(row.asks ?? []);
    });

  for (const { id, ready } of atLeast(10, READY_NETWORKS))
    for (const [at, example] of (id === 'amazon' ? [] : atLeast(1, ready.examples)).entries())
      it(`${id}, example ${at + 1} of its documentation → what is written gives the same link again`, () => {
        const { offer, programs } = paste(example.href, BLANK, {});
        const { program = '', ...written } = offer as { program?: string };
        expect(program).not.to.equal('direct');
        const { tags, ...entry } = (programs as Record<string, { tags: Record<string, string> }>)[
          program
        ] ?? { tags: {} };
        expect(Object.entries(tags)).to.deep.equal([['*', example.tag]]);
        const made = linkTemplate(entry, program, written);
        const href = 'address' in made ? writeTag(made.address, example.tag) : made.lacking;
        const whole = readLink(example.href);
        expect(readLink(String(href))).to.deep.equal(whole);
      });

  it('anything at all, into anything → an answer, and nothing written but to the offer and the programmes', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(...Object.values(ROWS).map(({ text }) => text)),
    );
    const values = fc.dictionary(
      fc.constantFrom('program', 'url', 'asin', 'asins', 'country', 'values', 'search', 'pays'),
      fc.oneof(fc.jsonValue(), fc.constantFrom('amazon', 'direct', 'awin', 'US')),
    );
    const programs = fc.dictionary(
      fc.constantFrom('amazon', 'awin', 'shop-example', 'partnerize'),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('network', 'template', 'tags', 'values', 'shops'),
          fc.jsonValue(),
        ),
      ),
    );
    fc.assert(
      fc.property(texts, values, programs, (text, offer, each) => {
        const { placement } = paste(text, offer as JsonObject, each as JsonObject);
        expect(placement.says.length).to.be.above(0);
        for (const { path } of placement.writes) {
          const isInOffer = PATH.every((key, at) => path[at] === key) && path.length > PATH.length;
          expect(isInOffer || (path[0] === 'programs' && path.length > 2)).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  const TEXTS: readonly [string, string, string | undefined][] = [
    ['alone', ' https://shop.example/a ', 'https://shop.example/a'],
    ['without its beginning', 'www.shop.example/a?b=1', 'https://www.shop.example/a?b=1'],
    ['with the old beginning', 'HTTP://shop.example/a', 'https://shop.example/a'],
    ['in a sentence', 'Look: https://shop.example/a it is good', 'https://shop.example/a'],
    [
      'as HTML, after a picture',
      '<img src="https://i.example/x.gif"><a class=b href=https://shop.example/?a=1&amp;b=2>x</a>',
      'https://shop.example/?a=1&b=2',
    ],
    ['with a password', 'https://me:secret@shop.example/', undefined],
    ['that is a file’s', 'file:///etc/passwd', undefined],
    ['that is a name with a dot', 'catalog.json is mine', undefined],
  ];
  for (const [title, text, address] of TEXTS)
    it(`${title} → ${address ?? 'none'}`, () => expect(addressIn(text)).to.equal(address));
});
