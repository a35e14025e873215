import { expect } from '@open-wc/testing';
import { catalogJsonSchema } from '../../src/catalog/format/json-schema.ts';
import type { Schema } from '../../src/editor/form/fields.ts';
import { entryLabel, entryLabelAt, labelOf, withArticle } from '../../src/editor/form/labels.ts';

/** What only an import writes. */
const WRITTEN = 'unconfirmed';

/** The names of all lists and records that an author can add an entry to. */
function namesIn(schema: Schema, name = 'of what is not named'): readonly string[] {
  const { items, properties = {}, additionalProperties: row } = schema;
  const isList = schema.type === 'array' && !items?.enum && !items?.oneOf;
  return [
    ...(isList || schema.propertyNames ? [name] : []),
    ...Object.entries(properties).flatMap(([key, inner]) =>
      key === WRITTEN ? [] : namesIn(inner, key),
    ),
    ...(items ? namesIn(items) : []),
    ...(typeof row === 'object' ? namesIn(row, row.propertyNames && 'values') : []),
  ];
}

describe('what a new entry is called', () => {
  const LABELS: Readonly<Record<string, string>> = {
    products: 'a products',
    programs: 'a programme',
    tags: 'a country',
    values: 'a value',
    shops: 'a shop',
    asins: 'a country',
    offers: 'a shop',
    muscles: 'a muscle',
    uses: 'a use',
    ingredients: 'an ingredient',
    cautions: 'a caution',
    claims: 'a claim',
    silenced: 'a silenced problem',
  };

  it('every list and record of a catalog → a row here', () => {
    const names = [...new Set(namesIn(catalogJsonSchema()))];
    expect(names).to.have.members(Object.keys(LABELS));
  });

  for (const [name, label] of Object.entries(LABELS))
    if (name !== 'products')
      it(`${name} → “Add ${label}”`, () => expect(withArticle(entryLabel(name))).to.equal(label));

  it('the values of a single shop → “Add a value”', () =>
    expect(withArticle(entryLabelAt(['programs', 'awin', 'shops', 'shop.example']))).to.equal(
      'a value',
    ));

  const others: readonly [string, string][] = [
    ['Address', 'an address'],
    ['Offer', 'an offer'],
    ['Used part', 'a used part'],
    ['Upper limit', 'an upper limit'],
    ['Year', 'a year'],
  ];
  for (const [label, wanted] of others)
    it(`${label} → ${wanted}`, () => expect(withArticle(label)).to.equal(wanted));
});

describe('what a field is called', () => {
  const rows: readonly [readonly (string | number)[], string][] = [
    [['products', 0, 'title'], 'Title'],
    [['products', 0, 'image_link'], 'Address of your photo'],
    [['products', 0, 'care', 'uses', 1], 'Use 2'],
    [['products', 0, 'care', 'ingredients', 0], 'Ingredient 1'],
    [['products', 0, 'expiration_date'], 'Expiration date'],
    [['products', 0, 'constructor'], 'Constructor'],
  ];
  for (const [path, label] of rows)
    it(`${path.join('.')} → ${label}`, () => expect(labelOf(path)).to.equal(label));
});
