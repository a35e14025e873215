/** Sheets as people make them, and their columns. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFiles, sheetOf } from '../../../src/import/import.ts';
import { fileOf } from './support/file.ts';

const LINK = 'https://www.amazon.com/dp/B000UGHZCQ?tag=sorespot-20';

/** The name, the modality and the muscles of each product. */
async function imported(content: string | Uint8Array, name = 'list.csv') {
  const { catalog, report } = await importFiles([fileOf(name, content)]);
  const products = catalog.products.map(({ title, care }) => [
    title,
    care.uses[0]?.modality,
    Object.keys(care.muscles ?? {}).join(' '),
  ]);
  return { products, catalog, report };
}

const ROLLER = ['Tiger Tail roller', 'massage', 'soleus'];

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

describe('a sheet', () => {
  const rows: readonly (readonly [string, string | Uint8Array])[] = [
    ['commas', `Product,Link,Muscle\nTiger Tail roller,${LINK},Soleus\n`],
    ['semicolons', `Product;Link;Muscle\nTiger Tail roller;${LINK};Soleus\n`],
    ['tabs', `Product\tLink\tMuscle\nTiger Tail roller\t${LINK}\tSoleus\n`],
    ['bars', `Product|Link|Muscle\nTiger Tail roller|${LINK}|Soleus\n`],
    ['line ends of Windows', `Product,Link,Muscle\r\nTiger Tail roller,${LINK},Soleus\r\n`],
    ['line ends of old Macs', `Product,Link,Muscle\rTiger Tail roller,${LINK},Soleus\r`],
    ['a mark of the encoding', `\ufeffProduct,Link,Muscle\nTiger Tail roller,${LINK},Soleus\n`],
    ['Unicode text of Excel', utf16(`Product\tLink\tMuscle\nTiger Tail roller\t${LINK}\tSoleus\n`)],
    [
      'a line that names the separator',
      `sep=;\nProduct;Link;Muscle\nTiger Tail roller;${LINK};Soleus\n`,
    ],
    [
      'a title above the heads',
      `My favourites,,\nProduct,Link,Muscle\nTiger Tail roller,${LINK},Soleus\n`,
    ],
    ['German heads', `Produktname;Link;Muskel\nTiger Tail roller;${LINK};Musculus soleus\n`],
    [
      'columns in another order',
      `Muscle,URL,Note,Item name\nm. soleus,${LINK},good,Tiger Tail roller\n`,
    ],
    [
      'a cell with a line break and a comma',
      `Product,Why,Link,Muscle\n"Tiger Tail roller","Light,\nand short",${LINK},soleus\n`,
    ],
    [
      'an inch mark in a cell',
      `Product,Link,Muscle\nTiger Tail roller,${LINK},soleus\n18" brace,,\n`,
    ],
  ];
  for (const [what, content] of rows)
    it(`${what} → its product`, async () => {
      const { products } = await imported(content);
      assert.deepEqual(products[0], ROLLER);
    });

  it('letters of Windows’ own encoding → as they were typed', async () => {
    const text = Buffer.from(`Product,Link\nWärmende Übersocke heating pad,${LINK}\n`, 'latin1');
    const { products } = await imported(new Uint8Array(text));
    assert.equal(products[0]?.[0], 'Wärmende Übersocke heating pad');
  });

  it('packed with gzip → as if it were not', async () => {
    const { gzipSync } = await import('node:zlib');
    const { products } = await imported(
      new Uint8Array(gzipSync(`Product,Link,Muscle\nTiger Tail roller,${LINK},Soleus\n`)),
      'feed.csv.gz',
    );
    assert.deepEqual(products, [ROLLER]);
  });

  it('no heads → the name and the address by what they look like', async () => {
    const { products } = await imported(
      `Tiger Tail roller for the calf,${LINK}\nBiofreeze gel,https://www.amazon.com/dp/B00HVMXZHQ\n`,
    );
    assert.deepEqual(
      products.map(([title]) => title),
      ['Tiger Tail roller for the calf', 'Biofreeze gel'],
    );
  });

  it('several muscles in a cell, and one that nobody knows → those that are known, and the other named', async () => {
    const { products, report } = await imported(
      `Product,Link,Muscles\nTiger Tail roller,${LINK},"Soleus, hamstrings and kneebone"\n`,
    );
    assert.deepEqual(products, [['Tiger Tail roller', 'massage', 'soleus hamstrings']]);
    assert.deepEqual(
      report.unused.map(({ code, what }) => [code, what]),
      [['muscle', 'kneebone']],
    );
  });

  it('modality, phase, why and how in columns → as they stand there', async () => {
    const { catalog } = await imported(
      `Product,Link,Muscle,Modality,Phase,Why,How to use\nSoft thing,${LINK},soleus,Cold pack,acute,It feels cool.,Wrap it in a cloth first.\n`,
    );
    assert.deepEqual(catalog.products[0]?.care.uses, [
      {
        phases: ['acute'],
        modality: 'cold-pack',
        why: 'It feels cool.',
        how: 'Wrap it in a cloth first.',
      },
    ]);
  });

  it('a row without a link → a search in the author’s store', async () => {
    const { catalog } = await imported('Product,Muscle\nTiger Tail roller,soleus\n');
    assert.deepEqual(catalog.products[0]?.offers, [
      { program: 'amazon', search: 'Tiger Tail roller' },
    ]);
  });

  it('a row with neither → named', async () => {
    const { products, report } = await imported(
      `Product,Link,Muscle\nTiger Tail roller,${LINK},Soleus\n,,Hamstrings\n`,
    );
    assert.equal(products.length, 1);
    assert.deepEqual(
      report.unused.map(({ code, where }) => [code, where]),
      [['incomplete', 'row 3']],
    );
  });

  it('a quotation mark that nobody closed → its own line, and all the others', async () => {
    const { products, report } = await imported(
      `Product,Link,Muscle\n"Tiger Tail roller,${LINK},Soleus\nBiofreeze gel,https://www.amazon.com/dp/B00HVMXZHQ,Soleus\n`,
    );
    assert.deepEqual(
      products.map(([title]) => title),
      ['Tiger Tail roller', 'Biofreeze gel'],
    );
    assert.deepEqual(
      report.unused.map(({ code, where }) => [code, where]),
      [['broken', 'line 2']],
    );
  });

  it('columns that the author corrects → hers', async () => {
    const sheet = `Nr,A,B\n7,${LINK},Tiger Tail roller\n`;
    const file = fileOf('odd.csv', sheet);
    const { heads, columns, rows: first } = await sheetOf(file);
    assert.deepEqual(heads, ['Nr', 'A', 'B']);
    assert.equal(columns.length, 3);
    assert.equal(first.length, 1);
    const { catalog, report } = await importFiles([file], {
      columns: { 'odd.csv': [undefined, 'link', 'title'] },
    });
    assert.deepEqual(
      catalog.products.map(({ title }) => title),
      ['Tiger Tail roller'],
    );
    assert.deepEqual(report.unused, []);
  });
});
