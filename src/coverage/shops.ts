/**
 * Whom a catalog's links pay, country by country: which products have a link that pays for the readers there, which a
 * plain one, and which none.
 *
 * It asks what a reader's page asks (`shopLinks`), so what it says is what readers get.
 */
import { offersIn, paidPrograms } from '../catalog/compile/offers.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import { groupBy } from '../domain/lists.ts';
import type { Product } from '../domain/types.ts';
import { servedCountries } from '../links/amazon.ts';
import { type Pays, type ShopLink, shopLinks } from '../links/link.ts';

/** What a reader gets of a product: the best of its links, for the author, or none. */
export type Payment = Pays | 'none';
/** Best first. */
export const PAYMENTS: readonly Payment[] = ['paid', 'own', 'unclear', 'free', 'none'];

/** One product as readers of a country find it. */
export interface ShopCell {
  readonly id: string;
  readonly payment: Payment;
  /** In the order in which readers see them. */
  readonly links: readonly Pick<ShopLink, 'shop' | 'program' | 'abroad' | 'pays'>[];
}

/** Countries whose readers get the same. */
export interface ShopRow {
  /** ISO 3166 codes; `*` for every country that stands in no row. */
  readonly countries: readonly string[];
  /** In the order of the catalog. */
  readonly products: readonly ShopCell[];
}

/** A country for which nobody has a shop stands for all that are named nowhere. */
const NOWHERE = ['AQ', 'BV', 'HM'];

/** The countries that tags and offers name, in that order. */
const namedCountries = ({ programs = {}, products }: Catalog): readonly string[] => [
  ...new Set([
    ...Object.values(programs).flatMap(({ tags = {} }) =>
      Object.keys(tags).filter(country => country !== '*' && tags[country]),
    ),
    ...products.flatMap(({ offers }) =>
      offers.flatMap(({ country, asins = {} }) => [
        ...(country === undefined ? [] : [country]),
        ...Object.keys(asins),
      ]),
    ),
  ]),
];

function cellOf(product: Product, links: readonly ShopLink[]): ShopCell {
  const payment = PAYMENTS.find(each => links.some(({ pays }) => pays === each)) ?? 'none';
  return {
    id: product.id,
    payment,
    links: links.map(({ shop, program, abroad, pays }) => ({
      shop,
      program,
      ...(abroad === undefined ? {} : { abroad }),
      pays,
    })),
  };
}

/** What readers get, the countries with the same together: first those that the author names, last all others. */
export function shopCoverage(catalog: Catalog): readonly ShopRow[] {
  const programs = paidPrograms(catalog);
  const offersOf = offersIn(catalog);
  const products = catalog.products.map(
    (product): Product => ({
      id: product.id,
      title: product.title,
      offers: offersOf(product),
      uses: [],
    }),
  );
  const named = namedCountries(catalog);
  const all = [...new Set([...named, ...servedCountries()])];
  const nowhere = NOWHERE.find(country => !all.includes(country)) ?? 'AQ';
  const rowFor = (country: string): readonly ShopCell[] =>
    products.map(product => cellOf(product, shopLinks(product, programs, country)));
  const elsewhere = rowFor(nowhere);
  const rows = new Map<string, { countries: string[]; products: readonly ShopCell[] }>();
  const keyOf = (cells: readonly ShopCell[]): string => JSON.stringify(cells);
  for (const country of all) {
    const cells = rowFor(country);
    const key = keyOf(cells);
    if (key === keyOf(elsewhere) && !named.includes(country)) continue;
    const row = rows.get(key);
    if (row) row.countries.push(country);
    else rows.set(key, { countries: [country], products: cells });
  }
  const last = rows.get(keyOf(elsewhere));
  rows.delete(keyOf(elsewhere));
  return [...rows.values(), { countries: [...(last?.countries ?? []), '*'], products: elsewhere }];
}

const paymentsOf = ({ products }: ShopRow): string =>
  products.map(({ payment }) => payment).join(' ');

/**
 * The same with fewer rows: countries are together if each product pays alike there, whichever shop it is. The last row
 * is that of every country that no other names.
 */
export function byPayment(rows: readonly ShopRow[]): readonly ShopRow[] {
  const groups = [...groupBy(rows, paymentsOf).values()];
  const isLast = (group: readonly ShopRow[]): boolean =>
    group.some(({ countries }) => countries.includes('*'));
  return [...groups.filter(group => !isLast(group)), ...groups.filter(isLast)].map(group => ({
    countries: isLast(group) ? ['*'] : group.flatMap(({ countries }) => countries),
    products: group[0]?.products ?? [],
  }));
}
