/** Programmes that a shop runs on its own pages with bought software: a parameter is added to the shop's own address. */
import type { Network, TagForm } from './network.ts';

const CODE: TagForm = { called: 'referral code', form: /^[\w.~@-]+$/, example: 'maya' };

export const SHOP_SOFTWARE: readonly Network[] = [
  {
    id: 'uppromote',
    name: 'UpPromote',
    source: {
      url: 'https://docs.uppromote.com/settings/affiliate-link-settings/default-affiliate-link',
      known: 'examples',
    },
    parameters: ['sca_ref', 'sca_crp', 'sca_source'],
    ready: {
      template: '{url}?sca_ref={tag}',
      tag: { called: 'code in sca_ref', form: /^\w+(?:\.\w+)*$/, example: '123.abc' },
      examples: [
        {
          tag: '123.abc',
          url: 'https://amiri.com/products/x?variant=1',
          href: 'https://amiri.com/products/x?variant=1&sca_ref=123.abc',
        },
      ],
    },
  },
  {
    id: 'refersion',
    name: 'Refersion',
    source: { url: 'https://support.refersion.com/docs/referral-links', known: 'repeated' },
    hosts: ['rfsn.me', 'refr.cc'],
    parameters: ['rfsn', 'rfsn_cn'],
    ready: {
      template: '{url}?rfsn={tag}&subid={sub}',
      tag: { called: 'code in rfsn', form: /^\w+(?:\.\w+)*$/, example: '123456.abc123' },
      examples: [
        {
          tag: '123456.abc123',
          url: 'https://www.yourdomain.com/',
          href: 'https://www.yourdomain.com/?rfsn=123456.abc123',
        },
      ],
    },
  },
  {
    id: 'goaffpro',
    name: 'GoAffPro',
    source: { url: 'https://docs.goaffpro.com/goaffpro/marketplace/faq', known: 'documentation' },
    hosts: ['goaffpro.com'],
    ready: {
      template: '{url}?ref={tag}&sub_id={sub}',
      tag: CODE,
      examples: [
        {
          tag: 'affiliate',
          values: { sub: 'page-1' },
          url: 'https://example.com/',
          href: 'https://example.com/?ref=affiliate&sub_id=page-1',
        },
      ],
    },
  },
  {
    id: 'affiliatewp',
    name: 'AffiliateWP',
    source: {
      url: 'https://affiliatewp.com/docs/how-do-i-generate-an-affiliate-referral-link-url',
      known: 'documentation',
    },
    ready: {
      template: '{url}?ref={tag}&campaign={sub}',
      tag: { ...CODE, called: 'affiliate ID or username', example: '123' },
      examples: [
        {
          tag: '123',
          url: 'https://alfsflowersandgifts.com/product-1/',
          href: 'https://alfsflowersandgifts.com/product-1/?ref=123',
        },
      ],
    },
  },
  {
    id: 'post-affiliate-pro',
    name: 'Post Affiliate Pro',
    source: {
      url: 'https://support.qualityunit.com/175047-2-Initial-configuration',
      known: 'documentation',
    },
    hosts: ['postaffiliatepro.com'],
    parameters: ['a_aid', 'a_bid'],
    paths: [/^\/(?:[^?]*\/)?scripts\/click\.php(?:[/?]|$)/],
  },
  {
    id: 'idevaffiliate',
    name: 'iDevAffiliate',
    source: {
      url: 'https://www.pixelemu.com/affiliates/how-to-create-your-affiliate-link',
      known: 'repeated',
    },
    hosts: ['idevaffiliate.com'],
    parameters: ['idev_id'],
    paths: [/\/idevaffiliate\.php(?:[/?]|$)/],
  },
  {
    id: 'firstpromoter',
    name: 'FirstPromoter',
    source: {
      url: 'https://docs.firstpromoter.com/guides/tracking-without-fprjs',
      known: 'documentation',
    },
    parameters: ['fpr', 'fp_ref', 'fp_sid'],
  },
  {
    id: 'tapfiliate',
    name: 'Tapfiliate',
    source: { url: 'https://tapfiliate.com/docs/', known: 'examples' },
    parameters: ['tap_a', 'tap_s'],
  },
  {
    id: 'leaddyno',
    name: 'LeadDyno',
    source: { url: 'https://www.leaddyno.com/', known: 'examples' },
    hosts: ['lddy.no'],
    parameters: ['afmc'],
  },
  {
    id: 'bixgrow',
    name: 'BixGrow',
    source: { url: 'https://bixgrow.com/', known: 'examples' },
    parameters: ['bg_ref', 'bg_aff'],
  },
  {
    id: 'affiliatly',
    name: 'Affiliatly',
    source: { url: 'https://www.affiliatly.com/', known: 'examples' },
    parameters: [/^aff\d+=$/],
  },
  {
    id: 'social-snowball',
    name: 'Social Snowball',
    source: { url: 'https://socialsnowball.io/', known: 'examples' },
    parameters: ['snowball', 'ssref'],
  },
  {
    id: 'shopify-collabs',
    name: 'Shopify Collabs',
    source: {
      url: 'https://help.shopify.com/en/manual/promoting-marketing/collabs',
      known: 'examples',
    },
    hosts: ['collabs.shop'],
    parameters: ['dt_id'],
  },
  {
    id: 'referralcandy',
    name: 'ReferralCandy',
    source: { url: 'https://help.referralcandy.com/', known: 'examples' },
    hosts: ['referralcandy.com', 'rfer.us', 'refs.cc'],
    parameters: ['smile_ref', 'refcandy'],
  },
];
