/** What a link in a post leads to, as far as its address and its words can tell. */
import { httpsAddress } from '../../links/address.ts';
import { asinOf } from '../../links/amazon.ts';
import { paymentOf } from '../../links/networks/payment.ts';
import { type LinkRead, readLink } from '../../links/networks/read-link.ts';
import { redirectOf } from '../../links/redirect.ts';

export type FoundLink =
  /** `key`: the same for every link to the same product. */
  | {
      readonly is: 'product';
      readonly key: string;
      readonly address: string;
      readonly read: LinkRead;
    }
  /** Where it leads is not written in it. `shop`: whose it is, if that is known. */
  | {
      readonly is: 'short';
      readonly key: string;
      readonly address: string;
      readonly shop?: 'amazon';
    }
  /** A link of a plugin on the author’s own site that leads on to a shop. */
  | { readonly is: 'own-redirect'; readonly key: string; readonly address: string }
  /** A page of the author’s own, a place on the same page, a picture, an address to write to. */
  | { readonly is: 'own' }
  | { readonly is: 'other'; readonly address: string };

/** Where plugins keep links that lead on. */
const LEADS_ON =
  /^\/(?:go|goto|out|outgoing|link|links|refer|refers|recommends?|recommended|visit|aff|affiliates?|likes|get|buy|deal|deals|offer|click|r|to|amazon|ama?z|product-link|shop-link)\/[^/]+\/?$/i;

/** Where people read on, and nothing is sold. */
const NO_SHOP =
  /(?:^|\.)(?:wikipedia\.org|wikimedia\.org|nih\.gov|youtube\.com|youtu\.be|vimeo\.com|facebook\.com|instagram\.com|pinterest\.[a-z.]+|twitter\.com|x\.com|linkedin\.com|tiktok\.com|reddit\.com|google\.[a-z.]+|gravatar\.com|wordpress\.(?:org|com)|mayoclinic\.org|webmd\.com|healthline\.com|nhs\.uk|doi\.org|[a-z-]+\.gov|[a-z-]+\.edu|[a-z-]+\.ac\.uk)$/i;
const AMAZON =
  /(?:^|\.)(?:amazon\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})|amzn\.[a-z]{2,3}|a\.co)$/i;
const AMAZON_SHORT = /(?:^|\.)(?:amzn\.[a-z]{2,3}|a\.co)$/i;
const PRODUCT_PATH =
  /\/(?:products?|produkte?|produits?|productos?|dp|p|pd|item|itm|ip|listing|shop|store|buy|sku|prod|artikel|catalog(?:ue)?)\/[^/]/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|pdf|mp4|mp3)$/i;

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** As a whole https address; shops answer to https throughout. */
export function wholeAddress(href: string, base: string): string | undefined {
  const text = href.trim().replaceAll(/\s/g, '%20');
  if (text === '' || text.startsWith('#')) return undefined;
  const start = URL.canParse(base) ? base : 'https://own.invalid/';
  if (!URL.canParse(text, start)) return undefined;
  return httpsAddress(new URL(text, start).href.replace(/^http:/i, 'https:'));
}

/** Parameters that count visits, and say nothing of what is sold. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_ga|ref|ref_|source|src)$/i;

function keyOf(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !COUNTING.test(name)).sort();
  const path = url.pathname.replace(/\/+$/, '').toLowerCase();
  return `${withoutWww(url.hostname)}${path}?${new URLSearchParams(query)}`;
}

/** The words of an Amazon address that lead to a search. */
const searchIn = (address: string): string | undefined => {
  const query = new URL(address).searchParams;
  return query.get('k') ?? query.get('field-keywords') ?? query.get('keywords') ?? undefined;
};

function ofAmazon(address: string, read: LinkRead | undefined): FoundLink {
  const { hostname } = new URL(address);
  if (AMAZON_SHORT.test(hostname))
    return { is: 'short', key: `short:${keyOf(address)}`, address, shop: 'amazon' };
  const asin = read?.asin ?? asinOf(address);
  const search = read?.search ?? searchIn(address);
  const whole: LinkRead = read ?? {
    values: {},
    asks: [],
    ...(asin && { asin }),
    ...(search && { search }),
  };
  if (asin) return { is: 'product', key: `asin:${asin}`, address, read: { ...whole, asin } };
  if (search)
    return {
      is: 'product',
      key: `search:${search.toLowerCase()}`,
      address,
      read: { ...whole, search },
    };
  return { is: 'other', address };
}

/**
 * @param base the address of the post
 * @param isNamed whether the words of the link name a kind of product
 */
export function foundLink(href: string, base: string, isNamed: () => boolean): FoundLink {
  if (/^(?:mailto|tel|javascript|data|sms|whatsapp):/i.test(href.trim())) return { is: 'own' };
  const address = wholeAddress(href, base);
  if (!address) return { is: 'own' };
  const { hostname, pathname } = new URL(address);
  const host = withoutWww(hostname);
  if (AMAZON.test(host)) return ofAmazon(address, readLink(address));
  const isOwn =
    host === 'own.invalid' || (URL.canParse(base) && host === withoutWww(new URL(base).hostname));
  if (isOwn)
    return LEADS_ON.test(pathname)
      ? { is: 'own-redirect', key: `own:${pathname.replace(/\/+$/, '')}`, address }
      : { is: 'own' };
  if (NO_SHOP.test(host)) return { is: 'other', address };
  const read = readLink(address) ?? { values: {}, asks: [] };
  const product = { is: 'product', key: keyOf(read.url ?? address), address, read } as const;
  if (read.network || read.template) return product;
  const payment = paymentOf(address);
  if (payment.is === 'paid') return product;
  const hides = redirectOf(address);
  if (hides || LEADS_ON.test(pathname))
    return { is: 'short', key: `short:${keyOf(address)}`, address };
  if (PICTURE.test(pathname)) return { is: 'own' };
  return PRODUCT_PATH.test(pathname) || isNamed() ? product : { is: 'other', address };
}
