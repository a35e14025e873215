import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import sample from '../../catalog/catalog.json' with { type: 'json' };
import { catalogJsonSchema } from '../../src/catalog/format/json-schema.ts';
import { pathText } from '../../src/catalog/format/problems.ts';
import { readShell, split } from '../../src/editor/document/doc.ts';
import { allFields, type Field, fieldOf, type Schema } from '../../src/editor/form/fields.ts';
import { nearest, readPath } from '../../src/editor/form/paths.ts';
import { problemsByField } from '../../src/editor/form/problems-by-field.ts';
import { sectionsOf } from '../../src/editor/form/sections.ts';
import { PAIRS } from '../catalog/check/problems/all.ts';
import { checked, textOf } from '../catalog/check/problems/row.ts';
import { atLeast } from '../support/lists/at-least.ts';

const SCHEMA: Schema = catalogJsonSchema();
const PRODUCT = SCHEMA.properties?.products?.items as Schema;

const productField = (value: unknown): Field => fieldOf(PRODUCT, value, ['products', 0]);

/** What a form shows of a field, put together again as a value. */
function heldBy(field: Field): unknown {
  switch (field.kind) {
    case 'group':
    case 'record': {
      const inner = field.kind === 'group' ? field.fields : field.rows;
      const pairs = inner.map(each => [each.path.at(-1), heldBy(each)] as const);
      const filled = pairs.filter(([, value]) => value !== undefined);
      return filled.length > 0 || field.kind === 'record' ? Object.fromEntries(filled) : undefined;
    }
    case 'list':
      return field.items.length > 0 ? field.items.map(heldBy) : undefined;
    case 'choices':
      return field.value.length > 0 ? field.value : undefined;
    case 'text':
      return field.value === '' ? undefined : field.value;
    case 'choice':
      if (field.value === '') return undefined;
      return field.isYesOrNo ? field.value === 'true' : field.value;
    default:
      return field.value;
  }
}

/** Without what is empty, as a form cannot tell that from what is absent. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  if (Array.isArray(value)) return value.length > 0 ? value.map(bare) : undefined;
  const pairs = Object.entries(value).map(([key, item]) => [key, bare(item)] as const);
  const filled = pairs.filter(([, item]) => item !== undefined);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

describe('a form', () => {
  for (const product of atLeast(9, sample.products))
    it(`of ${product.id} → shows all that it holds`, () => {
      expect(bare(heldBy(productField(product)))).to.deep.equal(bare(product));
    });

  it('of a shop with all that one can have → shows all that it holds', () => {
    const offer = {
      program: 'direct',
      url: 'https://shop.example/ball',
      pays: false,
      own: true,
      values: { merchant: '1' },
      asins: { DE: 'B0ABCDEFGH' },
      coupon: { code: 'MAYA10', until: '2099-12-31' },
    };
    const form = productField({ offers: [offer] });
    expect(bare(heldBy(form))).to.deep.equal({ offers: [offer] });
    const chosen = allFields(form).flatMap(field =>
      field.kind === 'choice' && field.isYesOrNo ? [[field.path.at(-1), field.value]] : [],
    );
    expect(chosen).to.deep.equal([
      ['pays', 'false'],
      ['own', 'true'],
    ]);
  });

  it('of anything → shows all that it holds, whatever its shape', () => {
    const keys = Object.keys(PRODUCT.properties ?? {});
    const products = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.jsonValue());
    const texts = (field: Field): string => JSON.stringify(bare(heldBy(field))) ?? '';
    fc.assert(
      fc.property(products, product => {
        // A number in a field of text shows as its digits.
        const asText = (_: string, value: unknown) =>
          typeof value === 'number' ? String(value) : value;
        const shown = JSON.parse(texts(productField(product)) || 'null', asText);
        const held = JSON.parse(JSON.stringify(bare(product)) ?? 'null', asText);
        expect(shown).to.deep.equal(held);
      }),
    );
  });

  it('has each field of the schema in one of its parts, and none twice, but for what an import asks', () => {
    const root = productField({});
    const parts = sectionsOf(root).flatMap(({ fields }) =>
      fields.map(({ path }) => pathText(path)),
    );
    // It is confirmed in a screen of its own.
    const inCare = Object.keys(PRODUCT.properties?.care?.properties ?? {})
      .filter(name => name !== 'unconfirmed')
      .map(name => `products[0].care.${name}`);
    const names = Object.keys(PRODUCT.properties ?? {}).filter(name => name !== 'care');
    expect([...parts].sort()).to.deep.equal(
      [...inCare, ...names.map(name => `products[0].${name}`)].sort(),
    );
  });

  /** How many problems were looked for in a form. */
  let sought = 0;
  for (const [code, rows] of atLeast(32, Object.entries(PAIRS)))
    for (const [title, , has] of atLeast(1, rows)) {
      const { products = [], ...shell } = readObject(textOf(has));
      const { problems } = checked(has);
      if (!Array.isArray(products) || problems.some(problem => problem.path.startsWith('line')))
        continue;
      it(`${code}, ${title} → stands at its field, or right around it`, () => {
        const { products: _, ...properties } = SCHEMA.properties ?? {};
        const roots = [fieldOf({ ...SCHEMA, properties }, shell, []), productField(products[0])];
        for (const problem of atLeast(1, problems)) {
          const isOfProduct = problem.path.startsWith('products[0]');
          if (problem.path.startsWith('products') && !isOfProduct) continue;
          sought += 1;
          const root = roots[isOfProduct ? 1 : 0] as Field;
          const at = [...problemsByField([problem], root).keys()][0] ?? '';
          expect(problem.path.startsWith(at)).to.equal(true);
          // Beside the field itself, but for what is not there at all.
          const known = new Set(allFields(root).map(({ path }) => pathText(path)));
          if (known.has(problem.path)) expect(at).to.equal(problem.path);
          else expect(at.length).to.be.greaterThan(problem.path === '' ? -1 : 0);
        }
      });
    }

  it('all in all → nearly every problem has its place', () => expect(sought).to.be.above(120));
});

/** The object in a text; empty if there is none. */
function readObject(text: string): Readonly<Record<string, unknown>> {
  const read = readShell({ ...split(''), head: text });
  return read.isSound && typeof read.value === 'object' && read.value !== null
    ? (read.value as Record<string, unknown>)
    : {};
}

describe('a path', () => {
  it('is read as it was written', () => {
    const key = fc.oneof(
      fc.string(),
      fc.nat(),
      fc.constantFrom('a', 'b-c', '$d', '', '"', ']', '0'),
    );
    const paths = fc.array(key, { maxLength: 6 });
    fc.assert(
      fc.property(paths, path => {
        expect(readPath(pathText(path))).to.deep.equal(path);
      }),
    );
  });

  it('of a line → has no steps', () => expect(readPath('line 12')).to.deep.equal([]));

  it('that the form does not have → the nearest one around it', () => {
    expect(nearest(['a', 0, 'b'], new Set(['a', 'a[0]']))).to.equal('a[0]');
    expect(nearest(['x'], new Set(['a']))).to.equal(undefined);
  });
});
