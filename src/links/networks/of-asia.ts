/** Networks of Asia, Russia and Australia, known by their hosts and parameters. */
import { knownFromExamples as seen } from './known-from-examples.ts';
import type { Network } from './network.ts';

export const ASIAN_NETWORKS: readonly Network[] = [
  seen('a8', 'A8.net', 'https://www.a8.net/', {
    hosts: ['px.a8.net', 'rpx.a8.net', 'a8.net'],
    parameters: ['a8mat', 'a8ejpredirect'],
    traces: ['a8'],
  }),
  seen('moshimo', 'Moshimo', 'https://af.moshimo.com/', { hosts: ['af.moshimo.com'] }),
  seen('valuecommerce', 'ValueCommerce', 'https://www.valuecommerce.ne.jp/', {
    hosts: ['valuecommerce.com', 'valuecommerce.ne.jp'],
    traces: ['vc_lpp', 'vcptn'],
  }),
  seen('rakuten-ichiba', 'Rakuten Ichiba Affiliate', 'https://affiliate.rakuten.co.jp/', {
    hosts: ['hb.afl.rakuten.co.jp', 'a.r10.to', 'r10.to'],
  }),
  seen('accesstrade', 'AccessTrade', 'https://www.accesstrade.ne.jp/', {
    hosts: ['accesstrade.net', 'accesstrade.vn', 'accesstrade.in.th', 'accesstrade.co.id'],
    traces: ['at_rk'],
  }),
  seen('afb', 'afb', 'https://www.afi-b.com/', { hosts: ['afi-b.com', 'afb.ne.jp'] }),
  seen('felmat', 'felmat', 'https://www.felmat.net/', { hosts: ['felmat.net'] }),
  seen('janet', 'JANet', 'https://j-a-net.jp/', { hosts: ['j-a-net.jp'] }),
  seen('linkshare-japan', 'TG Affiliate (LinkShare Japan)', 'https://www.linkshare.ne.jp/', {
    hosts: ['linksynergy.jp', 'linkshare.ne.jp'],
  }),
  seen('linkprice', 'LinkPrice', 'https://www.linkprice.com/', {
    hosts: ['linkprice.com', 'lpweb.kr', 'newtip.net'],
    traces: ['lpinfo'],
  }),
  seen('coupang', 'Coupang Partners', 'https://partners.coupang.com/', {
    hosts: ['link.coupang.com', 'coupa.ng'],
    shops: { hosts: ['coupang.com'], parameters: ['lptag'] },
  }),
  seen('aliexpress', 'AliExpress', 'https://portals.aliexpress.com/', {
    hosts: ['s.click.aliexpress.com'],
    maybe: [/^a\.aliexpress\.[a-z]+\//],
    shops: {
      hosts: [/^(?:[\w-]+\.)*aliexpress\.(?:com|us|ru)$/],
      parameters: ['aff_short_key', 'aff_fcid', 'aff_fsk', 'aff_platform', 'aff_trace_key'],
    },
  }),
  seen('temu', 'Temu', 'https://www.temu.com/affiliate.html', {
    maybe: [/^(?:share\.)?temu\.(?:to|com)\/(?:k|s|m)?\/?[^/?]{1,16}$/],
    shops: { hosts: ['temu.com'], parameters: ['_x_cid', 'refer_share_id', '_x_share_id'] },
  }),
  seen('shein', 'SHEIN', 'https://affiliate.shein.com/', {
    hosts: ['onelink.shein.com'],
    shops: { hosts: [/^(?:[\w-]+\.)*shein\.[a-z.]+$/], parameters: ['aff_id'] },
  }),
  seen('flipkart', 'Flipkart', 'https://affiliate.flipkart.com/', {
    hosts: ['dl.flipkart.com', 'fkrt.it', 'fkrt.co', 'fkrt.cc'],
    shops: { hosts: ['flipkart.com'], parameters: ['affid', 'affextparam1', 'affextparam2'] },
  }),
  seen('lazada', 'Lazada', 'https://www.lazada.com/en/affiliates/', {
    hosts: [
      'c.lazada.com.my',
      'c.lazada.sg',
      'c.lazada.co.th',
      'c.lazada.vn',
      'c.lazada.co.id',
      'c.lazada.com.ph',
    ],
    maybe: [/^s\.lazada\./],
    shops: {
      hosts: [/^(?:[\w-]+\.)*lazada\.[a-z.]+$/],
      parameters: ['laz_trackid', 'exlaz', 'mkttid'],
    },
  }),
  seen('shopee', 'Shopee', 'https://affiliate.shopee.com.my/', {
    hosts: [
      'shope.ee',
      'shp.ee',
      's.shopee.com.br',
      's.shopee.co.id',
      's.shopee.co.th',
      's.shopee.com.my',
      's.shopee.ph',
      's.shopee.sg',
      's.shopee.vn',
      's.shopee.tw',
    ],
    shops: {
      hosts: [/^(?:[\w-]+\.)*shopee\.[a-z.]+$/],
      parameters: ['mmp_pid', /^utm_medium=affiliates/i, 'uls_trackid'],
    },
  }),
  seen('tokopedia', 'Tokopedia', 'https://affiliate.tokopedia.com/', {
    maybe: [/^tokopedia\.link\//, /^vt\.tokopedia\.com\//],
    shops: { hosts: ['tokopedia.com'], parameters: ['aff_unique_id'] },
  }),
  seen('linkhaitao', 'LinkHaitao, LinkBux or PartnerMatic', 'https://www.linkhaitao.com/', {
    hosts: ['linkhaitao.com', 'linkbux.com', 'partnermatic.com', 'partnerboost.com', 'pboost.me'],
  }),
  seen('vcommission', 'vCommission', 'https://www.vcommission.com/', {
    hosts: ['vcommission.com', 'tracking.vcommission.com'],
  }),
  seen('admitad', 'Admitad', 'https://support.mitgo.com/', {
    hosts: [
      'admitad.com',
      'alitems.com',
      'alitems.co',
      'alitems.site',
      'tjzuh.com',
      'rzekl.com',
      'rztekl.com',
      'rcpsj.com',
      'fas.st',
    ],
    paths: [/^\/g\/[a-z\d]{20,}\//],
    traces: ['admitad_uid', 'tagtag_uid'],
  }),
  seen('epn', 'ePN', 'https://epn.bz/', {
    hosts: ['epn.bz', 'alipromo.com', 'alli.pub', 'epnclick.ru'],
  }),
  seen('commission-factory', 'Commission Factory', 'https://www.commissionfactory.com/', {
    hosts: ['cfjump.com', 'commissionfactory.com'],
    traces: ['cfclick'],
  }),
  seen('noon', 'noon', 'https://affiliates.noon.com/', { hosts: ['s.noon.com'] }),
  seen('arabclicks', 'ArabClicks', 'https://arabclicks.com/', { hosts: ['arabclicks.com'] }),
];
