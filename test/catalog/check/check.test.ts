import { expect } from '@open-wc/testing';
import { checkForPage } from '../../../src/catalog/check/check.ts';
import { checkForAuthor as check } from '../../../src/catalog/check/check-for-author.ts';
import type { FileProblem } from '../../../src/catalog/format/problems.ts';
import { aCatalog, type aSourceProduct } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { PAIRS } from './problems/all.ts';
import { type Row, textOf } from './problems/row.ts';

type Draft = ReturnType<typeof aCatalog> & Record<string, unknown>;
type DraftProduct = ReturnType<typeof aSourceProduct> & Record<string, unknown>;

const problemsOf = (spoil: (catalog: Draft, product: DraftProduct) => void) => {
  const catalog = aCatalog() as Draft;
  spoil(catalog, catalog.products[0] as DraftProduct);
  return check(JSON.stringify(catalog), 'catalog.json').problems;
};
describe('check', () => {
  it('a sound catalog → no problem', () => expect(problemsOf(() => {})).to.deep.equal([]));

  it('an item of a list → is called by the list’s name', () => {
    const [problem] = problemsOf((_, product) => {
      product.care = { uses: product.care.uses, regions: ['calf'] };
    });
    expect(problem?.message).to.equal('"regions[0]" cannot be "calf".');
    expect(problem?.remedy).to.match(/^Use one of: head, neck/);
  });

  const commented: readonly (readonly [string, string])[] = [
    ['of one line', '{"version": 1,\n // mine\n "products": []}'],
    ['of several lines', '{"version": 1,\n /* mine */ "products": []}'],
    ['of a script', '# mine\n{"version": 1, "products": []}'],
  ];
  for (const [title, text] of commented) {
    it(`a comment ${title} → told that JSON has none`, () => {
      const { problems } = check(text, 'catalog.json');
      expect(problems.map(({ code, remedy }) => [code, remedy])).to.deep.equal([
        ['not-json', 'Remove the comment: JSON has no comments.'],
      ]);
    });
  }

  it('all mistakes of different products at once → all of them in one run, in the order of the file', () => {
    const products: object[] = [];
    const own = Object.entries(PAIRS).flatMap(([code, rows]) =>
      rows.flatMap(([, at, has]) => {
        const isOfProduct =
          typeof has === 'object' && !Object.keys(has).some(key => key[0] === '$');
        if (!isOfProduct || !at.startsWith('products[0].') || code === 'no-tag') return [];
        const [product] = JSON.parse(textOf(has)).products;
        products.push('id' in has ? product : { ...product, id: `gel-${products.length}` });
        return [[at.replace('[0]', `[${products.length - 1}]`), code]];
      }),
    );
    expect(own.length).to.be.greaterThan(80);
    const catalog = { ...aCatalog(), version: 3, products };
    const found = check(JSON.stringify(catalog), 'catalog.json', { today: '2026-11-23' }).problems;
    expect(found.map(({ path, code }) => [path, code])).to.deep.equal([
      ['version', 'unknown-value'],
      ...own,
    ]);
  });

  it('warnings only → the catalog may be used', () => {
    const catalog = aCatalog() as Draft;
    catalog.colour = 'blue';
    expect(check(JSON.stringify(catalog), 'f').catalog).to.deep.equal(catalog);
  });

  it('an error → no catalog', () => {
    const catalog = { ...aCatalog(), version: 2 };
    expect(check(JSON.stringify(catalog), 'f').catalog).to.equal(undefined);
  });

  it('Merchant fields without an Amazon offer → no problem', () => {
    const merchant = {
      offers: [{ program: 'direct', url: 'https://shop.example/gel' }],
      link: 'https://a.example',
      gtin: '1',
      mpn: 'x',
      price: '15.00 USD',
      availability: 'in_stock',
      product_type: 'Gel',
    };
    expect(problemsOf((_, product) => Object.assign(product, merchant))).to.deep.equal([]);
  });

  it('a muscle by another of its names → the remedy names the id', () => {
    const [problem] = problemsOf((_, product) => {
      product.care.muscles = { 'Gastroc Muscle': 'x' };
    });
    expect(problem?.remedy).to.include('"gastrocnemius"');
  });

  const own__proto__ =
    '{"version":1,"products":[{"id":"a","title":"A","offers":[{"program":"amazon","search":"a"}],"care":{"muscles":{"__proto__":"x"},"uses":[{"phases":["acute"],"modality":"cold-gel","why":"w","how":"h"}]}}]}';
  it('a muscle called __proto__ → unknown-muscle', () => {
    expect(check(own__proto__, 'f').problems.map(({ code }) => code)).to.deep.equal([
      'unknown-muscle',
    ]);
  });

  for (const text of [
    'null',
    '7',
    '"x"',
    '{"products":[null,7,[],{"care":{"silenced":{"rule":1}}}]}',
  ]) {
    it(`${text} instead of a catalog → errors, and no exception`, () => {
      const { problems } = check(text, 'f', { today: '2026-11-23' });
      expect(problems.some(({ severity }) => severity === 'error')).to.equal(true);
    });
  }

  it('in a page → the same errors, and none more for what only an author can act upon', () => {
    const errorsOf = (problems: readonly FileProblem[]) =>
      problems.filter(({ severity }) => severity === 'error');
    for (const [, , has, hasNot] of atLeast(142, Object.values<readonly Row[]>(PAIRS).flat()))
      for (const text of [textOf(has), textOf(hasNot)])
        expect(errorsOf(checkForPage(text, 'f').problems)).to.deep.equal(
          errorsOf(check(text, 'f', { today: '2026-11-23' }).problems),
        );
  });
});
