/**
 * What shops themselves write into their addresses and what pays nobody: which variant, which language, which page of a
 * list, which newsletter. Only these names are known to be harmless; whatever else stands in an address may be
 * somebody's id.
 */
import type { Parameter } from './address/parameters.ts';

const NAMES: ReadonlySet<string> = new Set(
  [
    // The product and its kinds
    'variant variant_id variantid variation variation_id variationid sku skuid sku_id size sizes colour color colors colorid',
    'farbe groesse größe taille couleur talla taglia colore kleur maat material style flavor flavour scent length',
    'width height weight pack pack_size count qty quantity option options attribute model edition condition',
    'product product_id productid prod product_code item item_id itemid article articleid art artnr artikel',
    'artikelnummer isbn ean gtin upc asin selling_plan bundle',
    // The list that it stands in
    'page p sort sortby sort_by order orderby dir q query search s k keyword keywords text searchterm search_query',
    'filter filters category categories cat cat_id category_id categoryid c_id collection collections department',
    'brand view show display limit per_page perpage offset start tab section price price_min price_max min max post_type',
    'in_stock instock availability',
    // The shop and the reader
    'lang language locale hl lng currency curr country region store shop_country site_lang ship_to shipto',
    // Where a reader came from, in the words of web analytics
    'utm_source utm_medium utm_campaign utm_term utm_content utm_id gclid gbraid wbraid gad_source gad_campaignid',
    'dclid fbclid msclkid ttclid twclid yclid igshid igsh mc_cid mc_eid _ga _gl srsltid epik',
    // Amazon’s own
    'th psc ie qid sr crid dib dib_tag sprefix dchild smid content-id ref ref_ spla aaxitk hvadid _encoding',
    // Shopify’s own
    '_pos _psq _ss _sid _v _fid pr_prod_strat pr_rec_id pr_rec_pid pr_ref_pid pr_seq',
    // eBay’s and Etsy’s own
    'hash var _trkparms _trksid itmmeta itmprp amdata epid _skw _nkw ga_order ga_search_type ga_view_type',
    'ga_search_query organic_search_click click_key click_sum frs sts bes pro',
    // Walmart’s and bol’s own, and a visit’s number
    'classtype athbdg bltgh jsessionid',
  ].flatMap(line => line.split(' ')),
);

/** Amazon's notes on where on its pages one was: `pd_rd_w`, `pf_rd_p`. */
const FAMILIES = /^(?:pd_rd_|pf_rd_|filter[._[]|attribute_|attr_|options?\[)/;

/** Words with which a shop says where on its pages one was, and no author is called. */
const NAVIGATION =
  /^(?:(?:home|homepage|index|main|start|top|bottom|header|footer|nav|navbar|menu|sidebar|banner|hero|logo|search|results?|list|listing|category|collection|related|similar|recommended|recommendations?|also_?bought|carousel|grid|tile|cart|basket|checkout|wishlist|breadcrumbs?|product|products|pdp|plp|sale|deals?|new|popular|bestsellers?|newsletter|email|mail|google|bing|facebook|instagram|pinterest|twitter|youtube|tiktok|direct|organic|internal|none|null|true|false)(?:[-_./: ]|$))/i;

/** A word of web analytics that says that somebody is paid: `utm_medium=affiliate`. */
const PAID_WORDS =
  /af+il|partner|referr|influenc|ambassador|creator|commission|sponsor|awin|rakuten|linkshare|shareasale|skimlink|tradedoubler|shopmy|rewardstyle|\bltk\b|\bcj\b|impact|levanta|refersion|goaffpro|mavely|howl|magiclinks|sovrn|viglink|pepperjam|avantlink|flexoffers|admitad|webgains|daisycon|tradetracker|adtraction|clickbank|digistore|everflow/i;

/** Whether the value says where on a page a reader was, and not who sent her. */
export const isNavigation = (value: string): boolean => NAVIGATION.test(value);

/** Shops whose own links have a `ref` that says where on their pages one was, and pays nobody. */
const OWN_REF = /(?:^|\.)(?:amazon\.[a-z.]{2,6}|etsy\.com|walmart\.com|target\.com)$/;
export const isOwnRef = (host: string): boolean => OWN_REF.test(host);

/** Whether the parameter is known to pay nobody, on that host. */
export function isHarmless({ name, value, equals }: Parameter, host: string): boolean {
  if (!NAMES.has(name) && !FAMILIES.test(name)) return equals && !value;
  if (name === 'ref' || name === 'ref_') return !value || isOwnRef(host) || isPlace(value);
  return !(name.startsWith('utm_') && PAID_WORDS.test(value));
}

/** A word for a place, alone: what is added to it may be somebody's name. */
const isPlace = (value: string): boolean => isNavigation(value) && /^[a-z]+$/i.test(value);
