/** Networks of Europe, known by their hosts and parameters. */
import { knownFromExamples as seen } from './known-from-examples.ts';
import type { Network } from './network.ts';

export const EUROPEAN_NETWORKS: readonly Network[] = [
  {
    id: 'digistore24',
    name: 'Digistore24',
    source: {
      url: 'https://help.digistore24.com/hc/en-us/articles/24293070547729-Use-promolink',
      known: 'documentation',
    },
    pages: [/^(?:[\w-]+\.)*(?:digistore24|checkout-ds24)\.com\/(?:redir|content)\//],
    maybe: [/^(?:[\w-]+\.)*(?:digistore24|checkout-ds24)\.com\/product\/\d+\/./],
    parameters: ['ds24tr'],
  },
  {
    id: 'daisycon',
    name: 'Daisycon',
    source: {
      url: 'https://faq-publisher.daisycon.com/hc/de/articles/204787042-Wie-ist-der-Daisycon-Trackinglink-aufgebaut-',
      known: 'documentation',
    },
    hosts: [
      'ds1.nl',
      'dt51.net',
      'jf79.net',
      'lt45.net',
      'bdt9.net',
      'fr135.net',
      'ndt5.net',
      'daisycon.io',
    ],
    paths: [/^\/c\/\?(?:.*&)?si=\d+/],
  },
  {
    id: 'affiliate-future',
    name: 'Affiliate Future',
    source: {
      url: 'https://fmtc.atlassian.net/wiki/pages/diffpages.action?originalId=681508943&pageId=1530462210',
      known: 'repeated',
    },
    hosts: ['affiliatefuture.com'],
    traces: ['affc'],
  },
  seen('tradetracker', 'TradeTracker', 'https://tradetracker.com/', {
    hosts: ['tradetracker.net', 'tradetracker.com'],
    parameters: [/^tt=\d+_\d+_\d+/],
    traces: ['ttaid', 'ttrk', 'ttcid'],
  }),
  seen('webgains', 'Webgains', 'https://knowledgehub.webgains.com/', {
    hosts: ['webgains.com', 'webgains.io'],
    parameters: ['wgcampaignid', 'wgprogramid'],
    traces: ['wgu', 'wgexpiry', 'wgref'],
  }),
  seen('adtraction', 'Adtraction', 'https://adtraction.com/', {
    hosts: ['adtraction.com'],
    paths: [/^\/t\/t\?(?:.*&)?as?=\d+/],
    traces: ['at_gd'],
  }),
  seen('kwanko', 'Kwanko (NetAffiliation)', 'https://www.kwanko.com/', {
    hosts: ['metaffiliation.com', 'netaffiliation.com', 'kwanko.com'],
    traces: ['kwkuniv'],
  }),
  seen('effinity', 'Effinity (Effiliation)', 'https://www.effinity.fr/', {
    hosts: ['effiliation.com'],
    traces: ['eff_cpt'],
  }),
  seen('affilae', 'Affilae', 'https://affilae.com/', {
    hosts: ['affilae.com', 'lb.affilae.com'],
    parameters: [/^ae=\d+/, /^ae\d+=$/],
  }),
  seen('timeone', 'TimeOne (Public Idées)', 'https://www.timeone.io/', {
    hosts: ['publicidees.com', 'publicidees.co.uk', 'timeone.pro'],
  }),
  seen('belboon', 'belboon', 'https://ui.belboon.com/', {
    hosts: ['belboon.de', 'belboon.com'],
    traces: ['belboon'],
  }),
  seen(
    'ingenious',
    'a programme on Ingenious (UPPR, Douglas, MediaMarkt)',
    'https://ingenioustechnologies.com/',
    {
      hosts: ['uppr.de', 'pvn.douglas.de', 'pvn.mediamarkt.de', 'pvn.saturn.de'],
      paths: [/^\/trck\/(?:e?click|etrack)/],
      traces: ['iclid', 'upbafr'],
    },
  ),
  seen('adcell', 'ADCELL', 'https://www.adcell.de/', {
    hosts: ['adcell.de', 'adcell.com'],
    traces: ['adcref'],
  }),
  seen('financeads', 'financeAds', 'https://www.financeads.com/', { hosts: ['financeads.net'] }),
  seen('communicationads', 'communicationAds', 'https://www.communicationads.net/', {
    hosts: ['communicationads.net', 'retailads.net'],
    traces: ['ra_id'],
  }),
  seen('affilinet', 'affilinet', 'https://www.awin.com/', {
    hosts: ['webmasterplan.com', 'affili.net', 'banner-rotation.com'],
    traces: ['affmt', 'affmn'],
  }),
  seen('zanox', 'zanox', 'https://www.awin.com/', {
    hosts: ['zanox.com', 'zanox-affiliate.de'],
    traces: ['zanpid'],
  }),
  seen('partner-ads', 'Partner-ads', 'https://www.partner-ads.com/', {
    hosts: ['partner-ads.com'],
    traces: ['pacid'],
  }),
  seen('adservice', 'Adservice', 'https://adservice.com/', {
    hosts: ['adservicemedia.dk', 'adservice.com'],
  }),
  seen('double', 'Double.net', 'https://double.net/', {
    hosts: ['track.double.net', 'double.net'],
  }),
  seen('addrevenue', 'Addrevenue', 'https://addrevenue.io/', { hosts: ['addrevenue.io'] }),
  seen('smartresponse', 'Smartresponse Media', 'https://smartresponse-media.com/', {
    hosts: ['smartresponse-media.com', 'srmedia.no'],
  }),
  seen('paid-on-results', 'Paid On Results', 'https://www.paidonresults.com/', {
    hosts: ['paidonresults.net', 'portgk.com'],
    traces: ['porc'],
  }),
  seen('affiliate-gateway', 'The Affiliate Gateway', 'https://www.tagadmin.com/', {
    hosts: ['tagserve.com', 'tagserve.asia', 'tagadmin.asia'],
    traces: ['tagrid'],
  }),
  seen('optimise', 'Optimise', 'https://www.optimisemedia.com/', {
    hosts: ['omguk.com', 'omgt1.com', 'omgt3.com', 'omgt4.com', 'omgt5.com', 'omgpm.com'],
    traces: ['sskey'],
  }),
  seen('convertiser', 'Convertiser', 'https://convertiser.com/', { hosts: ['convertiser.com'] }),
  seen('ehub', 'eHUB', 'https://ehub.cz/', { hosts: ['ehub.cz'] }),
  seen('dognet', 'Dognet', 'https://www.dognet.sk/', { hosts: ['dognet.sk', 'dognet.com'] }),
  seen('two-performant', '2Performant', 'https://2performant.com/', {
    hosts: ['2performant.com', '2parale.ro'],
    traces: ['2pau'],
  }),
  seen('profitshare', 'Profitshare', 'https://profitshare.ro/', {
    hosts: ['profitshare.ro', 'profitshare.bg'],
  }),
  seen('allegro', 'Allegro', 'https://allegro.pl/partnerzy', {
    hosts: ['allegroredir.pl'],
    parameters: [/^utm_source=allegro_?affiliate/i],
  }),
  seen('copecart', 'CopeCart', 'https://www.copecart.com/', {
    hosts: ['copecart.com'],
  }),
];
