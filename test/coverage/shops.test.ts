/** Whom the links of a catalog pay, country by country. */
import { expect } from '@open-wc/testing';
import type { Catalog } from '../../src/catalog/format/schema.ts';
import { byPayment, shopCoverage } from '../../src/coverage/shops.ts';
import { aCatalog, aSourceProduct } from '../support/builders.ts';

type Offers = readonly Record<string, unknown>[];

const catalogOf = (programs: object, products: Readonly<Record<string, Offers>>): Catalog =>
  ({
    ...aCatalog(),
    programs,
    products: Object.entries(products).map(([id, offers]) => ({ ...aSourceProduct(id), offers })),
  }) as unknown as Catalog;

/** `US · gel paid, ball free`, a line for each row. */
const linesOf = (catalog: Catalog): readonly string[] =>
  shopCoverage(catalog).map(({ countries, products }) => {
    const cells = products.map(({ id, payment }) => `${id} ${payment}`);
    return `${countries.join(' ')} · ${cells.join(', ')}`;
  });

const SEARCH = { program: 'amazon', search: 'a gel' };
const PLAIN = { program: 'direct', url: 'https://shop.example/p' };
const REF = { template: '{url}?ref={tag}', tags: { '*': 'ada' } };

describe('whom the links pay', () => {
  it('Amazon with one tag → the countries that its store serves, and nobody else', () => {
    const rows = shopCoverage(catalogOf({ amazon: { tags: { DE: 'ada-21' } } }, { gel: [SEARCH] }));
    const paid = rows.filter(({ products }) => products[0]?.payment === 'paid');
    const countries = paid.flatMap(row => row.countries);
    for (const country of ['DE', 'AT', 'CH', 'LI', 'LU']) expect(countries).to.include(country);
    expect(countries).not.to.include.oneOf(['US', 'GB', 'JP', '*']);
  });

  it('a plain address → everybody gets it alike, in one row', () =>
    expect(linesOf(catalogOf({}, { gel: [PLAIN] }))).to.deep.equal(['* · gel free']));

  it('a tag for every country → one row, paid', () =>
    expect(
      linesOf(catalogOf({ mine: REF }, { gel: [{ ...PLAIN, program: 'mine' }] })),
    ).to.deep.equal(['* · gel paid']));

  it('a tag for one country → a row for it, and one for all others', () => {
    const mine = { ...REF, tags: { GB: 'ada' } };
    expect(linesOf(catalogOf({ mine }, { gel: [{ ...PLAIN, program: 'mine' }] }))).to.deep.equal([
      'GB · gel paid',
      '* · gel free',
    ]);
  });

  it('of several links → the best counts, and all are there in the readers’ order', () => {
    const [row] = shopCoverage(
      catalogOf(
        {},
        {
          gel: [PLAIN, { program: 'direct', own: true, url: 'https://me.example/gel' }],
        },
      ),
    );
    expect(row?.products).to.deep.equal([
      {
        id: 'gel',
        payment: 'own',
        links: [
          { shop: 'shop.example', program: 'direct', pays: 'free' },
          { shop: 'me.example', program: 'direct', pays: 'own' },
        ],
      },
    ]);
  });

  it('a shop of another country → named with it', () => {
    const rows = shopCoverage(catalogOf({}, { gel: [{ ...PLAIN, country: 'GB' }] }));
    expect(rows.map(({ countries }) => countries)).to.deep.equal([['GB'], ['*']]);
    expect(rows.map(({ products }) => products[0]?.links[0]?.abroad)).to.deep.equal([
      undefined,
      'GB',
    ]);
  });

  it('by payment alone → the countries that pay, and every other', () => {
    const rows = byPayment(
      shopCoverage(catalogOf({ amazon: { tags: { DE: 'ada-21' } } }, { gel: [SEARCH] })),
    );
    expect(rows.map(({ products }) => products[0]?.payment)).to.deep.equal(['paid', 'free']);
    expect(rows[0]?.countries).to.include.members(['DE', 'AT', 'CH']);
    expect(rows[1]?.countries).to.deep.equal(['*']);
  });

  it('an address that no page may open → no link', () => {
    const unsafe = { program: 'direct', url: 'http://shop.example/p' };
    expect(linesOf(catalogOf({}, { gel: [unsafe] }))).to.deep.equal(['* · gel none']);
  });

  it('no products → nothing for anybody', () =>
    expect(linesOf(catalogOf({}, {}))).to.deep.equal(['* · ']));
});
