/** What an address in one of Amazon's shops says: the country, the product or the search, and whose tag it carries. */
import { amazonAddress, asinOf } from '../amazon.ts';

export interface AmazonAddress {
  readonly country: string;
  readonly asin?: string;
  readonly search?: string;
  readonly tag?: string;
}

/** The country of a shop, by the end of its host: `com` is the United States, `co.uk` the United Kingdom. */
function countryOf(host: string): string | undefined {
  const end = /(?:^|\.)amazon\.([a-z.]+)$/.exec(host)?.[1];
  const last = end?.split('.').at(-1) ?? '';
  const country = end === 'com' ? 'US' : last === 'uk' ? 'GB' : last.toUpperCase();
  const own = amazonAddress(country, { search: 'x' });
  return own && new URL(own).hostname === `www.amazon.${end}` ? country : undefined;
}

/** `undefined` for what is in none of Amazon's shops, its short addresses among it. */
export function readAmazon(url: URL): AmazonAddress | undefined {
  const country = countryOf(url.hostname.replace(/\.$/, ''));
  if (!country) return undefined;
  const asin = asinOf(url.href);
  const search = url.searchParams.get('k') ?? url.searchParams.get('field-keywords');
  const tag = url.searchParams.get('tag');
  return {
    country,
    ...(asin ? { asin } : search ? { search } : {}),
    ...(tag ? { tag } : {}),
  };
}
