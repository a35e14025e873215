/** Amazon’s boxes and pictures in old posts: frames whose address names the product, the tag and the store. */
import { ASIN } from '../../domain/code-forms.ts';

const HOST = /(?:^|\.)amazon-adsystem\.[a-z.]+$/i;

/** Amazon’s numbers and names of its stores in such an address. */
const STORES: Readonly<Record<string, string>> = {
  1: 'com',
  2: 'co.uk',
  3: 'de',
  8: 'fr',
  9: 'co.jp',
  15: 'ca',
  29: 'it',
  30: 'es',
  us: 'com',
  gb: 'co.uk',
  uk: 'co.uk',
  jp: 'co.jp',
  au: 'com.au',
  br: 'com.br',
  mx: 'com.mx',
};

const first = (query: URLSearchParams, ...names: readonly string[]): string =>
  names.map(name => query.get(name) ?? '').find(value => value !== '') ?? '';

/** The addresses of the products that a frame shows; `undefined` for any other address. */
export function amazonFrame(address: string): readonly string[] | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, searchParams: query } = new URL(address);
  if (!HOST.test(hostname)) return undefined;
  const store = first(query, 'region', 'MarketPlace', 'marketplace', 'o').toLowerCase();
  const end = STORES[store] ?? (/^[a-z]{2}$/.test(store) ? store : 'com');
  const tag = first(query, 'tracking_id', 'tag', 't');
  const asins = first(query, 'asins', 'ASIN', 'asin', 'placement').split(/[\s,;|]+/);
  return [...new Set(asins.map(each => each.toUpperCase()))]
    .filter(each => ASIN.test(each))
    .map(
      each => `https://www.amazon.${end}/dp/${each}${tag ? `?tag=${encodeURIComponent(tag)}` : ''}`,
    );
}
