/**
 * Amazon's stores by country, which of them serves which country, and the links to them: to a product or to a search,
 * with the author's tag or without.
 *
 * Amazon's rules shape this file: the link goes straight to a store, and carries the tag for that store or none.
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

/**
 * The stores that serve a country beside its own, if it has one, best first: by where they send to and which languages
 * they speak, in our own judgement. A country that is missing is served by its own store alone, or by none.
 */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  AT: 'DE',
  BE: 'FR NL DE',
  BG: 'DE',
  BH: 'AE SA',
  CH: 'DE',
  CY: 'GB DE',
  CZ: 'DE',
  DK: 'DE SE',
  EE: 'DE',
  FI: 'SE DE',
  GR: 'DE',
  HR: 'DE',
  HU: 'DE',
  IE: 'GB',
  KW: 'AE SA',
  LI: 'DE',
  LT: 'DE',
  LU: 'DE FR',
  LV: 'DE',
  MC: 'FR',
  MT: 'IT GB',
  NO: 'SE DE',
  NZ: 'AU',
  OM: 'AE SA',
  PT: 'ES',
  QA: 'AE SA',
  RO: 'DE',
  SI: 'DE',
  SK: 'DE',
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

/** Every country that a store of Amazon's serves: those with one, and their neighbours. */
export const servedCountries = (): readonly string[] => [
  ...new Set([...Object.keys(STORES), ...Object.keys(NEIGHBOURS)]),
];

/** The stores that serve a country, best first; none where no store is near. */
export const storesFor = (country: string): readonly string[] => [
  ...(hasStore(country) ? [country] : []),
  ...(Object.hasOwn(NEIGHBOURS, country) ? (NEIGHBOURS[country]?.split(' ') ?? []) : []),
];

/** The address in a store, with its tag if there is one. */
export function amazonAddress(
  store: string,
  item: { readonly asin?: string | undefined; readonly search?: string | undefined },
  tag?: string,
): string {
  const url = new URL(`https://www.amazon.${STORES[store] ?? 'com'}`);
  if (item.asin) url.pathname = `/dp/${item.asin}`;
  else {
    url.pathname = '/s';
    url.searchParams.set('k', item.search ?? '');
  }
  if (tag) url.searchParams.set('tag', tag);
  return url.href;
}
