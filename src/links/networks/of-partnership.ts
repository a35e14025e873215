/** Platforms on which brands run programmes of their own, most of them on a tracking host of the brand's. */
import type { Network } from './network.ts';

const DIGITS = /^\d+$/;

export const PARTNERSHIP_PLATFORMS: readonly Network[] = [
  {
    id: 'impact',
    name: 'Impact',
    source: {
      url: 'https://help.impact.com/en/support/solutions/articles/48001235417-sub-id-shared-id-parameters-explained-for-partners',
      known: 'documentation',
    },
    hosts: [
      'pxf.io',
      'sjv.io',
      'evyy.net',
      '7eer.net',
      'ojrq.net',
      'eqjw.net',
      'audw.net',
      'pvxt.net',
      'snlv.net',
      'bn5x.net',
      '7tiv.net',
      'bbgqo9.net',
      'tm7559.net',
      '7cnq.net',
      'rrmo.net',
      'oaccss.net',
      'ngi2ba.net',
      'i8h2.net',
      'r7ls.net',
      // A brand without a host of its own has one by number.
      /(?:^|\.)i\d{4,7}\.net$/,
    ],
    // Every brand may have a host of its own; what is common to all is the path of three numbers.
    paths: [
      /^\/c\/\d{4,}\/\d{4,}\/\d{3,}(?:[/?]|$)/,
      /^\/c\/\d+\/\d+\/\d+\?(?:.*&)?(?:u|subid\d?|sharedid|prodsku)=/i,
    ],
    traces: ['irclickid', 'irgwc', 'iclid'],
    ready: {
      template: 'https://{domain}/c/{tag}/{asset}/{campaign}?subId1={sub}&u={url}',
      tag: { called: 'partner ID (mpid)', form: DIGITS, example: '1234567' },
      values: {
        domain: {
          called: 'tracking domain',
          form: /^(?:[a-zA-Z\d-]+\.)+[a-zA-Z]{2,}$/,
          example: 'trackingdomain.net',
        },
        asset: { called: 'asset ID (adid)', form: DIGITS, example: '654321' },
        campaign: { called: 'campaign ID', form: DIGITS, example: '4321' },
      },
      examples: [
        {
          tag: '1234567',
          values: {
            domain: 'trackingdomain.net',
            asset: '654321',
            campaign: '4321',
            sub: 'test',
          },
          url: 'https://shop.example/ball',
          href: 'https://trackingdomain.net/c/1234567/654321/4321?subId1=test&u=https%3A%2F%2Fshop.example%2Fball',
        },
      ],
    },
  },
  {
    id: 'partnerize',
    name: 'Partnerize',
    source: { url: 'https://docs.fmtc.co/kb/partnerize', known: 'repeated' },
    hosts: ['prf.hn'],
    paths: [/^\/click\/camref:/],
    traces: ['clickref'],
    ready: {
      template: 'https://prf.hn/click/camref:{tag}/pubref:{sub}/destination:{url}',
      tag: { called: 'camref', form: /^[\w]{4,}$/, example: '1100l3Bx' },
      // The page shows the destination as it is; links in public have it percent-encoded, which keeps its parameters.
      examples: [
        {
          tag: '1100l3Bx',
          values: { sub: 'newcastle' },
          url: 'https://www.mytheresa.com/en-us/x-p00886524.html',
          href: 'https://prf.hn/click/camref:1100l3Bx/pubref:newcastle/destination:https%3A%2F%2Fwww.mytheresa.com%2Fen-us%2Fx-p00886524.html',
        },
      ],
    },
  },
  {
    id: 'tradedoubler',
    name: 'Tradedoubler',
    source: {
      url: 'https://reports.tradedoubler.com/pan/helpTextServlet?commonInfoText=COMMUNITY_GB_EPI_TEXT&commonInfoTitle=COMMUNITY_GB_EPI_TITLE',
      known: 'documentation',
    },
    hosts: ['tradedoubler.com'],
    traces: ['tduid'],
    forms: [
      'https://clk.tradedoubler.com/click?p({program})a({tag})g({ad})url({url})',
      'https://clk.tradedoubler.com/click?p({program})a({tag})url({url})',
      'https://clk.tradedoubler.com/click?p({program})a({tag})g({ad})',
    ],
    ready: {
      template: 'https://clk.tradedoubler.com/click?p={program}&a={tag}&epi={sub}&url={url}',
      tag: { called: 'site ID (a)', form: DIGITS, example: '654321' },
      values: { program: { called: 'program ID (p)', form: DIGITS, example: '123' } },
      // The help page shows `p`, `a` and `epi`; the host and `url` are those of links in public.
      examples: [
        {
          tag: '654321',
          values: { program: '123', sub: 'YOURCODE' },
          url: 'https://www.mediamarkt.es/',
          href: 'https://clk.tradedoubler.com/click?p=123&a=654321&epi=YOURCODE&url=https%3A%2F%2Fwww.mediamarkt.es%2F',
        },
      ],
    },
  },
  {
    id: 'partnerstack',
    name: 'PartnerStack',
    source: { url: 'https://docs.partnerstack.com/', known: 'examples' },
    parameters: ['ps_partner_key', 'gspk', 'gr_pk', 'gsxid', 'ps_xid'],
    hosts: ['grsm.io'],
  },
  {
    id: 'tune',
    name: 'TUNE',
    source: {
      url: 'https://help.stage.tune.com/hasoffers/customizing-an-affiliate-tracking-link/',
      known: 'documentation',
    },
    hosts: ['go2cloud.org', 'hasoffers.com'],
    paths: [/^\/aff_[a-z]+(?:[/?]|$)/],
    parameters: ['aff_sub'],
  },
  {
    id: 'everflow',
    name: 'Everflow',
    source: {
      url: 'https://help.everflow.io/support/solutions/articles/22000218430-configuring-the-affiliate-tracking-link',
      known: 'documentation',
    },
    hosts: ['eflow.team', 'everflowclient.io'],
    traces: ['ef_transaction_id', '_ef_transaction_id'],
  },
];
