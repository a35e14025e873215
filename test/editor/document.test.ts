import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import sample from '../../catalog/catalog.json' with { type: 'json' };
import {
  BLANK,
  type Doc,
  readItem,
  soundPart,
  split,
  textOf,
} from '../../src/editor/document/doc.ts';
import {
  duplicateProduct,
  insertProduct,
  moveProduct,
  removeProduct,
  resplitProduct,
  rewriteProduct,
  setInProduct,
  setInShell,
} from '../../src/editor/document/edit.ts';
import { atLeast } from '../support/lists/at-least.ts';

const read = (doc: Doc) => JSON.parse(textOf(doc));
const SAMPLE = JSON.stringify(sample, null, 2);

describe('a document', () => {
  it('is the text that it was cut from, whatever that text is', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"products"',
      ':',
      ',',
      '"',
      '\n',
      'null',
      '7',
      ' ',
      '\\',
      '"a"',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
    );
    fc.assert(fc.property(texts, text => textOf(split(text)) === text));
  });

  it('has a product for each of the file', () => {
    const { items } = split(SAMPLE);
    expect(items.map(item => readItem(item))).to.deep.equal(
      atLeast(9, sample.products).map(value => ({ isSound: true, value })),
    );
  });

  const damaged: readonly [string, string, readonly boolean[]][] = [
    ['a comma is missing between two', '{"products": [{"id": "a"} {"id": "b"}]}', [true, true]],
    ['the end is missing', '{"products": [{"id": "a"}, {"id": "b"', [true, false]],
    [
      'a quote is missing, so one cannot be told from the next',
      '{"products": [{"id": "a},\n{"id": "b"}]}',
      [false],
    ],
    ['a comma too many', '{"products": [{"id": "a"},]}', [true]],
    ['a comment', '{"products": [ /* mine */ {"id": "a"}]}', [true]],
    [
      'two lists of products: the last counts',
      '{"products": [1], "products": [{}, {}]}',
      [true, true],
    ],
    ['no list', '{"products": {}}', []],
    ['no JSON', 'Dear Sir', []],
  ];
  for (const [what, text, sound] of damaged)
    it(`opens as far as it can be read: ${what}`, () => {
      const doc = split(text);
      expect(doc.items.map(item => readItem(item).isSound)).to.deep.equal(sound);
      expect(textOf(doc)).to.equal(text);
    });

  it('gives its sound part, and says where each product stood', () => {
    const doc = split('{"version": 1, "products": [{"id": "a"}, {"id": }, {"id": "c"}]}');
    const { text, at } = soundPart(doc) ?? { text: '', at: [] };
    expect(JSON.parse(text)).to.deep.equal({ version: 1, products: [{ id: 'a' }, { id: 'c' }] });
    expect(at).to.deep.equal([0, 2]);
  });
});

describe('an edit', () => {
  it('of one word changes that word and no other byte', () => {
    const doc = setInProduct(split(SAMPLE), 1, ['title'], 'New “title”');
    const old = JSON.stringify(sample.products[1]?.title);
    expect(textOf(doc)).to.equal(SAMPLE.replace(old, '"New “title”"'));
  });

  it('puts in what is missing, below the rest and indented like it', () => {
    const doc = setInProduct(
      insertProduct(split(BLANK), 0, { id: 'a', care: {} }),
      0,
      ['care', 'regions'],
      ['any'],
    );
    expect(textOf(doc)).to.equal(`{
  "version": 1,
  "products": [
    {
      "id": "a",
      "care": {
        "regions": [
          "any"
        ]
      }
    }
  ]
}
`);
  });

  it('formats as the file does: tabs, and Windows line endings', () => {
    const text = '{\r\n\t"products": [\r\n\t\t{\r\n\t\t\t"id": "a"\r\n\t\t}\r\n\t]\r\n}';
    const doc = setInProduct(insertProduct(split(text), 1, { id: 'b' }), 0, ['brand'], 'B');
    expect(textOf(doc)).to.equal(
      '{\r\n\t"products": [\r\n\t\t{\r\n\t\t\t"id": "a",\r\n\t\t\t"brand": "B"\r\n\t\t},\r\n\t\t{\r\n\t\t\t"id": "b"\r\n\t\t}\r\n\t]\r\n}',
    );
  });

  it('of who the author is leaves the products alone', () => {
    const before = split(SAMPLE);
    const doc = setInShell(before, ['author', 'name'], 'Ada');
    expect(doc.items).to.equal(before.items);
    expect(read(doc)).to.deep.equal({ ...sample, author: { ...sample.author, name: 'Ada' } });
    expect(read(setInShell(split(BLANK), ['author', 'name'], 'Ada'))).to.deep.equal({
      version: 1,
      products: [],
      author: { name: 'Ada' },
    });
  });

  it('takes away both of two properties of one name', () => {
    const doc = setInProduct(
      split('{"products": [{"a": 1, "b": 2, "a": 3}]}'),
      0,
      ['a'],
      undefined,
    );
    expect(read(doc)).to.deep.equal({ products: [{ b: 2 }] });
  });

  it('that mends a quote gives both products back', () => {
    const broken = split('{"products": [{"id": "a},\n{"id": "b"}]}');
    const mended = resplitProduct(rewriteProduct(broken, 0, '{"id": "a"},\n{"id": "b"}'), 0);
    expect(textOf(mended)).to.equal('{"products": [{"id": "a"},\n{"id": "b"}]}');
    expect(mended.items.length).to.equal(2);
  });

  it('in raw text may be no JSON for a while, and touches no other product', () => {
    const half = rewriteProduct(
      split('{"products": [{"id": "a"}, {"id": "b"}]}'),
      0,
      '{"id": "a", "c": {',
    );
    expect(half.items.map(item => readItem(item).isSound)).to.deep.equal([false, true]);
    const two = resplitProduct(rewriteProduct(half, 0, '{"id": "a"}, {"id": "c"}'), 0);
    expect(read(two)).to.deep.equal({ products: [{ id: 'a' }, { id: 'c' }, { id: 'b' }] });
    expect(read(resplitProduct(rewriteProduct(half, 0, ' '), 0))).to.deep.equal({
      products: [{ id: 'b' }],
    });
  });

  it('and another, in any order, do to the file what they do to its value', () => {
    const product = fc.record({ id: fc.string(), care: fc.dictionary(fc.string(), fc.string()) });
    type Product = { id: string; care: Record<string, string> };
    type Edit = readonly [string, (doc: Doc) => Doc, (products: Product[]) => Product[]];
    const edits: fc.Arbitrary<Edit> = fc.oneof(
      fc
        .tuple(fc.nat(5), product)
        .map(
          ([at, value]): Edit => [
            `insert ${at}`,
            doc => insertProduct(doc, Math.min(at, doc.items.length), value),
            list => list.toSpliced(Math.min(at, list.length), 0, value),
          ],
        ),
      fc
        .nat(5)
        .map(
          (at): Edit => [
            `remove ${at}`,
            doc => removeProduct(doc, at),
            list => list.toSpliced(at, 1),
          ],
        ),
      fc.tuple(fc.nat(3), fc.nat(3)).map(
        ([from, to]): Edit => [
          `move ${from} ${to}`,
          doc => moveProduct(doc, from, to),
          list => {
            const moved = list[from];
            return moved && list[to] ? list.toSpliced(from, 1).toSpliced(to, 0, moved) : list;
          },
        ],
      ),
      fc.tuple(fc.nat(5), fc.string()).map(
        ([at, id]): Edit => [
          `copy ${at}`,
          doc => duplicateProduct(doc, at, id),
          list => {
            const copied = list[at];
            return copied ? list.toSpliced(at + 1, 0, { ...copied, id }) : list;
          },
        ],
      ),
      fc.tuple(fc.nat(5), fc.string(), fc.option(fc.string(), { nil: undefined })).map(
        ([at, key, text]): Edit => [
          `set ${at}`,
          doc => setInProduct(doc, at, ['care', key], text),
          list =>
            list.map((each, index) => {
              if (index !== at) return each;
              const { [key]: _, ...rest } = each.care;
              return { ...each, care: text === undefined ? rest : { ...each.care, [key]: text } };
            }),
        ],
      ),
    );
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 3 }),
        fc.boolean(),
        fc.array(edits, { maxLength: 12 }),
        (products, isPretty, all) => {
          let doc = split(JSON.stringify({ version: 1, products }, null, isPretty ? 2 : 0));
          let value: Product[] = products;
          for (const [, ofDoc, ofValue] of all) {
            doc = ofDoc(doc);
            value = ofValue(value);
            expect(read(doc).products).to.deep.equal(JSON.parse(JSON.stringify(value)));
          }
        },
      ),
    );
  });
});
