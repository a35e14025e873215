/**
 * From a product's offers to the links that a reader sees.
 *
 * A link is called paid only if it carries the author's commission tag; without one it is a plain address. An offer
 * without a safe address gives no link at all.
 */
import type { Offer, Product, Program } from '../domain/types.ts';
import { httpsAddress } from './address.ts';
import { amazonAddress, hasStore } from './amazon.ts';

/** One link to one shop, ready to be drawn. */
export interface ShopLink {
  readonly href: string;
  /** The shop as the reader knows it. */
  readonly shop: string;
  /** The country of the store, if the offer is for a country that is not the reader's. */
  readonly abroad?: string;
  /** Whether a purchase pays the author. */
  readonly paid: boolean;
  readonly program: string;
}

type Programs = Readonly<Record<string, Program>>;

/** What an author's table holds under that name, and never what every object inherits. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The commission tag for a country, if the author has one there. */
const tagFor = (programs: Programs, program: string, country: string): string | undefined =>
  own(own(programs, program)?.tags ?? {}, country) || undefined;

/** Fills in `{url}` and `{tag}`, percent-encoded, in one pass, so that neither value can bring in the other. */
export function fill(
  template: string,
  values: { readonly url: string; readonly tag: string },
): string {
  return template.replace(/\{(url|tag)\}/g, (_, key: 'url' | 'tag') =>
    encodeURIComponent(values[key]),
  );
}

function amazonLink(offer: Offer, programs: Programs, country: string): ShopLink | undefined {
  const store = offer.country ?? (hasStore(country) ? country : 'US');
  const tag = tagFor(programs, 'amazon', store);
  const href = amazonAddress(store, offer, tag);
  if (!href) return undefined;
  const abroad = store === country ? {} : { abroad: store };
  // Readers have to see whose shop it is, whatever an author calls it.
  return { href, shop: 'Amazon', ...abroad, paid: !!tag, program: 'amazon' };
}

function otherLink(offer: Offer, programs: Programs, country: string): ShopLink | undefined {
  const plain = httpsAddress(offer.url);
  if (!plain) return undefined;
  const template = own(programs, offer.program)?.template;
  // The tag for the offer's own country, if it has one; else for the reader's.
  const tag = tagFor(programs, offer.program, offer.country ?? country);
  const filled = template && tag ? httpsAddress(fill(template, { url: plain, tag })) : undefined;
  const shop = offer.seller ?? new URL(plain).hostname.replace(/^www\./, '');
  const abroad = offer.country && offer.country !== country ? { abroad: offer.country } : {};
  return { href: filled ?? plain, shop, ...abroad, paid: !!filled, program: offer.program };
}

const linkOf = (offer: Offer, programs: Programs, country: string): ShopLink | undefined =>
  offer.program === 'amazon'
    ? amazonLink(offer, programs, country)
    : otherLink(offer, programs, country);

/**
 * The links for a reader in `country`: the offers for that country and for every country. If there are none, a search in
 * the reader's own store stands in for an Amazon offer for another country, and any other shop is named with its country.
 */
export function shopLinks(
  product: Product,
  programs: Programs,
  country: string,
): readonly ShopLink[] {
  const near = product.offers.filter(offer => !offer.country || offer.country === country);
  const offers =
    near.length > 0 ? near : product.offers.map(offer => nearest(offer, product, country));
  const links = offers.flatMap(offer => linkOf(offer, programs, country) ?? []);
  // The same shop twice (a product page and a search) tells a reader nothing new, so only the first stays.
  return links.filter((link, at) => links.findIndex(other => other.shop === link.shop) === at);
}

function nearest(offer: Offer, product: Product, country: string): Offer {
  if (offer.program !== 'amazon' || !hasStore(country)) return offer;
  return { program: 'amazon', search: offer.search ?? product.title };
}
