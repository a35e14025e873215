/** The countries among which a reader can choose whose shops to be sent to. */
import { COUNTRY } from '../domain/country.ts';
import type { MuscleFile, Product } from '../domain/types.ts';
import { servedCountries } from './amazon.ts';
import { shopLinks } from './link.ts';

/** Every country that an offer or a tag names, and with an offer of Amazon's all that it serves. */
function countriesOf(products: readonly Product[], programs: MuscleFile['programs']): string[] {
  const offers = products.flatMap(product => product.offers);
  const used = new Set(offers.map(({ program }) => program));
  return [
    ...offers.flatMap(({ country = [], asins = {} }) => [country, Object.keys(asins)].flat()),
    ...Object.keys(programs).flatMap(name =>
      used.has(name) ? Object.keys(programs[name]?.tags ?? {}) : [],
    ),
    ...(used.has('amazon') ? servedCountries() : []),
  ].filter(country => COUNTRY.test(country));
}

/** Each of them once, `country` first; none where it changes no link of these products. */
export function shopCountries(
  products: readonly Product[],
  programs: MuscleFile['programs'],
  country: string,
): readonly string[] {
  const all = [...new Set([country, ...countriesOf(products, programs)])];
  const linksIn = (each: string) =>
    products
      .flatMap(product => shopLinks(product, programs, each))
      .map(({ href }) => href)
      .join(' ');
  const here = linksIn(country);
  return all.some(each => linksIn(each) !== here) ? all : [];
}
