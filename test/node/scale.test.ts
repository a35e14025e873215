/** A reader's file does not grow with the catalog; `npm run bench` tries it with 100,000 products. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { compile } from '../../src/catalog/compile/compile.ts';
import { CAP } from '../../src/catalog/compile/select-products.ts';
import type { Catalog } from '../../src/catalog/format/schema.ts';
import type { MuscleFile } from '../../src/domain/types.ts';
import { numberOf, product } from '../bench/catalogs.ts';

const catalogOf = (numbers: Iterable<number>) =>
  ({ version: 1, products: Array.from(numbers, product) }) as Catalog;
const fileOf = (catalog: Catalog, name: string) =>
  [...compile(catalog)].find(file => file.name === name)?.text ?? '';

describe('a catalog of 10,000 products', () => {
  const many = catalogOf(Array(10_000).keys());

  it('the soleus file is that of a catalog of just the products that it holds', () => {
    const text = fileOf(many, 'soleus.json');
    const { products } = JSON.parse(text) as MuscleFile;
    assert.equal(products.length, CAP);
    assert.equal(text, fileOf(catalogOf(products.map(numberOf)), 'soleus.json'));
  });

  it('the index is no longer than with ten, but for the digits of its counts', () => {
    const few = fileOf(catalogOf(Array(10).keys()), 'index.json');
    assert.ok(fileOf(many, 'index.json').length <= few.length + 2 * MUSCLES.length);
  });
});
