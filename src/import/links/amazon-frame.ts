/** Amazon’s boxes and pictures in old posts: frames whose address names the product, the tag and the store. */
import { ASIN } from '../../domain/code-forms.ts';
import { storeAddress } from './store-address.ts';

const HOST = /(?:^|\.)amazon-adsystem\.[a-z.]+$/i;

/** Amazon’s numbers of its stores in such an address. */
const STORES: Readonly<Record<string, string>> = {
  1: 'US',
  2: 'GB',
  3: 'DE',
  8: 'FR',
  9: 'JP',
  15: 'CA',
  29: 'IT',
  30: 'ES',
};

const first = (query: URLSearchParams, ...names: readonly string[]): string =>
  names.map(name => query.get(name) ?? '').find(value => value !== '') ?? '';

/** The addresses of the products that a frame shows; `undefined` for any other address. */
export function amazonFrame(address: string): readonly string[] | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, searchParams: query } = new URL(address);
  if (!HOST.test(hostname)) return undefined;
  const store = first(query, 'region', 'MarketPlace', 'marketplace', 'o');
  const tag = first(query, 'tracking_id', 'tag', 't');
  const asins = first(query, 'asins', 'ASIN', 'asin', 'placement').split(/[\s,;|]+/);
  return [...new Set(asins.map(each => each.toUpperCase()))]
    .filter(each => ASIN.test(each))
    .map(each => storeAddress(STORES[store] ?? store, each, tag));
}
