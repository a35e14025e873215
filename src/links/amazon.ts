/**
 * Amazon's stores by country, and the links to them: to a product or to a search, with the author's tag or without.
 *
 * Amazon's rules shape this file: the link goes straight to the store of a country, and carries the tag for that country
 * or none.
 */

/** The host of each country's store, without `www.amazon.`. */
const STORES: Readonly<Record<string, string>> = {
  AE: 'ae',
  AU: 'com.au',
  BE: 'com.be',
  BR: 'com.br',
  CA: 'ca',
  DE: 'de',
  EG: 'eg',
  ES: 'es',
  FR: 'fr',
  GB: 'co.uk',
  IE: 'ie',
  IN: 'in',
  IT: 'it',
  JP: 'co.jp',
  MX: 'com.mx',
  NL: 'nl',
  PL: 'pl',
  SA: 'sa',
  SE: 'se',
  SG: 'sg',
  TR: 'com.tr',
  US: 'com',
  ZA: 'co.za',
};

/** The address of a product in one of Amazon's stores, with the product's ASIN in its path. */
const PRODUCT_ADDRESS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*amazon\.[a-z.]+\/(?:.*\/)?(?:dp|gp\/product|gp\/aw\/d)\/([a-z\d]{10})(?:[/?#]|$)/i;

/** The ASIN in the address of an Amazon product; `undefined` for any other text. */
export const asinOf = (address: string): string | undefined =>
  PRODUCT_ADDRESS.exec(address)?.[1]?.toUpperCase();

/** Whether Amazon has a store of its own in that country. */
export const hasStore = (country: string | undefined): country is string =>
  country !== undefined && Object.hasOwn(STORES, country);

/** The address in a country's store, or `undefined` where there is no store. */
export function amazonAddress(
  country: string,
  item: { readonly asin?: string; readonly search?: string },
  tag?: string,
): string | undefined {
  if (!hasStore(country)) return undefined;
  const url = new URL(`https://www.amazon.${STORES[country]}`);
  if (item.asin) url.pathname = `/dp/${item.asin}`;
  else {
    url.pathname = '/s';
    url.searchParams.set('k', item.search ?? '');
  }
  if (tag) url.searchParams.set('tag', tag);
  return url.href;
}
