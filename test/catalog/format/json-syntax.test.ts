/** Where JSON ends to be JSON, and names that are given twice. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonSyntax } from '../../../src/catalog/format/json-syntax.ts';

const BROKEN: readonly (readonly [title: string, text: string, line: number, found: string])[] = [
  ['nothing', '', 1, ''],
  ['an object that does not end', '{"a": 1,\n"b": [2', 2, ''],
  ['a comma before a bracket', '[1,\n\n]', 3, ']'],
  ['a comma too many', '[1,,2]', 1, ','],
  ['a comma too few', '{"a": 1\r\n"b": 2}', 2, '"b"'],
  ['a line of an old Mac', '{"a": 1,\rb: 2}', 2, 'b'],
  ['a colon too few', '{"a" 1}', 1, '1'],
  ['quotes of a word processor', '{\n“a”: 1}', 2, '“'],
  ['a text over two lines', '["a\nb"]', 1, '"a'],
  ['a backslash before nothing known', '["C:\\x"]', 1, '"C:\\x"'],
  ['a comment', '// mine\n{}', 1, '//'],
  ['a comment over several lines', '{\n/* mine */}', 2, '/*'],
  ['a comment of a script', '# mine\n{}', 1, '#'],
  ['a bracket of another kind', '{"a": [1}', 1, '}'],
  ['a second object', '{}\n{}', 2, '{'],
  ['a number with a leading zero', '[01]', 1, '1'],
];

describe('a text that is not JSON', () => {
  for (const [title, text, line, found] of BROKEN) {
    it(`${title} → line ${line}, at ${found || 'the end'}`, () => {
      const { broken } = jsonSyntax(text);
      expect(broken?.line).to.equal(line);
      expect(broken?.found).to.equal(found);
    });
  }

  it('any text → is broken where the engine says so too', () => {
    const characters = fc.constantFrom(
      ...'{}[]:,"\\ \n\t0-1.e+',
      'true',
      'null',
      '"a"',
      '\\u00e9',
      '\u007f',
    );
    const scraps = fc.array(characters, { maxLength: 12 }).map(all => all.join(''));
    fc.assert(
      fc.property(fc.oneof(scraps, fc.json(), fc.string({ unit: 'binary' })), text => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonSyntax(text).broken === undefined).to.equal(isJson);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a name that is given twice', () => {
  it('in one object → told, with its place', () =>
    expect(jsonSyntax('{"a": [0, {"b": 1, "c": {}, "b": 2}]}').repeated).to.deep.equal([
      ['a', 1, 'b'],
    ]));
  it('in two objects → nothing', () =>
    expect(jsonSyntax('[{"a": {"a": 1}}, {"a": 1}]').repeated).to.deep.equal([]));
  it('as __proto__ → told', () =>
    expect(jsonSyntax('{"__proto__": 1, "__proto__": 2}').repeated).to.deep.equal([['__proto__']]));
});

describe('brackets within brackets', () => {
  it('a hundred → read', () =>
    expect(jsonSyntax('['.repeat(100) + ']'.repeat(100))).to.deep.equal({ repeated: [] }));
  it('a million → told, with the line', () =>
    expect(jsonSyntax(`\n${'['.repeat(1_000_000)}`).tooDeep).to.equal(2));
});
