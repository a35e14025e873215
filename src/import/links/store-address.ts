/** The address of a product in one of Amazon’s stores, from what a shortcode, a frame or a row says of it. */
import { amazonAddress } from '../../links/amazon.ts';
import { countryCode } from '../../links/country.ts';

/** @param country in any letters; a country without a store, and none at all, is the store of the United States */
export const storeAddress = (country: string | undefined, asin: string, tag?: string): string =>
  amazonAddress(countryCode(country) ?? 'US', { asin }, tag) ??
  // That store exists, so this is an address.
  (amazonAddress('US', { asin }, tag) as string);
