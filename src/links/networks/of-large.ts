/** The large networks between authors and many shops, ready to use by name. */
import type { Network } from './network.ts';

const DIGITS = /^\d+$/;

export const LARGE_NETWORKS: readonly Network[] = [
  {
    id: 'awin',
    name: 'Awin',
    source: {
      url: 'https://success.awin.com/articles/en_US/Knowledge/What-does-an-affiliate-link-look-like',
      known: 'documentation',
    },
    hosts: ['awin1.com', 'zenaps.com', 'tidd.ly'],
    parameters: ['awinaffid'],
    traces: ['awc'],
    forms: [
      'https://www.awin1.com/cread.php?awinmid={merchant}&awinaffid={tag}&p={url}',
      'https://www.awin1.com/awclick.php?mid={merchant}&id={tag}',
    ],
    ready: {
      template:
        'https://www.awin1.com/cread.php?awinmid={merchant}&awinaffid={tag}&clickref={sub}&ued={url}',
      tag: { called: 'publisher ID (awinaffid)', form: DIGITS, example: '9999' },
      values: { merchant: { called: 'advertiser ID (awinmid)', form: DIGITS, example: '1234' } },
      // The page gives the form with [destinationURL] in place of the shop's encoded address.
      examples: [
        {
          tag: '9999',
          values: { merchant: '1234' },
          url: 'https://www.awin.com/gb/publishers',
          href: 'https://www.awin1.com/cread.php?awinmid=1234&awinaffid=9999&ued=https%3A%2F%2Fwww.awin.com%2Fgb%2Fpublishers',
        },
      ],
    },
  },
  {
    id: 'cj',
    name: 'CJ',
    source: { url: 'https://developers.cj.com/docs', known: 'examples' },
    hosts: [
      'anrdoezrs.net',
      'dpbolvw.net',
      'jdoqocy.com',
      'kqzyfj.com',
      'tkqlhce.com',
      'qksrv.net',
      'emjcd.com',
      'ftjcfx.com',
      'lduhtrp.net',
      'tqlkg.com',
      'awltovhc.com',
      'afcyhf.com',
      'yceml.net',
      'apmebf.com',
      'stwrkm.com',
      'cj.dotomi.com',
      'commission-junction.com',
    ],
    paths: [/^\/click-\d+-\d+(?:[/?]|$)/, /^\/links\/\d+\/(?:type|sid)\//],
    traces: ['cjevent', 'cjdata'],
    forms: ['https://www.anrdoezrs.net/click-{tag}-{link}?url={url}&sid={sub}'],
    ready: {
      template: 'https://www.anrdoezrs.net/links/{tag}/type/dlg/sid/{sub}/{url}',
      encode: 'none',
      tag: { called: 'PID (website ID)', form: DIGITS, example: '3607085' },
      examples: [
        {
          tag: '3607085',
          values: { sub: 'UUhtgUeUpU2002523' },
          url: 'https://www.parallels.com/products/desktop/',
          href: 'https://www.anrdoezrs.net/links/3607085/type/dlg/sid/UUhtgUeUpU2002523/https://www.parallels.com/products/desktop/',
        },
        {
          tag: '101557027',
          url: 'https://www.zwilling.com/us/zwilling-professional-s-18-pc-knife-block-set-natural-35617-100/35617-100-0.html',
          href: 'https://www.anrdoezrs.net/links/101557027/type/dlg/https://www.zwilling.com/us/zwilling-professional-s-18-pc-knife-block-set-natural-35617-100/35617-100-0.html',
        },
      ],
    },
  },
  {
    id: 'rakuten',
    name: 'Rakuten Advertising',
    source: {
      url: 'https://pubhelp.rakutenadvertising.com/hc/en-us/articles/11459139039373-Create-Deep-Links-Outside-the-Dashboard',
      known: 'documentation',
    },
    hosts: ['linksynergy.com', 'linksynergy.walmart.com'],
    traces: ['ranmid', 'raneaid', 'ransiteid'],
    forms: ['https://click.linksynergy.com/fs-bin/click?id={tag}&offerid={offer}&u1={sub}'],
    ready: {
      template:
        'https://click.linksynergy.com/deeplink?id={tag}&mid={merchant}&u1={sub}&murl={url}',
      tag: {
        called: 'encrypted ID (id)',
        form: /^[\w*/+.-]{11}$/,
        example: 'lMh2Xiq9xN0',
      },
      values: { merchant: { called: 'advertiser ID (mid)', form: DIGITS, example: '24513' } },
      examples: [
        {
          tag: 'xxxxxxxxxxx',
          values: { merchant: '24513' },
          url: 'https://www.merchant.com/deals.htm',
          href: 'https://click.linksynergy.com/deeplink?id=xxxxxxxxxxx&mid=24513&murl=https%3A%2F%2Fwww.merchant.com%2Fdeals.htm',
        },
      ],
    },
  },
  {
    id: 'shareasale',
    name: 'ShareASale',
    source: {
      url: 'https://help.shareasale.com/index.php?_m=knowledgebase&_a=viewarticle&kbarticleid=6',
      known: 'documentation',
    },
    hosts: ['shareasale.com', 'shareasale-analytics.com', 'shrsl.com'],
    traces: ['sscid'],
    ready: {
      template:
        'https://www.shareasale.com/r.cfm?b={link}&u={tag}&m={merchant}&urllink={url}&afftrack={sub}',
      tag: { called: 'affiliate ID (u)', form: DIGITS, example: '314743' },
      values: {
        link: { called: 'link ID (b)', form: DIGITS, example: '393018' },
        merchant: { called: 'merchant ID (m)', form: DIGITS, example: '41271' },
      },
      // The help page writes B, U and M large and the shop's address without "https://"; both are read and work alike.
      examples: [
        {
          tag: '314743',
          values: { link: '393018', merchant: '41271' },
          url: 'https://www.abc.com/product/adsa',
          href: 'https://www.shareasale.com/r.cfm?b=393018&u=314743&m=41271&urllink=https%3A%2F%2Fwww.abc.com%2Fproduct%2Fadsa',
        },
      ],
    },
  },
];
