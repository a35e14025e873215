/**
 * From a product's offers to the links that a reader sees, and what each of them pays.
 *
 * A link is paid if it carries the author's commission tag, or if she says that its address pays by itself. That it pays
 * nothing is said of it only where that is known. An offer without a safe address gives no link at all.
 */

import type { Coupon, Offer, Product } from '../domain/types.ts';
import { httpsAddress } from './address.ts';
import { amazonAddress, hasStore, storesFor } from './amazon.ts';
import { isOver } from './day.ts';
import { homeStore, inTable, type Programs, tagFor } from './tags.ts';

/** What the author has of a purchase: a commission, the price itself, nothing, or nobody knows. */
export type Pays = 'paid' | 'own' | 'free' | 'unclear';

/** One link to one shop, ready to be drawn. */
export interface ShopLink {
  readonly href: string;
  /** The shop as the reader knows it. */
  readonly shop: string;
  /** The country of the store, if that is not the reader's. */
  readonly abroad?: string;
  readonly program: string;
  readonly pays: Pays;
  /** What has to be said where this link is on show, in the words of its programme. */
  readonly disclosure?: string;
  readonly coupon?: Coupon;
}

type Asins = Readonly<Record<string, string>>;

/**
 * Puts a tag into an address that is whole but for it. What may stand in a query stays as the programme issues it
 * (`A*B12CDef3G`, `3ABC+DEF`), what is percent-encoded already too.
 */
export const writeTag = (address: string, tag: string): string =>
  address.split('{tag}').join(
    encodeURI(tag)
      .replace(/%25(?=[\da-f]{2})/gi, '%')
      .replace(/[?&#]/g, encodeURIComponent),
  );

/** For whom the links are. */
interface Reader {
  readonly programs: Programs;
  readonly country: string;
  readonly now: number;
}

const isAmazon = ({ program }: Offer): boolean => program === 'amazon';

/** Amazon's numbers of a product by the country of the store; of two for one store the first. */
const asinsOf = (offers: readonly Offer[], home: string): Asins =>
  Object.fromEntries(
    offers
      .filter(isAmazon)
      .flatMap(({ asin, asins = {}, country = home }) => [
        ...(asin ? [[country, asin] as const] : []),
        ...Object.entries(asins),
      ])
      .reverse(),
  );

/**
 * One link of an offer.
 *
 * @param tag what it carries of the author's; absent: it is a plain address
 * @param country that of the shop, if it has one
 */
function linkTo(
  href: string,
  shop: string,
  offer: Offer,
  tag: string | undefined,
  country: string | undefined,
  reader: Reader,
): ShopLink {
  const { program, own, coupon } = offer;
  const words = tag ? inTable(reader.programs, program)?.disclosure : offer.disclosure;
  const isGood = coupon && !isOver(coupon.until ?? '', reader.now);
  // An address of Amazon's is made here, so that it holds nothing else that pays; a code may.
  const pays = isAmazon(offer) && !isGood ? false : offer.pays;
  const plain = pays === undefined ? 'unclear' : pays ? 'paid' : 'free';
  return {
    href,
    shop,
    ...(country && country !== reader.country ? { abroad: country } : {}),
    program,
    pays: tag ? 'paid' : own ? 'own' : plain,
    ...(words ? { disclosure: words } : {}),
    ...(isGood ? { coupon } : {}),
  };
}

/** @param asins of the product, as far as this offer may lead to them */
function amazonLink(offer: Offer, asins: Asins, title: string, reader: Reader): ShopLink {
  const { programs, country } = reader;
  const tagAt = (store: string) => tagFor(programs, 'amazon', store);
  const stores = storesFor(country);
  // What the author put to the reader's own country goes there, with a tag or without.
  const isHere = offer.country === country || inTable(asins, country) !== undefined;
  const near = isHere && hasStore(country) ? country : (stores.find(tagAt) ?? stores[0]);
  const store = near ?? (hasStore(offer.country) ? offer.country : 'US');
  const tag = tagAt(store);
  const item = { asin: inTable(asins, store), search: offer.search ?? title };
  // Readers have to see whose shop it is, whatever an author calls it.
  return linkTo(amazonAddress(store, item, tag), 'Amazon', offer, tag, store, reader);
}

function otherLink(offer: Offer, reader: Reader): ShopLink | undefined {
  const plain = httpsAddress(offer.url);
  if (!plain) return undefined;
  // The tag for the offer's own country, if it has one; else for the reader's.
  const tag = tagFor(reader.programs, offer.program, offer.country ?? reader.country);
  const paying = tag && offer.paying ? writeTag(offer.paying, tag) : '';
  const isPaying = httpsAddress(paying) !== undefined;
  const shop = offer.seller ?? new URL(plain).hostname.replace(/^www\./, '');
  return linkTo(
    isPaying ? paying : plain,
    shop,
    offer,
    isPaying ? tag : undefined,
    offer.country,
    reader,
  );
}

/**
 * The links for a reader in `country`: the offers for that country, then those for every country, each in the author's
 * order. If there are none, a search in the nearest store stands in for an Amazon offer for another country, and any
 * other shop is named with its country.
 *
 * @param now coupons whose last day was before it are left out; absent: all of them stand
 */
export function shopLinks(
  product: Product,
  programs: Programs,
  country: string,
  now = 0,
): readonly ShopLink[] {
  const { offers, title } = product;
  const reader = { programs, country, now };
  const home = homeStore(programs);
  const near = [
    ...offers.filter(offer => offer.country === country),
    ...offers.filter(offer => !offer.country),
  ];
  const isNear = near.length > 0;
  const links = (isNear ? near : offers).flatMap(offer =>
    isAmazon(offer)
      ? amazonLink(offer, asinsOf(isNear ? [offer] : offers, home), title, reader)
      : (otherLink(offer, reader) ?? []),
  );
  // The same shop twice (a product page and a search) tells a reader nothing new, so only the first stays.
  return links.filter((link, at) => links.findIndex(other => other.shop === link.shop) === at);
}
