/**
 * Every address that a catalog sends readers to, once each, with its places in the catalog: the pages of offers,
 * photos, and the sources of claims.
 *
 * An offer's address is made by the code that makes the reader's link, but without the author's tags and programmes: a
 * check must not count as a visit by a reader. A search is left out because it cannot be dead: Amazon answers any words.
 */
import type { Catalog, SourceProduct } from '../catalog/format/schema.ts';
import { groupBy } from '../domain/lists.ts';
import type { Offer, Product, Program } from '../domain/types.ts';
import { httpsAddress } from '../links/address.ts';
import { amazonAddress } from '../links/amazon.ts';
import { defaultCountry } from '../links/default-country.ts';
import { shopLinks } from '../links/link.ts';
import { homeStore } from '../links/tags.ts';

/** An address to check. */
export interface Address {
  readonly href: string;
  /** Paths in the catalog, such as `products[2].offers[0]`. */
  readonly places: readonly string[];
}

export interface Addresses {
  /** In the order of the catalog. */
  readonly addresses: readonly Address[];
  /** How many offers are searches. */
  readonly searches: number;
}

const isSearch = ({ program, asin, asins }: Offer): boolean =>
  program === 'amazon' && !asin && !asins;

/** What links are made of. What the schema types as undefined is absent in a file, and here. */
const asProduct = ({ id, title, offers }: SourceProduct): Product =>
  ({ id, title, offers, uses: [] }) as Product;

/** Where the catalog is at home. */
interface Home {
  /** Whose shops are used for an offer for every country. */
  readonly country: string;
  /** Amazon's store for an ASIN that names no country. */
  readonly store: string;
}

/** Where an offer leads: to each store that it names a number for, else to one page; a search is none. */
function offered(offer: Offer, product: Product, path: string, home: Home) {
  if (isSearch(offer)) return [];
  const { program, asin, asins = {}, country } = offer;
  if (program !== 'amazon') return [{ path, href: hrefOf(product, offer, home.country) }];
  const own = asin ? [{ path, href: amazonAddress(country ?? home.store, { asin }) }] : [];
  const others = Object.entries(asins).map(([store, number]) => ({
    path: `${path}.asins.${store}`,
    href: amazonAddress(store, { asin: number }),
  }));
  return [...own, ...others];
}

/** Addresses of one product, each with its path below the product. */
function addressesOf(source: SourceProduct, home: Home) {
  const product = asProduct(source);
  const { image_link, care } = source;
  return [
    ...product.offers.flatMap((offer, at) => offered(offer, product, `offers[${at}]`, home)),
    { path: 'image_link', href: httpsAddress(image_link) },
    ...(care.claims ?? []).map(({ source: { url } }, at) => ({
      path: `care.claims[${at}].source.url`,
      href: httpsAddress(url),
    })),
  ];
}

const hrefOf = (product: Product, offer: Offer, country: string): string | undefined =>
  shopLinks({ ...product, offers: [offer] }, {}, offer.country ?? country)[0]?.href;

/** What follows # stays in the browser, so two addresses that differ only in it are one page. */
const withoutFragment = (href: string): string => href.replace(/#.*$/, '');

export function addressesIn(catalog: Catalog): Addresses {
  const products = catalog.products.map(asProduct);
  const programs = (catalog.programs ?? {}) as Readonly<Record<string, Program>>;
  const home = { country: defaultCountry({ programs, products }), store: homeStore(programs) };
  const links = catalog.products.flatMap((product, index) =>
    addressesOf(product, home).flatMap(({ path, href }) =>
      href === undefined
        ? []
        : { href: withoutFragment(href), place: `products[${index}].${path}` },
    ),
  );
  return {
    addresses: [...groupBy(links, ({ href }) => href)].map(([href, same]) => ({
      href,
      places: same.map(({ place }) => place),
    })),
    searches: products.flatMap(({ offers }) => offers.filter(isSearch)).length,
  };
}
