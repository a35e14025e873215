/** Programmes that a shop or a marketplace runs for itself, ready to use by name. */

import { AMAZON_STORE } from './amazon-hosts.ts';
import { EBAY_ROTATIONS } from './ebay-rotations.ts';
import type { Network } from './network.ts';

const DIGITS = /^\d+$/;

export const STORES: readonly Network[] = [
  {
    id: 'amazon',
    name: 'Amazon',
    source: {
      url: 'https://affiliate-program.amazon.com/help/node/topic/GP38PJ6EUR6PFBEC',
      known: 'examples',
    },
    hosts: [/^(?:[\w-]+\.)*amzn\.(?:to|eu|asia|com|in)$/, 'amazon-adsystem.com'],
    // "Share" in Amazon's app makes short addresses for everybody, with a tag and without.
    // Its creators have shops of their own there, and once a tag could stand in the path.
    maybe: [
      /^a\.co\//,
      /^link\.amazon\//,
      /^(?:www\.)?amzlink\.to\//,
      /^amzn\.[a-z]+\/d\//,
      /^(?:[\w-]+\.)*amazon\.[a-z.]{2,6}\/(?:shop|exec\/obidos|o\/asin)\//i,
    ],
    shops: { hosts: [AMAZON_STORE], parameters: ['tag'] },
    traces: ['ascsubtag', 'linkcode', 'linkid', 'creativeasin', 'maas', 'afsrc'],
    ready: {
      tag: { called: 'tracking ID', form: /^[\w.~-]+$/, example: 'maya-20' },
      disclosure: 'As an Amazon Associate I earn from qualifying purchases.',
      examples: [
        {
          tag: 'youraffid-20',
          url: 'https://www.amazon.com/dp/B07XYZ1234',
          href: 'https://www.amazon.com/dp/B07XYZ1234?tag=youraffid-20',
        },
      ],
    },
  },
  {
    id: 'ebay',
    name: 'the eBay Partner Network',
    source: {
      url: 'https://www.developer.ebay.com/api-docs/buy/static/ref-epn-link.html',
      known: 'documentation',
    },
    hosts: ['rover.ebay.com', 'ebay.us', 'ebay.to'],
    shops: {
      hosts: [/^(?:[\w-]+\.)*ebay\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/],
      parameters: ['campid', /^mkcid=1$/],
    },
    traces: ['mkcid', 'mkevt', 'mkrid'],
    ready: {
      template: '{url}&mkevt=1&mkcid=1&mkrid={rotation}&campid={tag}&toolid=10001&customid={sub}',
      tag: { called: 'campaign ID (campid)', form: /^\d{10}$/, example: '5338123456' },
      values: {
        rotation: {
          called: 'rotation ID of the marketplace (mkrid)',
          form: /^\d+-\d+-\d+-\d+$/,
          example: '711-53200-19255-0',
        },
      },
      shops: EBAY_ROTATIONS,
      examples: [
        {
          tag: '5338123456',
          url: 'https://www.ebay.com/itm/123456789012',
          href: 'https://www.ebay.com/itm/123456789012?mkevt=1&mkcid=1&mkrid=711-53200-19255-0&campid=5338123456&toolid=10001',
        },
      ],
    },
  },
  {
    id: 'bol',
    name: 'bol',
    source: {
      url: 'https://deonlineondernemer.nl/begrippenlijst/wat-is-een-affiliate-link',
      known: 'repeated',
    },
    hosts: ['partner.bol.com', 'partnerprogramma.bol.com'],
    ready: {
      template: 'https://partner.bol.com/click/click?p=2&t=url&s={tag}&f=TXL&url={url}&subid={sub}',
      tag: { called: 'site ID (s)', form: DIGITS, example: '1183328' },
      examples: [
        {
          tag: '1183328',
          url: 'https://www.bol.com/nl/nl/p/samsung-ww80t684ale-addwash-6000-serie-wasmachine/9300000009914825/',
          href: 'https://partner.bol.com/click/click?p=2&t=url&s=1183328&f=TXL&url=https%3A%2F%2Fwww.bol.com%2Fnl%2Fnl%2Fp%2Fsamsung-ww80t684ale-addwash-6000-serie-wasmachine%2F9300000009914825%2F',
        },
      ],
    },
  },
  {
    id: 'walmart',
    name: 'Walmart',
    source: { url: 'https://affiliates.walmart.com/faqs', known: 'examples' },
    hosts: ['goto.walmart.com', 'walmrt.us'],
    shops: { hosts: ['walmart.com'], parameters: ['wmlspartner', /^veh=aff$/] },
    ready: {
      template: 'https://goto.walmart.com/c/{tag}/{asset}/{campaign}?veh=aff&subId1={sub}&u={url}',
      tag: { called: 'partner ID at Impact', form: DIGITS, example: '482924' },
      values: {
        asset: { called: 'asset ID', form: DIGITS, example: '565706', usual: '565706' },
        campaign: { called: 'campaign ID', form: DIGITS, example: '9383', usual: '9383' },
      },
      examples: [
        {
          tag: '482924',
          url: 'https://www.walmart.com/ip/22955038',
          href: 'https://goto.walmart.com/c/482924/565706/9383?veh=aff&u=https%3A%2F%2Fwww.walmart.com%2Fip%2F22955038',
        },
      ],
    },
  },
  {
    id: 'target',
    name: 'Target',
    source: {
      url: 'https://targetcreatorsupport.freshdesk.com/support/solutions/articles/155000002778-target-creator-program-explained',
      known: 'examples',
    },
    hosts: ['goto.target.com'],
    shops: { hosts: ['target.com'], parameters: ['afid'] },
    ready: {
      template: 'https://goto.target.com/c/{tag}/{asset}/{campaign}?subId1={sub}&u={url}',
      tag: { called: 'partner ID at Impact', form: DIGITS, example: '123456' },
      values: {
        asset: { called: 'asset ID', form: DIGITS, example: '81938', usual: '81938' },
        campaign: { called: 'campaign ID', form: DIGITS, example: '2092', usual: '2092' },
      },
      examples: [
        {
          tag: '123456',
          values: { asset: '123456', campaign: '2092' },
          url: 'https://www.target.com/p/lego-star-wars/-/A-12345678',
          href: 'https://goto.target.com/c/123456/123456/2092?u=https%3A%2F%2Fwww.target.com%2Fp%2Flego-star-wars%2F-%2FA-12345678',
        },
      ],
    },
  },
];
